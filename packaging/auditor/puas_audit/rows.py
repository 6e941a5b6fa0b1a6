# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ratings from files, app/intake/FORMAT.md: their hash in the act that brought them in."""
import hashlib

from .findings import require
from .seal import digest


def number(value):
    return value.to_bytes(8, "big")


def text(value):
    encoded = value.encode()
    return number(len(encoded)) + encoded


def content_of(row):
    parts = [b"puas-csv-row-1\0", number(row["at"])]
    parts += [text(row[code]) for code in ("office", "counter", "officer", "service")]
    parts.append(number(len(row["answers"])))
    for question in sorted(row["answers"]):
        value, top = row["answers"][question]
        parts += [text(question), number(value), number(top)]
    return digest(b"".join(parts))


class RowsCheck:
    """Takes the rows in the order of their numbers and holds them against the acts."""

    def __init__(self, files, report):
        self.acts, self.report = list(files), report
        self.begin()

    def begin(self):
        self.count, self.hasher = 0, hashlib.blake2b(b"puas-csv-rows-1\0", digest_size=32)

    def take(self, row):
        rating = row["rating"]
        while self.acts and rating >= self.acts[0].first + self.acts[0].count:
            self.finish_act()
        where = f"rating {rating} ({row['file']}, line {row['line']}, officer {row['officer']})"
        require(self.acts and rating >= self.acts[0].first, f"{where}: no act of an import brought it")
        require(row["file"][:200] == ("csv:" + self.acts[0].file)[:200],
                f"{where}: act {self.acts[0].act} brought it from {self.acts[0].file}")
        self.count += 1
        self.hasher.update(number(row["line"]) + bytes.fromhex(row["identity"]) + content_of(row))

    def finish_act(self):
        act = self.acts.pop(0)
        where = f"rows of {act.file} (act {act.act}, ratings {act.first} to {act.first + act.count - 1})"
        if self.count != act.count:
            self.report.find(f"{where}: {self.count} are there, {act.count} were taken in")
        elif act.hash is None:
            self.report.note(f"{where}: held by their number only, taken in by Puas 0.1.0")
        elif act.hash != self.hasher.hexdigest():
            self.report.find(f"{where}: they are not those that were taken in")
        self.begin()

    def finish(self):
        while self.acts:
            self.finish_act()
