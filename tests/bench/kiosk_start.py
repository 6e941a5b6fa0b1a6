#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk beside the same first screen as a page in Chromium, in random turns of one run:
time from the start to the first picture, memory, and wake-ups while nothing happens.

Usage: kiosk_start.py --kiosk PROGRAM --puasctl PROGRAM [--chromium PROGRAM] [--rounds N] [--idle SECONDS]
See README.md for what is measured, and for Chromium's flags.
"""
import argparse
import ctypes
import ctypes.util
import os
import pathlib
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

PAGE = pathlib.Path(__file__).with_name("kiosk_page.html")
HEM = (640, 4)  # a place in the upper hem, which both draw with their first picture
NILA = (0x23, 0x39, 0x6F)
LONGEST_START = 60
CHROMIUM_FLAGS = ("--kiosk", "--no-first-run", "--no-default-browser-check", "--disable-gpu", "--no-sandbox",
                  "--disable-extensions", "--disable-sync", "--disable-background-networking",
                  "--disable-component-update", "--disable-features=Translate", "--password-store=basic",
                  "--window-position=0,0", "--window-size=1280,800", "--force-device-scale-factor=1")


class Screen:
    """Reads pixels of the display, through Xlib, without a process for each."""

    def __init__(self):
        self.lib = ctypes.CDLL(ctypes.util.find_library("X11"))
        self.lib.XOpenDisplay.restype = ctypes.c_void_p
        self.lib.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.lib.XDefaultRootWindow.restype = ctypes.c_ulong
        self.lib.XGetImage.restype = ctypes.c_void_p
        self.lib.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int,
                                       ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        self.lib.XGetPixel.restype = ctypes.c_ulong
        self.lib.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
        self.lib.XDestroyImage.argtypes = [ctypes.c_void_p]
        self.display = self.lib.XOpenDisplay(None)
        self.root = self.lib.XDefaultRootWindow(self.display)

    def pixel(self, place):
        z_pixmap, all_planes = 2, 0xFFFFFFFF
        image = self.lib.XGetImage(self.display, self.root, *place, 1, 1, all_planes, z_pixmap)
        value = self.lib.XGetPixel(image, 0, 0)
        self.lib.XDestroyImage(image)
        return (value >> 16) & 255, (value >> 8) & 255, value & 255


def run_with_display():
    if os.environ.get("PUAS_BENCH_DISPLAY"):
        return
    os.environ.update(PUAS_BENCH_DISPLAY="1", QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
    os.environ.pop("WAYLAND_DISPLAY", None)
    os.execvp("dbus-run-session", ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1280x800x24 -noreset",
                                   sys.executable, *sys.argv])


def family(pid):
    """A process and all that it started."""
    members = [pid]
    for task in pathlib.Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            members += family(int(child))
    return members


def memory_mib(pids):
    """What the family holds, with shared pages shared out among who uses them (PSS)."""
    total = 0
    for pid in pids:
        for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1])
    return total / 1024


def wakeups(pids):
    """How often threads of the family have gone to sleep, and so were woken."""
    total = 0
    for pid in pids:
        for status in pathlib.Path(f"/proc/{pid}/task").glob("*/status"):
            for line in status.read_text().splitlines():
                if line.startswith("voluntary_ctxt_switches"):
                    total += int(line.split()[1])
    return total


def measure(screen, command, idle):
    """One start: seconds to the first picture, MiB, wake-ups a second."""
    while screen.pixel(HEM) == NILA:
        time.sleep(0.05)
    begin = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        while screen.pixel(HEM) != NILA:
            if process.poll() is not None or time.monotonic() - begin > LONGEST_START:
                raise SystemExit(f"{command[0]} showed nothing")
            time.sleep(0.002)
        start = time.monotonic() - begin
        time.sleep(5)
        pids = family(process.pid)
        before = wakeups(pids)
        time.sleep(idle)
        return start, memory_mib(pids), (wakeups(pids) - before) / idle
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kiosk", required=True)
    parser.add_argument("--puasctl", required=True)
    parser.add_argument("--chromium", default=shutil.which("chromium"))
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--idle", type=float, default=20)
    arguments = parser.parse_args()
    if not arguments.chromium:
        raise SystemExit("no Chromium: install the Debian package chromium, or name one with --chromium")
    run_with_display()
    screen = Screen()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for command in (("office", "create", "--data", folder / "office", "--code", "DUKCAPIL", "--name", "Dukcapil"),
                        ("kiosk", "enroll", "--data", folder / "office", "--kiosk-data", folder / "kiosk",
                         "--name", "Kios 1", "--counter", "L1")):
            subprocess.run([arguments.puasctl, *command], check=True, stdout=subprocess.DEVNULL)
        commands = {
            "puas-kiosk": [arguments.kiosk, "--data", str(folder / "kiosk")],
            "Chromium": [arguments.chromium, *CHROMIUM_FLAGS, f"--user-data-dir={folder / 'profile'}", PAGE.as_uri()],
        }
        results = {who: [] for who in commands}
        for number in range(arguments.rounds + 1):
            for who in random.sample(list(commands), len(commands)):
                result = measure(screen, commands[who], arguments.idle if number else 1)
                if number:  # the first round fills the file cache and makes Chromium's profile
                    results[who].append(result)
    medians = {who: [statistics.median(column) for column in zip(*rows)] for who, rows in results.items()}
    print(f"median of {arguments.rounds}    to first picture      memory   wake-ups/s, idle")
    for who, (start, memory, woken) in medians.items():
        print(f"{who:<14} {start * 1000:12.0f} ms {memory:12.0f} MiB {woken:12.1f}")
    print("ratio          " + " ".join(f"{ours / max(theirs, 1e-9):15.3f}" for ours, theirs in zip(*medians.values())))


main()
