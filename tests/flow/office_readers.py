#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real office window as a screen reader meets it: every page opens by its key, says its
name, and leaves no button without one; the tables of officers and of the projection are read
cell by cell over AT-SPI and hold what puasctl says.

Usage: office_readers.py --admin PROGRAM --puasctl PROGRAM
"""
import argparse
import datetime
import pathlib
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from kiosk_window import KioskWindow, run_with_display, start_accessibility
from puasctl import Puasctl

BY_SEARCH = ["Audit journal", "Documents", "Accounts", "Settings"]
PAGES = ["Overview", "Officers", "SKM and IKM", "Proposals", "Projected allowance", "What if", "Marks", "Closing a period",
         "Import stick", "Kiosks"]
OFFICERS = {"1001": ("Ani Lestari", 41, 9), "1002": ("Budi Santoso", 24, 12), "1003": ("Citra Dewi", 12, 3)}


def last_month():
    return (datetime.date.today().replace(day=1) - datetime.timedelta(days=1)).replace(day=1)


def make_office(ctl, folder):
    month = last_month()
    ctl.run("office", "create", "--data", folder, "--code", "DUKCAPIL", "--name", "Dukcapil")
    rows = ["at,office,counter,officer,service,overall"]
    for nip, (name, good, bad) in OFFICERS.items():
        ctl.run("officer", "add", "--data", folder, "--nip", nip, "--name", name)
        rows += [f"{month.replace(day=1 + place % 25)}T{8 + place % 6:02}:{place % 60:02}:00,,L1,{nip},KTP,{4 if place < good else 1}"
                 for place in range(good + bad)]
    past = folder.parent / "past.csv"
    past.write_text("\n".join(rows) + "\n")
    ctl.run("import-csv", "--data", folder, past)


class OfficeWindow(KioskWindow):
    """The same way into a window's tree."""

    def __init__(self, program, folder):
        super().__init__(program, folder)
        self.command = [str(program), "--data", str(folder), "--window", "1440x900", "--language", "en"]

    def start(self, log=None):
        self.process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        self.wait_for_title(PAGES[0], 30)
        window = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self.process.pid)],
                                capture_output=True, text=True, timeout=20).stdout.split()[-1]
        subprocess.run(["xdotool", "windowfocus", "--sync", window], check=False, timeout=20)

    def showing(self, role):
        import pyatspi
        return [one for one in self.tree() if one.getRole() == role and one.getState().contains(pyatspi.STATE_SHOWING)]

    def wait_for_title(self, title, seconds=10):
        """The page's name stands as a label in the head; the navigation has it on a button."""
        import pyatspi
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if any(label.name == title for label in self.showing(pyatspi.ROLE_LABEL)):
                    return
            except Exception:  # the tree changed while it was walked
                pass
            time.sleep(0.05)
        raise AssertionError(f"the page '{title}' did not open")

    def nameless(self):
        import pyatspi
        roles = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TABLE, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_CHECK_BOX)
        return [one.getRoleName() for role in roles for one in self.showing(role) if not one.name]

    def table(self, name):
        """Its rows, cell by cell, as a reader is told them."""
        import pyatspi
        found = next((one for one in self.showing(pyatspi.ROLE_TABLE) if one.name == name), None)
        assert found is not None, f"no table '{name}' among {[one.name for one in self.showing(pyatspi.ROLE_TABLE)]}"
        cells = found.queryTable()
        return [[cells.getAccessibleAt(row, column).name for column in range(cells.nColumns)] for row in range(cells.nRows)]


def check_officers(window, scores):
    rows = window.table("Officers")
    assert len(rows) == len(OFFICERS), f"{len(rows)} rows"
    for score in scores:
        row = next((cells for cells in rows if cells[0].startswith(score["name"])), None)
        assert row is not None, f"{score['name']} is not in {rows}"
        assert row[1] == str(score["n"]), row
        assert score["satisfied_percent"] in row, f"{score['satisfied_percent']} is not in {row}"
        sentence = next((cell for cell in row if "interval" in cell), "")
        assert sentence.startswith(f"{score['name']}, {score['n']} ratings, {score['satisfied_percent']} percent satisfied"), sentence


def check_allowances(window, rows):
    shown = window.table("Projected allowance")
    for row in rows:
        cells = next((cells for cells in shown if cells[1].startswith(row["name"]) or cells[0].startswith(row["name"])), None)
        assert cells is not None, f"{row['name']} is not in {shown}"
        assert any(row["allowance_percent"] in cell for cell in cells), f"{row['allowance_percent']} is not in {cells}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--admin", required=True)
    parser.add_argument("--puasctl", required=True)
    arguments = parser.parse_args()
    run_with_display("1440x900")
    bus = start_accessibility()
    with tempfile.TemporaryDirectory() as name:
        folder, ctl = pathlib.Path(name) / "office", Puasctl(arguments.puasctl)
        make_office(ctl, folder)
        first, last = last_month(), datetime.date.today().replace(day=1) - datetime.timedelta(days=1)
        scores = ctl.json("scores", "--data", folder, "--from", first, "--to", last, "--by", "officer")
        allowance = ctl.json("allowance", "--data", folder, "--period", f"{first:%Y-%m}")
        assert len(scores) == len(OFFICERS)
        window = OfficeWindow(arguments.admin, folder)
        try:
            window.start()
            for place, title in enumerate(PAGES):
                subprocess.run(["xdotool", "key", f"ctrl+{(place + 1) % 10}"], check=True, timeout=20)
                window.wait_for_title(title)
                nameless = window.nameless()
                assert not nameless, f"{title}: without a name: {nameless}"
                if title == "Officers":
                    check_officers(window, scores)
                elif title == "Projected allowance":
                    check_allowances(window, allowance)
            for title in BY_SEARCH:
                subprocess.run(["xdotool", "key", "ctrl+k"], check=True, timeout=20)
                subprocess.run(["xdotool", "type", "--delay", "30", title], check=True, timeout=20)
                subprocess.run(["xdotool", "key", "Return"], check=True, timeout=20)
                window.wait_for_title(title)
                nameless = window.nameless()
                assert not nameless, f"{title}: without a name: {nameless}"
            print(f"{len(PAGES)} pages opened by their keys, {len(BY_SEARCH)} by search, {len(scores)} officers read as puasctl tells them")
        finally:
            window.close()
            bus.terminate()


if __name__ == "__main__":
    main()
