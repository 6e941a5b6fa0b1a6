# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An office, a kiosk and what carries between them, for a fault to happen to; and the
judge of what it left."""
import hashlib
import pathlib
import re
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "flow"))
from puasctl import Puasctl

NIP = "198001012005011001"
ALL_DAYS = ("--from", "2020-01-01", "--to", "2099-12-31")


class Skipped(Exception):
    """The machine does not allow this fault; says why."""


class Programs:
    def __init__(self, puasctl, taps):
        self.ctl = Puasctl(puasctl)
        self.taps = str(taps)


class Site:
    def __init__(self, programs, folder):
        self.programs, self.ctl = programs, programs.ctl
        self.folder = folder
        self.office, self.kiosk = folder / "office", folder / "kiosk"
        self.thanked = []  # numbers of the events of taps that are on disk

    @classmethod
    def make(cls, programs, folder):
        site = cls(programs, folder)
        site.ctl.run("office", "create", "--data", site.office, "--code", "DUKCAPIL", "--name", "Dukcapil")
        site.ctl.run("officer", "add", "--data", site.office, "--nip", NIP, "--name", "Siti")
        site.ctl.run("kiosk", "enroll", "--data", site.office, "--kiosk-data", site.kiosk,
                     "--name", "Kios 1", "--counter", "L1")
        return site

    def copy(self, folder):
        """The same site as it stands on disk, elsewhere."""
        shutil.copytree(self.folder, folder, symlinks=True)
        copied = Site(self.programs, folder)
        copied.thanked = list(self.thanked)
        return copied

    def tap(self, count):
        done = subprocess.run([self.programs.taps, self.kiosk, str(count)], capture_output=True, text=True,
                              timeout=300)
        self.thanked += [int(line) for line in done.stdout.split()]
        return done

    def export_line(self, stick):
        return [self.ctl.program, "export", "--kiosk-data", str(self.kiosk), "--to", str(stick)]

    def import_line(self, stick):
        return [self.ctl.program, "import", "--data", str(self.office), str(stick)]

    def counted(self):
        rows = self.ctl.csv("export-ratings", "--data", self.office, *ALL_DAYS)
        return sorted(int(row["seq"]) for row in rows if row["counted"] == "1")

    def store_complaint(self):
        return self.complaint_of("verify", self.office)

    def complaint_of(self, *arguments):
        done = subprocess.run([self.ctl.program, *map(str, arguments)], capture_output=True, text=True, timeout=300)
        return "" if done.returncode == 0 else f"{' '.join(map(str, arguments))}: {done.returncode} {done.stderr}"


def bundles_on(stick):
    return sorted(pathlib.Path(stick).rglob("*.puas"))


def is_whole(site, bundle):
    return not site.complaint_of("verify", "--key", site.office / "keys" / "office-box.key", bundle)


def digest(path):
    return hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()


def speaks_clearly(done):
    """Status 1 and one sentence of ours: what happened, its name, what to do."""
    sentences = [line for line in done.stderr.splitlines() if line.strip()]
    return (done.returncode == 1 and len(sentences) == 1
            and re.search(r"\((io|disk-full|permission-denied|not-found|database|damaged|in-use)\).*; ",
                          sentences[0]) is not None)


def as_root():
    return subprocess.run(["id", "-u"], capture_output=True, text=True).stdout.strip() == "0"


def try_or_skip(*arguments):
    """Runs what prepares a fault; a machine that forbids it is no failure of ours."""
    try:
        done = subprocess.run([str(a) for a in arguments], capture_output=True, text=True, timeout=60)
    except FileNotFoundError:
        raise Skipped(f"{arguments[0]} is not installed") from None
    if done.returncode != 0:
        raise Skipped(f"{' '.join(map(str, arguments))}: {done.stderr.strip()[:120]}")
    return done.stdout.strip()
