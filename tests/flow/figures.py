#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Past ratings in scales of 2 to 5, taken in twice: every figure per person must agree with
recount.py to the last digit.

Usage: figures.py --puasctl PROGRAM [--seed N] [--rows N]
"""
import argparse
import csv
import pathlib
import random
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import recount
from puasctl import Puasctl

COLUMNS = ["at", "office", "counter", "officer", "service", "overall", "time"]
SCALES = (2, 3, 4, 5)


def nip(number):
    return f"1980{number:02}012005011{number:03}"


def exact_cases(top):
    """Officers at and beside the threshold, and at and beside the least number of ratings."""
    best, worst = top, 1
    return {
        "at-79.99": [best] * 7999 + [worst] * 2001,
        "at-80": [best] * 24 + [worst] * 6,
        "below-80": [best] * 23 + [worst] * 7,
        "one-too-few": [best] * 12 + [worst] * 17,
        "all-satisfied": [best] * 31,
        "none-satisfied": [worst] * 31,
        "middle": [(top + 1) // 2] * 40,
    }


def rows_of(top, rows, chance):
    month = f"2026-{top:02}"
    people = list(exact_cases(top).items())
    people += [(nip(number), None) for number in range(20)]
    weights = {name: [chance.random() + 0.05 for _ in range(top)] for name, _ in people}
    result = []

    def add(officer, answer, other=""):
        at = (f"{month}-{chance.randint(1, 28):02}T{chance.randint(8, 15):02}:"
              f"{chance.randint(0, 59):02}:{chance.randint(0, 59):02}+07:00")
        result.append([at, "DUKCAPIL", f"L{chance.randint(1, 4)}", officer, "KTP", answer, other])

    for officer, answers in exact_cases(top).items():
        for answer in answers:
            add(officer, answer)
    while len(result) < rows:
        officer = nip(chance.randint(0, 19))
        add(officer, chance.choices(range(1, top + 1), weights[officer])[0])
    add("", top)        # a rating that names nobody counts for nobody
    add(nip(0), "", 1)  # an empty cell is no answer to its question
    chance.shuffle(result)
    return result


def write(path, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(rows)


def compare(what, people, shown, figures, key):
    shown = {row[key]: row for row in shown}
    problems = []
    for officer, person in people.items():
        if officer not in shown:
            problems.append(f"{what}: {officer} is missing")
            continue
        problems += [f"{what}: {officer}: {difference}"
                     for difference in recount.differences(figures(person), shown[officer])]
    problems += [f"{what}: {officer} was rated by nobody"
                 for officer, row in shown.items() if officer and row["n"] and officer not in people]
    return problems


class Figures:
    def __init__(self, puasctl, folder):
        self.ctl, self.office = Puasctl(puasctl), folder / "office"
        self.people = {top: None for top in SCALES}

    def scores(self, first, last):
        return self.ctl.json("scores", "--data", self.office, "--from", first, "--to", last, "--by", "officer")

    def problems(self):
        found = []
        together = {}
        for top, people in self.people.items():
            month = f"2026-{top:02}"
            found += compare(f"scale {top}", people, self.scores(f"{month}-01", f"{month}-28"),
                             recount.Person.scores, "key")
            found += compare(f"allowance {top}", people,
                             self.ctl.json("allowance", "--data", self.office, "--period", month),
                             recount.Person.allowance, "officer")
            for officer, person in people.items():
                together.setdefault(officer, recount.Person()).answers.update(person.answers)
        return found + compare("all scales", together, self.scores("2026-02-01", "2026-05-31"),
                               recount.Person.scores, "key")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--puasctl", required=True)
    parser.add_argument("--seed", type=int, default=20261124)
    parser.add_argument("--rows", type=int, default=12000, help="for each scale")
    arguments = parser.parse_args()
    print(f"seed {arguments.seed}", flush=True)
    chance = random.Random(arguments.seed)

    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        figures = Figures(arguments.puasctl, folder)
        figures.ctl.run("office", "create", "--data", figures.office, "--code", "DUKCAPIL",
                        "--name", "Dukcapil", "--timezone", "Asia/Jakarta")
        total = 0
        for top in SCALES:
            rows = rows_of(top, arguments.rows, chance)
            file = folder / f"scale-{top}.csv"
            write(file, rows)
            for _ in range(2):
                figures.ctl.run("import-csv", "--data", figures.office, file, "--top", top)
            figures.people[top] = recount.by_officer((dict(zip(COLUMNS, map(str, row))) for row in rows), top)
            total += len(rows)

        problems = figures.problems()
        assert not problems, "\n".join(problems[:20])
        exported = figures.ctl.csv("export-ratings", "--data", figures.office,
                                   "--from", "2026-02-01", "--to", "2026-05-31")
        assert len(exported) == total, f"{len(exported)} rows for {total}"

        # The comparison must be able to fail: one answer more, and figures differ.
        figures.people[4]["at-80"].add(1, 4)
        assert figures.problems(), "a wrong figure went unnoticed"
        print(f"{total} rows in scales 2 to 5, each file taken in twice: every figure of "
              f"{sum(len(people) for people in figures.people.values())} officers agrees")


if __name__ == "__main__":
    main()
