# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""I/O errors at the Nth call, by strace: every export and import ends done or with a clear
sentence and nothing half done, and the next run goes on."""
import re
import shutil
import subprocess

from laboratory import Site, Skipped, bundles_on, is_whole, speaks_clearly

TAPS = 30
# A call, its error, and whether all calls from the Nth on fail ("+") or the Nth alone.
# write() fails alone, because sentences are written too.
FAULTS = [(call, error, "+") for call in ("fdatasync", "fsync", "syncfs", "pwrite64", "rename")
          for error in ("EIO", "ENOSPC")]
FAULTS += [(call, error, "") for call in ("fdatasync", "write", "pwrite64") for error in ("EIO", "ENOSPC")]
CALLS = ",".join(sorted({call for call, _, _ in FAULTS}))


class NothingInjected(AssertionError):
    pass


def traced(line, log, *options):
    done = subprocess.run(["strace", "-f", "-o", log, *options, *line], capture_output=True, text=True, timeout=120)
    if "ptrace" in done.stderr:
        raise Skipped(f"strace may not trace here: {done.stderr.strip()[:100]}")
    return done


def numbers_of(call, log):
    """Which of the calls of this name, from 1, go to a file and not to a standard stream."""
    calls = re.findall(rf"^\d+ +{call}\(([^,)]*)", log.read_text(errors="replace"), re.M)
    return [n for n, first in enumerate(calls, 1) if call != "write" or first not in ("1", "2")]


def inject(line, log, call, error, when, trace=None):
    done = traced(line, log, "-e", f"trace={trace or call}", "-e", f"inject={call}:error={error}:when={when}")
    if "(INJECTED)" not in log.read_text(errors="replace"):
        raise NothingInjected(f"{call} {when}")
    return done


def judge(site, stick, done, what):
    """What a faulty run left, before anything is tried again."""
    if done.returncode != 0:
        assert speaks_clearly(done), f"{what}: status {done.returncode}, said {done.stderr!r}"
    torn = [bundle.name for bundle in bundles_on(stick) if not is_whole(site, bundle)]
    assert not torn, f"{what}: half a bundle is on the stick: {torn}"
    complaint = site.store_complaint()
    assert not complaint, f"{what}: {complaint}"
    counted = site.counted()
    assert counted in ([], site.thanked), f"{what}: {len(counted)} ratings of {len(site.thanked)}"


def carry_on(site, stick, what):
    for line in (site.export_line(stick), site.import_line(stick)):
        done = subprocess.run(line, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, f"{what}: the next run ended with {done.returncode}: {done.stderr}"
    assert site.counted() == site.thanked, f"{what}: {len(site.counted())} counted of {len(site.thanked)}"


def one_fault(pristine, folder, command, fault, number):
    call, error, rest = fault
    what = f"{command}, {error} at {call} {number}{rest}"
    site = pristine.copy(folder / "site")
    stick = site.folder / "stick"
    line = site.export_line(stick) if command == "export" else site.import_line(stick)
    done = inject(line, folder / "log", call, error, f"{number}{rest}")
    judge(site, stick, done, what)
    if done.returncode == 0 and command == "export":
        assert bundles_on(stick), f"{what}: done, and nothing is on the stick"
    carry_on(site, stick, what)
    shutil.rmtree(site.folder)
    return done.returncode


def controls(pristine, folder):
    """The harness has to notice a fault that did not happen, half a bundle and a lost rating."""
    noticed = 0
    site = pristine.copy(folder / "site")
    stick = site.folder / "stick"
    try:
        inject(site.export_line(stick), folder / "log", "fsync", "EIO", "1+", trace="none")
    except NothingInjected:
        noticed += 1
    carry_on(site, stick, "control")
    done = subprocess.run(["true"], capture_output=True, text=True)
    bundle = bundles_on(stick)[0]
    bundle.write_bytes(bundle.read_bytes()[:-20])
    noticed += complains(judge, site, stick, done, "half a bundle")
    bundle.unlink()
    site.thanked.append(site.thanked[-1] + 1)
    noticed += complains(judge, site, stick, done, "a lost rating")
    shutil.rmtree(site.folder)
    assert noticed == 3, f"only {noticed} of 3 controls were noticed"
    return noticed


def complains(check, *arguments):
    try:
        check(*arguments)
    except AssertionError:
        return 1
    return 0


def run(programs, folder, quick):
    pristine = {"export": Site.make(programs, folder / "export")}
    pristine["export"].tap(TAPS)
    (pristine["export"].folder / "stick").mkdir()
    pristine["import"] = pristine["export"].copy(folder / "import")
    programs.ctl.run(*pristine["import"].export_line(folder / "import" / "stick")[1:])

    faults = refused = 0
    for command, site in pristine.items():
        clean = site.copy(folder / "clean")
        stick = clean.folder / "stick"
        traced(clean.export_line(stick) if command == "export" else clean.import_line(stick), folder / "log",
               "-e", f"trace={CALLS}")
        numbers = {call: numbers_of(call, folder / "log") for call in CALLS.split(",")}
        shutil.rmtree(clean.folder)
        for fault in FAULTS:
            wanted = numbers[fault[0]]
            for number in wanted[::max(1, len(wanted) // 2)] if quick else wanted:
                refused += one_fault(site, folder, command, fault, number) != 0
                faults += 1
    noticed = controls(pristine["export"], folder)
    assert refused > faults // 4, "hardly any fault was met"
    return (f"{faults} faults: {refused} ended with a sentence, {faults - refused} were done nevertheless, "
            f"0 half done, 0 lost, 0 doubled", f"{noticed} of 3 noticed")
