# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The file system under a kiosk stops at once (the shutdown ioctl of ext4, which keeps what
was synced and forgets the rest): every tap that was acknowledged before is there afterwards."""
import fcntl
import os
import random
import struct
import subprocess

from laboratory import Site, Skipped, as_root, try_or_skip

SHUTDOWN = 0x8004587D  # _IOR('X', 125, __u32)
WITHOUT_LOG = struct.pack("I", 2)
TAPS = 100000


class Ext4:
    def __init__(self, folder):
        if not as_root():
            raise Skipped("needs root for a loop mount")
        self.image, self.path = folder / "disk.img", folder / "disk"
        self.path.mkdir()
        try_or_skip("truncate", "-s", "32M", self.image)
        try_or_skip("mkfs.ext4", "-q", self.image)
        self.mount()

    def mount(self):
        try_or_skip("mount", "-o", "loop", self.image, self.path)

    def stop(self):
        descriptor = os.open(self.path, os.O_RDONLY)
        try:
            fcntl.ioctl(descriptor, SHUTDOWN, WITHOUT_LOG)
        except OSError as error:
            raise Skipped(f"this kernel does not stop ext4: {error}") from None
        finally:
            os.close(descriptor)

    def unmount(self):
        subprocess.run(["umount", self.path], capture_output=True)


def stop_while(disk, line, lines):
    """What was acknowledged before the disk was told to stop, and what came after: whether a
    sync that races with the stop is done the kernel alone knows."""
    process = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    said = [process.stdout.readline() for _ in range(lines)]
    disk.stop()
    rest, complaint = process.communicate(timeout=120)
    disk.unmount()
    disk.mount()
    before = [int(text) for text in said if text.strip()]
    return before, [int(text) for text in rest.split()], process.returncode, complaint


def control(disk):
    """A file that is written and never synced has to be gone."""
    unsynced = disk.path / "unsynced"
    script = f"import sys\nf = open({str(unsynced)!r}, 'w', 1)\nfor i in range(9**9): print(i, file=f); print(i, flush=True)"
    before, after, _, _ = stop_while(disk, ["/usr/bin/python3", "-c", script], 50)
    acknowledged = before + after
    kept = unsynced.read_text().split() if unsynced.exists() else []
    assert len(kept) < len(acknowledged), "what was never synced survived: nothing was stopped"
    return len(acknowledged) - len(kept)


def run(programs, folder, quick):
    chance = random.Random(20261124)
    disk = Ext4(folder)
    stops = 3 if quick else 30
    try:
        site = Site.make(programs, disk.path / "site")
        acknowledged = []
        for _ in range(stops):
            numbers, _, status, complaint = stop_while(disk, [programs.taps, str(site.kiosk), str(TAPS)],
                                                    chance.randint(1, 40))
            assert status == 1 and complaint, f"taps went on without a disk: {status} {complaint}"
            acknowledged += numbers
            complaint = site.complaint_of("verify", site.kiosk)
            assert not complaint, complaint
        stick = disk.path / "stick"
        stick.mkdir()
        for line in (site.export_line(stick), site.import_line(stick)):
            done = subprocess.run(line, capture_output=True, text=True, timeout=120)
            assert done.returncode == 0, f"{line[1]} ended with {done.returncode}: {done.stderr}"
        counted = site.counted()
        lost = sorted(set(acknowledged) - set(counted))
        twice = sorted({number for number in acknowledged if acknowledged.count(number) > 1})
        assert not twice, f"numbers {twice} were given twice: the first tap of each was acknowledged and is lost"
        assert not lost and len(set(counted)) == len(counted), f"lost {lost}"
        missing = control(disk)
    finally:
        disk.unmount()
    return (f"{stops} stops of ext4: {len(acknowledged)} acknowledged, 0 lost, 0 doubled, {len(counted)} counted",
            f"{missing} unsynced lines lost")
