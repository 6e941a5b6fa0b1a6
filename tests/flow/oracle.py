# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the office may count after a series of taps with crashes between them.

Each visit is one Tap: the answers that may stand for it, and whether it may be missing.

- thanked once with answer a:                              exactly a, never missing
- killed after the tap and before its thanks were seen:    a or missing (0 or 1)
- taken back with "Ubah", second tap thanked with b:       exactly b
- taken back, killed before the second thanks were seen:   a or b, never missing
- taken back, no second tap:                               exactly a

The ratings in the order of their sequence numbers must be one such series: every thanked
tap once and in its place, none twice, nothing that nobody tapped.
"""
import dataclasses
import re


@dataclasses.dataclass
class Tap:
    answers: set
    may_miss: bool = True  # until its thanks were seen


def explains(taps, counted):
    """Whether `counted`, answers ordered by sequence number, can come from `taps`."""
    pattern = "".join("[" + "".join(map(str, sorted(tap.answers))) + "]" + ("?" if tap.may_miss else "")
                      for tap in taps)
    return re.fullmatch(pattern, "".join(map(str, counted))) is not None


def self_check():
    """The oracle must be able to say no."""
    thanked, lost, changed = Tap({3}, False), Tap({4}, True), Tap({1, 2}, False)
    yes = [([thanked], [3]), ([thanked, lost], [3]), ([thanked, lost], [3, 4]), ([changed], [2]), ([], [])]
    no = [([thanked], []), ([thanked], [3, 3]), ([thanked], [4]), ([thanked, lost], [4]),
          ([lost, thanked], [3, 4]), ([changed], []), ([changed], [1, 2]), ([], [1])]
    for taps, counted in yes:
        assert explains(taps, counted), (taps, counted)
    for taps, counted in no:
        assert not explains(taps, counted), (taps, counted)
