#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real kiosk as a screen reader meets it, in three languages on three panels: every
control has a name, the answers come in their order behind the question, and a visit with a
change of mind goes through with nothing but what a reader can press. One rating each.

Usage: kiosk_readers.py --kiosk PROGRAM --puasctl PROGRAM
"""
import argparse
import pathlib
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from kiosk_window import REST, KioskWindow, run_with_display, start_accessibility
from puasctl import Puasctl

SIZES = ("800x480", "1280x800", "1080x1920")
WORDS = {
    "id": {"ask": "Bagaimana pelayanan kami", "thanks": "Terima kasih", "change": "Ubah", "finish": "Selesai",
           "faces": ("Tidak puas", "Kurang puas", "Puas", "Sangat puas")},
    "en": {"ask": "How was our service", "thanks": "Thank you", "change": "Change", "finish": "Finish",
           "faces": ("Not satisfied", "Less satisfied", "Satisfied", "Very satisfied")},
    "jv": {"ask": "Kados pundi paladosan", "thanks": "Matur nuwun", "change": "Gantos", "finish": "Sampun",
           "faces": ("Boten marem", "Kirang marem", "Marem", "Marem sanget")},
}


def showing(window):
    """Role and name of everything that a reader finds, in its order."""
    import pyatspi
    return [(accessible.getRole(), accessible.name) for accessible in window.tree()
            if accessible.getState().contains(pyatspi.STATE_SHOWING)
            and accessible.getRole() in (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_LABEL)]


def check_order(window, words):
    import pyatspi
    seen = showing(window)
    nameless = [role for role, name in seen if not name]
    assert not nameless, f"{len(nameless)} controls have no name"
    names = [name for _, name in seen]
    question = next((place for place, name in enumerate(names) if name.startswith(words["ask"])), None)
    assert question is not None, f"no question among {names}"
    buttons = [name for role, name in seen[question:] if role == pyatspi.ROLE_PUSH_BUTTON]
    assert tuple(buttons[:4]) == words["faces"], f"after the question come {buttons[:4]}"


def visit(window, words):
    import pyatspi
    window.press(words["faces"][0])
    assert window.wait_for(words["thanks"], 10, pyatspi.ROLE_LABEL), "no thanks"
    time.sleep(REST)
    window.press(words["change"])
    assert window.wait_for(words["faces"][3], 10), "the faces did not come back"
    time.sleep(REST)
    window.point_at(words["faces"][3])
    assert window.wait_for(words["thanks"], 10, pyatspi.ROLE_LABEL), "no thanks for the change"
    time.sleep(REST)
    window.press(words["finish"])
    assert window.wait_for(words["faces"][0], 10), "the next person finds no faces"


def kept(kiosk, folder):
    said = subprocess.run([kiosk, "--self-test", "--data", folder], capture_output=True, text=True, timeout=120).stdout
    return int(said.split(" ratings")[0].split()[-1])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kiosk", required=True)
    parser.add_argument("--puasctl", required=True)
    arguments = parser.parse_args()
    run_with_display("1920x1920")
    bus = start_accessibility()
    with tempfile.TemporaryDirectory() as name:
        office, folder = pathlib.Path(name) / "office", pathlib.Path(name) / "kiosk"
        ctl = Puasctl(arguments.puasctl)
        ctl.run("office", "create", "--data", office, "--code", "DUKCAPIL", "--name", "Dukcapil")
        ctl.run("kiosk", "enroll", "--data", office, "--kiosk-data", folder, "--name", "Kios 1", "--counter", "L1")
        visits = 0
        try:
            for size in SIZES:
                for language, words in WORDS.items():
                    window = KioskWindow(arguments.kiosk, folder, size, language, words["faces"][2])
                    try:
                        window.start()
                        check_order(window, words)
                        visit(window, words)
                    except AssertionError as error:
                        raise AssertionError(f"{size} {language}: {error}") from error
                    finally:
                        window.close()
                    visits += 1
                    assert kept(arguments.kiosk, folder) == visits, f"{size} {language}: not one rating"
                    print(f"{size} {language}: named, in order, one rating", flush=True)
        finally:
            bus.terminate()


main()
