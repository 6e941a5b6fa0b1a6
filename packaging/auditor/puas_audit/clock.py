# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a kiosk's clock is to be believed, app/intake/FORMAT.md "The kiosk's clock"."""
import base64
import bisect
import dataclasses
import json

TOLERANCE_MS = 600_000
STEP_MS = 5_000
NEIGHBOURS = 64
LATEST_MS = 253_402_300_799_999  # the year 9999
LONGEST_MONOTONIC_MS = 10_000_000_000_000
RECEIPTED = 12


def office_time(kind, fields):
    """The office's time in the receipt that an event takes in; None for other events."""
    try:
        if kind != RECEIPTED:
            return None
        line, content = fields.get(2, b"").split(b"\n", 1)
        signature = line.removeprefix(b"puas-signed-1 ")
        plain = base64.b64decode(signature, validate=True)
        if signature == line or len(plain) != 64 or base64.b64encode(plain) != signature:
            return None
        at = json.loads(content).get("wall_ms")
    except (ValueError, AttributeError):
        return None
    return at if isinstance(at, int) and not isinstance(at, bool) and 0 < at <= LATEST_MS else None


@dataclasses.dataclass
class Stretch:
    """Events of one boot in which the wall clock ran on evenly; `start` is when that boot was."""

    first: int
    boot: bytes
    first_monotonic: int
    last_monotonic: int
    start: int
    not_before: int = None
    not_after: int = None
    doubt: bool = False
    earliest: int = None
    latest: int = None


class Clock:
    """One kiosk's clock. `offsets`: (first event, last event, milliseconds) in the order of the acts."""

    def __init__(self, offsets):
        self.stretches, self.offsets = [], offsets
        self.first_new = None

    def add(self, seq, at, boot, monotonic, received):
        monotonic = min(monotonic, LONGEST_MONOTONIC_MS)
        last = self.stretches[-1] if self.stretches else None
        if (last is None or last.boot != boot or monotonic < last.last_monotonic
                or abs(at - monotonic - last.start) > STEP_MS):
            last = Stretch(seq, boot, monotonic, monotonic, at - monotonic)
            self.stretches.append(last)
        if self.first_new is None:
            self.first_new = len(self.stretches) - 1
        last.last_monotonic = monotonic
        if received is not None:
            last.not_before = later(last.not_before, received - monotonic)

    def imported(self, at):
        """What was added since the last call came into the office at this time."""
        for stretch in self.stretches[self.first_new:] if self.first_new is not None else ():
            stretch.not_after = earlier(stretch.not_after, at - stretch.last_monotonic)
        self.first_new = None

    def judge(self):
        boots = [0] * len(self.stretches)
        for index, (before, stretch) in enumerate(zip(self.stretches, self.stretches[1:]), 1):
            same = before.boot == stretch.boot and stretch.first_monotonic >= before.last_monotonic
            boots[index] = boots[index - 1] + (not same)
        low, high = self.bounds(boots)
        believed = []
        for index, stretch in enumerate(self.stretches):
            too_late = high[index] is not None and stretch.start > high[index] + TOLERANCE_MS
            too_early = low[index] is not None and stretch.start < low[index] - TOLERANCE_MS
            stretch.doubt = too_late or too_early
            believed.append(not stretch.doubt)
        against = self.contradictions(boots, believed)
        between = {index for index, others in enumerate(against) if any(
            before < index < after and not self.contradict(boots, before, after)
            for before in others for after in others)}
        standing = {index for index, right in enumerate(believed) if right} - between
        rest = {index for index in standing if any(other in standing for other in against[index])}
        for index in between | rest:
            self.stretches[index].doubt = True
        for index, stretch in enumerate(self.stretches):
            bounds = low[index], high[index]
            if index in between | rest and all(boots[other] == boots[index] for other in against[index]):
                starts = [stretch.start] + [self.stretches[other].start for other in against[index]]
                bounds = later(bounds[0], min(starts)), earlier(bounds[1], max(starts))
            if None not in bounds:
                bounds = sorted(bounds)
            stretch.earliest, stretch.latest = bounds
        self.starts = [stretch.first for stretch in self.stretches]

    def bounds(self, boots):
        """Between which moments each boot was, by receipts and imports."""
        low = [stretch.not_before for stretch in self.stretches]
        high = [stretch.not_after for stretch in self.stretches]

        def shift(index):
            return 0 if boots[index - 1] == boots[index] else self.stretches[index - 1].last_monotonic

        backwards = range(len(boots) - 1, 0, -1)
        for index in range(1, len(boots)):
            if low[index - 1] is not None:
                low[index] = later(low[index], low[index - 1] + shift(index))
        for index in backwards:
            if high[index] is not None:
                high[index - 1] = earlier(high[index - 1], high[index] - shift(index))
        for index in backwards:
            if boots[index - 1] == boots[index]:
                low[index - 1] = later(low[index - 1], low[index])
        for index in range(1, len(boots)):
            if boots[index - 1] == boots[index]:
                high[index] = earlier(high[index], high[index - 1])
        return low, high

    def contradict(self, boots, one, other):
        before, after = self.stretches[one], self.stretches[other]
        if boots[one] == boots[other]:
            return abs(after.start - before.start) > TOLERANCE_MS
        return after.start < before.start + before.last_monotonic - TOLERANCE_MS

    def contradictions(self, boots, believed):
        against = [[] for _ in boots]
        for other in range(len(boots)):
            for one in range(max(0, other - NEIGHBOURS), other):
                if believed[one] and believed[other] and self.contradict(boots, one, other):
                    against[one].append(other)
                    against[other].append(one)
        return against

    def time_of(self, seq, at, monotonic, month_of):
        """The time by which an event counts, and whether it counts. After judge()."""
        index = bisect.bisect_right(self.starts, seq) - 1
        if index < 0 or not self.stretches[index].doubt:
            return at, True
        for first, last, offset in reversed(self.offsets):
            if first <= seq <= last:
                return at + offset, True
        stretch = self.stretches[index]
        if stretch.earliest is None or stretch.latest is None:
            return at, False
        monotonic = min(monotonic, LONGEST_MONOTONIC_MS)
        earliest, latest = stretch.earliest + monotonic, stretch.latest + monotonic
        if month_of(earliest) != month_of(latest):
            return at, False
        return min(max(at, earliest), latest), True


def later(one, other):
    return other if one is None else one if other is None else max(one, other)


def earlier(one, other):
    return other if one is None else one if other is None else min(one, other)
