#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole way, with crashes: taps on the real kiosk window, kill -9 at random moments,
a folder that plays the stick, import, scores. oracle.py says what must come out.

Usage: flow.py --kiosk PROGRAM --puasctl PROGRAM [--seed N] [--taps N] [--long]
"""
import argparse
import pathlib
import random
import shutil
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import oracle
import recount
from kiosk_window import CHANGE, FACES, REST, KioskWindow, run_with_display, start_accessibility
from puasctl import Puasctl

NIP = "198703142010012003"
LONG_TAPS = 600


class Flow:
    def __init__(self, arguments, folder):
        self.chance = random.Random(arguments.seed)
        self.ctl = Puasctl(arguments.puasctl)
        self.office, self.kiosk_folder = folder / "office", folder / "kiosk"
        self.stick = folder / "stick"
        self.stick.mkdir()
        self.window = KioskWindow(arguments.kiosk, self.kiosk_folder)
        self.taps = []
        self.kills = 0

    def prepare(self):
        self.ctl.run("office", "create", "--data", self.office, "--code", "DUKCAPIL", "--name", "Dukcapil")
        self.ctl.run("officer", "add", "--data", self.office, "--nip", NIP, "--name", "Siti Nur Halimah")
        self.ctl.run("kiosk", "enroll", "--data", self.office, "--kiosk-data", self.kiosk_folder,
                     "--name", "Kios 1", "--counter", "L1")
        self.ctl.run("duty", "--kiosk-data", self.kiosk_folder, "--officer", NIP)

    def tap(self, answer):
        assert not self.window.is_thanking(), "thanks stand on the screen before the tap"
        way = self.chance.choice((self.window.point_at, self.window.press))
        way(FACES[answer])

    def thanked(self, tap, answer):
        if not self.window.is_thanking(10):
            raise AssertionError(f"a tap on '{FACES[answer]}' was not thanked")
        tap.answers, tap.may_miss = {answer}, False

    def restart(self):
        self.window.kill()
        self.kills += 1
        self.window.start()

    def tap_and_die(self, answer):
        """Killed about when the tap is on its way to the disk: before, meanwhile or after."""
        tap = self.window.aim(FACES[answer])
        death = threading.Timer(self.chance.uniform(0, 0.04), self.window.process.kill)
        death.start()
        tap()
        death.join()
        self.restart()

    def calm_visit(self, answer):
        tap = oracle.Tap({answer})
        self.taps.append(tap)
        self.tap(answer)
        self.thanked(tap, answer)
        return tap

    def visit(self, kind, answer):
        if kind == "in flight":
            self.taps.append(oracle.Tap({answer}))
            return self.tap_and_die(answer)
        tap = self.calm_visit(answer)
        if kind == "on thanks":
            return self.restart()
        if kind == "changed":
            self.change(tap, self.chance.randint(1, 4), killed=self.chance.random() < 0.4)
        if self.window.process.poll() is None and kind != "changed":
            self.window.back_to_faces()

    def change(self, tap, answer, killed):
        time.sleep(REST)
        self.window.press(CHANGE)
        self.window.wait_for(FACES[3], 10)
        time.sleep(REST)
        tap.answers = tap.answers | {answer}
        if killed:
            return self.tap_and_die(answer)
        self.tap(answer)
        self.thanked(tap, answer)
        self.window.back_to_faces()

    def carry(self):
        """Out of the kiosk, onto the stick, into the office; twice, since that must not count twice."""
        self.ctl.run("export", "--kiosk-data", self.kiosk_folder, "--to", self.stick)
        self.ctl.run("import", "--data", self.office, self.stick)
        self.ctl.run("import", "--data", self.office, self.stick)

    def counted(self, office=None):
        rows = self.ctl.csv("export-ratings", "--data", office or self.office,
                            "--from", "2020-01-01", "--to", "2099-12-31")
        rows.sort(key=lambda row: int(row["seq"]))
        return [row for row in rows if row["counted"] == "1"]

    def check(self):
        rows = self.counted()
        answers = [int(row["overall"]) for row in rows]
        assert oracle.explains(self.taps, answers), f"tapped {self.taps}\ncounted {answers}"
        assert all(row["officer"] == NIP for row in rows), "a rating belongs to nobody on duty"
        shown = self.ctl.json("scores", "--data", self.office, "--from", "2020-01-01", "--to", "2099-12-31",
                              "--by", "officer")
        differs = recount.differences(recount.by_officer(rows, 4)[NIP].scores(), shown[0])
        assert not differs, differs
        return answers

    def control_dropped_and_doubled(self, answers):
        assert not oracle.explains(self.taps, answers[:-1]), "a lost tap went unnoticed"
        assert not oracle.explains(self.taps, answers + answers[-1:]), "a doubled tap went unnoticed"

    def control_lost_log(self, folder):
        """The kiosk was just killed: without its write-ahead log thanked taps are gone."""
        kiosk, office, stick = folder / "kiosk", folder / "office", folder / "stick"
        shutil.copytree(self.kiosk_folder, kiosk)
        shutil.copytree(self.office, office)
        stick.mkdir()
        log = kiosk / "journal.sqlite-wal"
        assert log.exists() and log.stat().st_size > 0, "the control has no log to lose"
        log.unlink()
        try:
            self.ctl.run("export", "--kiosk-data", kiosk, "--to", stick)
            self.ctl.run("import", "--data", office, stick)
        except AssertionError:
            return "refused"
        answers = [int(row["overall"]) for row in self.counted(office)]
        assert not oracle.explains(self.taps, answers), "a lost log went unnoticed"
        return "found missing"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kiosk", required=True)
    parser.add_argument("--puasctl", required=True)
    parser.add_argument("--seed", type=int, default=20261124)
    parser.add_argument("--taps", type=int, default=24)
    parser.add_argument("--long", action="store_true")
    arguments = parser.parse_args()
    run_with_display()
    oracle.self_check()

    print(f"seed {arguments.seed}", flush=True)
    bus = start_accessibility()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        flow = Flow(arguments, folder)
        try:
            flow.prepare()
            flow.window.start()
            taps = LONG_TAPS if arguments.long else arguments.taps
            for number in range(taps):
                kind = flow.chance.choice(("calm", "calm", "changed", "in flight", "on thanks"))
                flow.visit(kind, flow.chance.randint(1, 4))
                if number == taps // 2:
                    flow.window.close()
                    flow.carry()
                    flow.window.start()
            # Two different answers at the end, the last one killed as its thanks show: so the
            # controls cannot be explained away by a tap that was in flight.
            flow.visit("calm", 2)
            flow.calm_visit(1)
            flow.window.kill()
            control = folder / "control"
            control.mkdir()
            outcome = flow.control_lost_log(control)
            flow.carry()
            answers = flow.check()
            flow.control_dropped_and_doubled(answers)
        finally:
            flow.window.close()
            bus.terminate()
    thanked = sum(not tap.may_miss for tap in flow.taps)
    print(f"{len(flow.taps)} taps: {thanked} thanked and all counted, {len(answers) - thanked} of "
          f"{len(flow.taps) - thanked} in flight counted, none twice; {flow.kills + 1} kills; "
          f"control without its log: {outcome}")


if __name__ == "__main__":
    main()
