# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From answers to an allowance by a rule as data, app/core/FORMAT.md; exact fractions throughout."""
from fractions import Fraction

# The square of 1.959963984540054, the normal quantile for 95 percent.
SQUARED_QUANTILE = Fraction(3_841_458_820_694_124, 10**15)
MOST_PERIODS_BACK = 12


def round_to(value, digits, mode="half_up"):
    """A fraction of at least 0 as text with `digits` decimals, rounded once."""
    scaled = value * 10**digits
    whole, rest = divmod(scaled.numerator, scaled.denominator)
    twice = Fraction(2 * rest, scaled.denominator)
    if twice > 1 or (twice == 1 and (mode == "half_up" or (mode == "half_even" and whole % 2))):
        whole += 1
    return f"{whole // 10**digits}.{whole % 10**digits:0{digits}}" if digits else str(whole)


class Tally:
    """Answers to one question: (value, top) -> how many."""

    def __init__(self):
        self.counts = {}

    def add(self, value, top, n=1):
        self.counts[value, top] = self.counts.get((value, top), 0) + n

    @property
    def n(self):
        return sum(self.counts.values())

    @property
    def satisfied(self):
        return sum(n for (value, top), n in self.counts.items() if 2 * value > top + 1)

    def share(self):
        return Fraction(self.satisfied, self.n) if self.n else None

    def mean_index(self):
        if not self.n:
            return None
        return sum((Fraction(value - 1, top - 1) * n for (value, top), n in self.counts.items()), Fraction(0)) / self.n

    def ikm(self):
        """The mean times 25, where every answer is on 4 points."""
        if not self.n or any(top != 4 for _, top in self.counts):
            return None
        return Fraction(25 * sum(value * n for (value, _), n in self.counts.items()), self.n)


def exact(number):
    """What a rule file says: a number, or the same as text."""
    return Fraction(str(number))


class Rule:
    def __init__(self, data):
        self.id = data["id"]
        self.measure_name = data["measure"]
        self.segments = sorted((exact(part["from"]), exact(part["to"]),
                                exact(part.get("pays", part.get("pays_from"))),
                                exact(part.get("pays", part.get("pays_to")))) for part in data["segments"])
        self.minimum = int(data.get("minimum_ratings", 30))
        self.fallback = data.get("fallback", "full")
        self.benefit_of_doubt = data.get("benefit_of_doubt", False)
        self.share = exact(data.get("share_of_allowance", 100))
        self.weights = {part["key"]: exact(part["weight"]) for part in data.get("components", [])}
        rounding = data.get("round", {})
        self.digits, self.mode = int(rounding.get("digits", 2)), rounding.get("mode", "half_up")

    def round(self, value):
        return round_to(value, self.digits, self.mode)

    def measure(self, tally):
        """In percent; None where it cannot be measured."""
        if self.measure_name == "ikm":
            return tally.ikm()
        part = tally.share() if self.measure_name == "satisfied_share" else tally.mean_index()
        return None if part is None else part * 100

    def threshold(self):
        """The lowest measure from which on the best pay is reached."""
        best = max(max(pays_from, pays_to) for _, _, pays_from, pays_to in self.segments)
        return next((start for start, _, pays_from, _ in self.segments if pays_from == best), self.segments[-1][1])

    def curve(self, measure):
        start, end, pays_from, pays_to = next((part for part in self.segments if measure < part[1]),
                                              self.segments[-1])
        return pays_from + (measure - start) * (pays_to - pays_from) / (end - start)

    def whole(self, pays, components):
        """Components that are not entered are paid in full."""
        missing = sum((weight * (100 - exact(components[key])) for key, weight in self.weights.items() if key in components),
                      Fraction(0))
        return self.round(pays * self.share / 100 + (100 - self.share) - missing)

    def interval_reaches(self, tally):
        """Whether the upper end of the Wilson interval reaches the threshold, without a root."""
        threshold = self.threshold() / 100
        distance = tally.share() - threshold
        return distance >= 0 or distance**2 * tally.n <= SQUARED_QUANTILE * threshold * (1 - threshold)

    def has_too_few(self, tally):
        return tally.n < self.minimum or self.measure(tally) is None

    def figure(self, tally, office, earlier, components):
        """Allowance, fallback and benefit of the doubt.

        `office` is the tally of all answers, `components` what was entered for the period,
        `earlier` gives the officer's tallies and components of the periods before, the nearest first,
        and third what was approved of the officer's own ratings there, or None.
        """
        if self.has_too_few(tally):
            return *self.fall_back(office, earlier, components), False
        measure = self.measure(tally)
        doubted = self.benefit_of_doubt and measure < self.threshold() and self.interval_reaches(tally)
        return self.whole(self.curve(self.threshold() if doubted else measure), components), None, doubted

    def fall_back(self, office, earlier, components):
        if self.fallback == "not_assessed":
            return None, "not_assessed"
        if self.fallback == "last_period":
            for tally, then, *approved in earlier:
                if approved and approved[0] is not None:
                    return approved[0], "last_period"
                if not self.has_too_few(tally):
                    return self.figure(tally, office, [], then)[0], "last_period"
        if self.fallback == "office" and not self.has_too_few(office):
            return self.whole(self.curve(self.measure(office)), components), "office"
        return self.whole(Fraction(100), components), "full"
