# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An independent program: from rows to every figure per person, in exact fractions.

It shares no code with Puas. The formulas are those of the rule as an office reads it.
"""
import collections
import decimal
from fractions import Fraction

decimal.getcontext().prec = 60
Z = decimal.Decimal("1.959963984540054")


def half_up(value, digits=2):
    """A fraction as text with `digits` decimals, halves rounded up."""
    scaled = value * 10 ** digits
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return f"{whole // 10 ** digits}.{whole % 10 ** digits:0{digits}}" if digits else str(whole)


def wilson(satisfied, n):
    n, share, one = decimal.Decimal(n), decimal.Decimal(satisfied) / n, decimal.Decimal(1)
    square = Z * Z
    centre = (share + square / (2 * n)) / (1 + square / n)
    half = Z * ((share * (1 - share) / n + square / (4 * n * n)).sqrt()) / (1 + square / n)
    low, high = max(decimal.Decimal(0), centre - half), min(one, centre + half)
    if satisfied == 0:
        low = decimal.Decimal(0)
    if satisfied == n:
        high = one
    return tuple(half_up(Fraction(bound) * 100) for bound in (low, high))


class Person:
    """One officer's answers as pairs (answer, best value of its scale)."""

    def __init__(self):
        self.answers = collections.Counter()

    def add(self, answer, top):
        self.answers[answer, top] += 1

    @property
    def n(self):
        return sum(self.answers.values())

    @property
    def satisfied(self):
        return sum(count for (answer, top), count in self.answers.items() if 2 * answer > top + 1)

    @property
    def share(self):
        return Fraction(self.satisfied * 100, self.n)

    def scores(self):
        counts = collections.Counter()
        index = Fraction(0)
        for (answer, top), count in self.answers.items():
            counts[str(answer)] += count
            index += count * Fraction(answer - 1, top - 1)
        only_four = all(top == 4 for _, top in self.answers)
        low, high = wilson(self.satisfied, self.n)
        return {
            "n": self.n,
            "counts": dict(counts),
            "satisfied": self.satisfied,
            "satisfied_percent": half_up(self.share),
            "mean_index": half_up(index * 100 / self.n),
            "ikm": half_up(Fraction(sum(a * c for (a, _), c in self.answers.items()), self.n) * 25)
            if only_four else None,
            "wilson_low": low,
            "wilson_high": high,
            "enough": self.n >= 30,
        }

    def allowance(self):
        """Trenggalek's: the share below 80, all from 80 on; under 30 ratings all."""
        if self.n < 30:
            return {"n": self.n, "measure_percent": half_up(self.share), "allowance_percent": "100.00",
                    "fallback": "full"}
        pays = Fraction(100) if self.satisfied * 100 >= 80 * self.n else self.share
        return {"n": self.n, "measure_percent": half_up(self.share), "allowance_percent": half_up(pays),
                "fallback": None}


def by_officer(rows, top):
    """Rows are dictionaries with `officer` and `overall`; `top` is the scale's best value."""
    people = collections.defaultdict(Person)
    for row in rows:
        if row["officer"] and row["overall"] and row.get("counted", "1") == "1":
            people[row["officer"]].add(int(row["overall"]), top)
    return people


def differences(expected, shown):
    """One sentence for each figure that differs."""
    found = []
    for key, value in expected.items():
        other = shown.get(key)
        if key == "counts":
            other = {answer: count for answer, count in (other or {}).items() if count}
        if value != other:
            found.append(f"{key}: recounted {value!r}, shown {other!r}")
    return found
