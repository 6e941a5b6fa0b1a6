# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A stick is pulled while puasctl writes to it: an exFAT image on a loop device, whose
daemon is killed. No rating is lost or doubled, what was on the stick before is whole, and
each pull ends with a sentence."""
import os
import pathlib
import random
import signal
import subprocess
import time

from laboratory import Site, Skipped, as_root, bundles_on, digest, is_whole, speaks_clearly, try_or_skip

TAPS_BETWEEN = 300
IMAGE = "24M"


class ExfatStick:
    def __init__(self, folder):
        if not as_root():
            raise Skipped("needs root for a loop device")
        self.image, self.path = folder / "stick.img", folder / "media"
        self.path.mkdir()
        try_or_skip("truncate", "-s", IMAGE, self.image)
        try_or_skip("mkfs.exfat", self.image)
        self.device = try_or_skip("losetup", "-f", "--show", self.image)

    def plug(self):
        # As a desktop does before it mounts a stick that was pulled.
        subprocess.run(["fsck.exfat", "-y", self.device], capture_output=True)
        try_or_skip("mount.exfat-fuse", self.device, self.path)
        self.daemon = self.find_daemon()

    def find_daemon(self):
        wanted = [b"mount.exfat-fuse", self.device.encode(), str(self.path).encode()]
        for process in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                if (process / "cmdline").read_bytes().split(b"\0")[:3] == wanted:
                    return int(process.name)
            except OSError:
                continue
        raise Skipped("the daemon of the mounted image was not found")

    def pull(self):
        os.kill(self.daemon, signal.SIGKILL)

    def unmount(self, *options):
        subprocess.run(["umount", *options, self.path], capture_output=True)
        while self.daemon_lives():
            time.sleep(0.005)

    def daemon_lives(self):
        try:
            return pathlib.Path(f"/proc/{self.daemon}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
        except OSError:
            return False

    def throw_away(self):
        subprocess.run(["umount", "-l", self.path], capture_output=True)
        subprocess.run(["losetup", "-d", self.device], capture_output=True)


def timed(line):
    begin = time.monotonic()
    subprocess.run(line, capture_output=True, check=True, timeout=120)
    return time.monotonic() - begin


def pull_during(stick, line, delay):
    """Whether and how the line ended, whose stick is gone after so many seconds."""
    process = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    time.sleep(delay)
    was_running = process.poll() is None
    stick.pull()
    out, err = process.communicate(timeout=120)
    stick.unmount("-l")
    return was_running, subprocess.CompletedProcess(line, process.returncode, out, err)


class Pulls:
    def __init__(self, site, stick, chance):
        self.site, self.stick, self.chance = site, stick, chance
        self.delivered = {}
        self.pulled = self.torn = 0

    def pull_once(self, length):
        self.site.tap(TAPS_BETWEEN)
        self.stick.plug()
        was_running, done = pull_during(self.stick, self.site.export_line(self.stick.path),
                                        self.chance.uniform(0.2, 1.0) * length)
        self.stick.plug()
        if done.returncode != 0:
            assert was_running and speaks_clearly(done), f"status {done.returncode}, said {done.stderr!r}"
            self.pulled += 1
        for name, content in self.delivered.items():
            assert (self.stick.path / name).exists(), f"{name} was on the stick before and is gone"
            assert digest(self.stick.path / name) == content, f"{name} was on the stick before and changed"
        for bundle in bundles_on(self.stick.path):
            if is_whole(self.site, bundle):
                self.delivered[bundle.relative_to(self.stick.path)] = digest(bundle)
            else:
                assert done.returncode != 0, f"{bundle.name} was said to be delivered and is not whole"
                self.torn += 1
        self.stick.unmount()

    def carry(self):
        self.stick.plug()
        done = subprocess.run(self.site.export_line(self.stick.path), capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, f"the last export ended with {done.returncode}: {done.stderr}"
        # Half files are refused one by one, beside the whole ones: the count below tells.
        subprocess.run(self.site.import_line(self.stick.path), capture_output=True, timeout=120)
        self.stick.unmount()
        counted = self.site.counted()
        assert counted == self.site.thanked, f"{len(counted)} counted of {len(self.site.thanked)} thanked"


def control(stick, folder, chance):
    """A plain copy under its final name, as a file manager makes it, has to leave half a file."""
    source = folder / "plain"
    source.write_bytes(chance.randbytes(12 << 20))
    stick.plug()
    length = timed(["cp", str(source), str(stick.path / "plain")])
    stick.unmount()
    torn = 0
    for _ in range(30):
        stick.plug()
        copy = stick.path / "plain"
        copy.unlink(missing_ok=True)
        pull_during(stick, ["cp", str(source), str(copy)], chance.uniform(0, 1) * length)
        stick.plug()
        torn += copy.exists() and digest(copy) != digest(source)
        stick.unmount()
        if torn:
            return torn
    raise AssertionError("a plain copy survived every pull: the harness pulls too late")


def run(programs, folder, quick):
    wanted = 4 if quick else 20
    stick = ExfatStick(folder)
    try:
        site = Site.make(programs, folder / "site")
        pulls = Pulls(site, stick, random.Random(20261124))
        site.tap(TAPS_BETWEEN)
        stick.plug()
        length = timed(site.export_line(stick.path))
        stick.unmount()
        tries = 0
        while pulls.pulled < wanted:
            tries += 1
            assert tries < 10 * wanted, f"only {pulls.pulled} pulls of {tries} met the export"
            pulls.pull_once(length)
        pulls.carry()
        torn = control(stick, folder, pulls.chance)
    finally:
        stick.throw_away()
    return (f"{pulls.pulled} pulls while it wrote, each with a sentence: {len(site.thanked)} ratings, 0 lost, "
            f"0 doubled, {len(pulls.delivered)} bundles that were on the stick whole, {pulls.torn} half files",
            f"{torn} plain copy torn")
