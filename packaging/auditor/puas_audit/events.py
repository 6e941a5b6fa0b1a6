# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk's events say, app/event/FORMAT.md."""
from .cbor import read_map
from .clock import Clock, office_time
from .findings import Refused, require

KIND, AT, BOOT, MONOTONIC, WHAT = range(1, 6)
OPENED, RATED, CHANGED, ADDED = 5, 6, 7, 16
NEWEST_KIND = 16
LARGEST_BODY = 65536
LATEST_MS = 253_402_300_799_999  # the year 9999


def read_event(body):
    """Kind, wall clock, boot, time since it, and the fields of a body in its one form."""
    require(1 <= len(body) <= LARGEST_BODY, "its size is out of range")
    event = read_map(body, "the event")
    kind = event.get(KIND, 0)
    if kind > NEWEST_KIND or any(field not in (KIND, AT, BOOT, MONOTONIC, WHAT) for field in event):
        raise Refused("it was written by a newer Puas")
    require(kind >= 1 and len(event.get(BOOT, b"")) == 16, "it has no kind or no boot id")
    at = event.get(AT, 0)
    require(0 <= at <= LATEST_MS, "it has no possible time")
    return kind, at, event[BOOT], event.get(MONOTONIC, 0), event.get(WHAT, {})


def read_answers(fields):
    """Question -> (answer, best value of its scale)."""
    answers = {}
    for question, pair in fields.items():
        require(isinstance(question, str) and isinstance(pair, list) and len(pair) == 2, "its answers are not readable")
        value, top = pair
        require(2 <= top <= 5 and 1 <= value <= top, f"{value} of {top} is no answer")
        answers[question.strip()] = (value, top)
    return answers


class Rating:
    """One citizen's rating, with the answers that stand in the end."""

    __slots__ = ("at", "monotonic", "officer", "answers", "counted", "served", "places")

    def __init__(self, at, monotonic, fields):
        self.at, self.monotonic = at, monotonic
        self.officer = fields.get(4, "").strip()
        self.places = fields.get(5, "").strip(), fields.get(6, "").strip()
        self.answers = read_answers(fields.get(3, {}))
        self.counted = fields.get(9, "") != "training"
        self.served = fields.get(10, 0) != 0


class Replay:
    """The ratings and served customers that one kiosk's events tell of.

    `imports`: (last event, when) of its bundles in their order; None where clocks were not judged then.
    """

    def __init__(self, imports, offsets):
        self.ratings = {}
        self.served = []  # (event, time, time since the boot, officer)
        self.imports, self.bundle = imports, 0
        self.clock = Clock(offsets)

    def add(self, seq, body):
        kind, at, boot, monotonic, fields = read_event(body)
        self.follow_clock(seq, at, boot, monotonic, office_time(kind, fields))
        if kind == RATED:
            self.ratings[seq] = Rating(at, monotonic, fields)
        elif kind in (CHANGED, ADDED):
            rating = self.ratings.get(fields.get(1, 0))
            require(rating is not None, "it changes a rating that does not stand before it")
            rating.answers.update(read_answers(fields.get(2, {})))
        elif kind == OPENED and fields.get(1, "") != "training":
            self.served.append((seq, at, monotonic, fields.get(3, "").strip()))

    def follow_clock(self, seq, at, boot, monotonic, received):
        while self.bundle < len(self.imports) and self.imports[self.bundle][0] < seq:
            self.bundle += 1
        if self.bundle == len(self.imports) or self.imports[self.bundle][1] is None:
            return
        self.clock.add(seq, at, boot, monotonic, received)
        if self.imports[self.bundle][0] == seq:
            self.clock.imported(self.imports[self.bundle][1])
