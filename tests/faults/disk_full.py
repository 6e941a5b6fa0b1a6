# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A full disk: a tmpfs of 4 MB under the kiosk, under the stick and under the office, filled
to within a few pages. Each run ends done or with a sentence; with room again it goes on."""
import contextlib
import errno
import pathlib
import shutil
import subprocess

from laboratory import Site, Skipped, as_root, bundles_on, is_whole, speaks_clearly, try_or_skip

TAPS = 400
LEFT_KIB = (0, 4, 8, 16, 32, 64, 128, 256)


@contextlib.contextmanager
def small_disk(path):
    if not as_root():
        raise Skipped("needs root to mount a tmpfs")
    path.mkdir()
    try_or_skip("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", path)
    try:
        yield path
    finally:
        subprocess.run(["umount", "-l", path], capture_output=True)


def fill(disk, left_kib):
    """Takes all room of the disk but for so much."""
    filler = disk / "filler"
    with open(filler, "wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError as error:
            assert error.errno == errno.ENOSPC
        file.truncate(max(0, filler.stat().st_size - left_kib * 1024))
    return filler


def ended_well(done, what):
    assert done.returncode == 0 or speaks_clearly(done), f"{what}: status {done.returncode}, said {done.stderr!r}"
    return done.returncode != 0


def finish(site, stick, what):
    for line in (site.export_line(stick), site.import_line(stick)):
        done = subprocess.run(line, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, f"{what}: with room again {line[1]} ended with {done.returncode}: {done.stderr}"
    assert site.counted() == site.thanked, f"{what}: {len(site.counted())} counted of {len(site.thanked)}"


def with_full(part, pristine, folder, left_kib):
    """The part of the site that is full: "kiosk", "stick" or "office". Whether it was refused."""
    what = f"{part} with {left_kib} KiB left"
    site = pristine.copy(folder / "site")
    stick = site.folder / "stick"
    with small_disk(folder / "disk") as disk:
        shutil.move(site.folder / part, disk / part)
        (site.folder / part).symlink_to(disk / part)
        if part == "stick":
            stick = disk / part
        else:
            setattr(site, part, disk / part)
        if part == "office":
            subprocess.run(site.export_line(stick), capture_output=True, check=True, timeout=120)
        filler = fill(disk, left_kib)
        line = site.import_line(stick) if part == "office" else site.export_line(stick)
        refused = ended_well(subprocess.run(line, capture_output=True, text=True, timeout=120), what)
        torn = [bundle.name for bundle in bundles_on(stick) if not is_whole(site, bundle)]
        assert not torn, f"{what}: half a bundle is on the stick: {torn}"
        filler.unlink()
        assert not site.store_complaint(), f"{what}: {site.store_complaint()}"
        assert site.counted() in ([], site.thanked), f"{what}: part of a bundle was taken in"
        finish(site, stick, what)
    shutil.rmtree(site.folder)
    (folder / "disk").rmdir()
    return refused


def control(pristine, folder):
    """A plain copy to a full stick has to leave half a bundle under its final name."""
    site = pristine.copy(folder / "site")
    stick = site.folder / "stick"
    subprocess.run(site.export_line(stick), capture_output=True, check=True, timeout=120)
    bundle = bundles_on(stick)[0]
    with small_disk(folder / "disk") as disk:
        fill(disk, 0)
        done = subprocess.run(["cp", bundle, disk], capture_output=True)
        assert done.returncode != 0 and not is_whole(site, disk / bundle.name), "the disk was not full"
    shutil.rmtree(site.folder)
    (folder / "disk").rmdir()
    return 1


def run(programs, folder, quick):
    pristine = Site.make(programs, folder / "pristine")
    pristine.tap(TAPS)
    pathlib.Path(folder / "pristine" / "stick").mkdir()
    wanted = LEFT_KIB[::3] if quick else LEFT_KIB
    runs = [with_full(part, pristine, folder, left) for part in ("kiosk", "stick", "office") for left in wanted]
    assert any(runs), "nothing met the full disk"
    torn = control(pristine, folder)
    return (f"{len(runs)} full disks: {sum(runs)} ended with a sentence, {len(runs) - sum(runs)} had room enough, "
            f"0 half done, 0 lost, 0 doubled", f"{torn} plain copy torn")
