# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ratings gathered by month and officer, and the claims that they make."""
import collections
import datetime
import zoneinfo

from .findings import Refused
from .rule import MOST_PERIODS_BACK, round_to, Rule, Tally

OVERALL = "overall"


class OfficerMonth:
    def __init__(self):
        self.ratings = self.served = self.served_ratings = 0
        self.questions = collections.defaultdict(Tally)

    def scores(self, officer):
        overall = self.questions.get(OVERALL, Tally())
        answers = [{"question": question, "top": top, "value": value, "n": n}
                   for question in sorted(self.questions)
                   for (value, top), n in sorted(self.questions[question].counts.items(), key=lambda one: one[0][::-1])]

        def percent(value):
            return None if value is None else round_to(value * 100, 2)

        return {"officer": officer, "ratings": self.ratings, "served": self.served,
                "served_ratings": self.served_ratings, "answers": answers, "n": overall.n,
                "satisfied": overall.satisfied, "satisfied_percent": percent(overall.share()),
                "mean_index": percent(overall.mean_index()),
                "ikm": None if overall.ikm() is None else round_to(overall.ikm(), 2)}


class Months:
    """Month ("2026-10") -> officer -> what was counted."""

    def __init__(self, zone):
        try:
            self.zone = zoneinfo.ZoneInfo(zone)
        except (zoneinfo.ZoneInfoNotFoundError, ValueError):
            raise Refused(f"time zone {zone!r} is not known on this machine; install tzdata") from None
        self.months = collections.defaultdict(lambda: collections.defaultdict(OfficerMonth))
        self.left_out = collections.defaultdict(collections.Counter)
        self.counted = set()
        self.officers = set()  # that any rating or opened event names

    def month_of(self, at):
        return datetime.datetime.fromtimestamp(at // 1000, self.zone).strftime("%Y-%m")

    def add_rating(self, at, officer, answers, why_not="", served=False):
        name = self.month_of(at)
        self.officers.add(officer)
        if why_not:
            self.left_out[name][why_not] += 1
            return
        self.counted.add(name)
        month = self.months[name][officer]
        month.ratings += 1
        month.served_ratings += served
        for question, (value, top) in answers.items():
            month.questions[question].add(value, top)

    def add_served(self, at, officer, counts=True):
        self.officers.add(officer)
        if counts:
            self.months[self.month_of(at)][officer].served += 1

    def names(self):
        """Every month from the first to the last that has a counted rating."""
        names, last = [], max(self.counted, default="")
        name = min(self.counted, default=None)
        while name is not None and name <= last:
            names.append(name)
            name = neighbour(name, 1)
        return names

    def scores(self, name):
        officers = [month.scores(officer) for officer, month in sorted(self.months[name].items())]
        return {"period": name, "officers": officers, "left_out": dict(self.left_out[name])}

    def tally(self, name, officer):
        month = self.months.get(name, {}).get(officer)
        return month.questions.get(OVERALL, Tally()) if month else Tally()

    def allowances(self, name, rule, version, officers, components, approved):
        """`officers`: NIP -> name, all that are registered; `components`: (NIP, month) -> what was entered;
        `approved`: (NIP, month) -> percent."""
        rule, office = Rule(rule), Tally()
        for month in self.months[name].values():
            for (value, top), n in month.questions.get(OVERALL, Tally()).counts.items():
                office.add(value, top, n)
        before = [neighbour(name, -back) for back in range(1, MOST_PERIODS_BACK + 1)]
        rows = []
        for officer in sorted(officers):
            tally = self.tally(name, officer)
            measure = rule.measure(tally)
            earlier = ((self.tally(one, officer), components.get((officer, one), {}), approved.get((officer, one)))
                       for one in before)
            allowance, fallback, doubted = rule.figure(tally, office, earlier, components.get((officer, name), {}))
            rows.append({"officer": officer, "name": officers[officer], "n": tally.n,
                         "measure_percent": None if measure is None else rule.round(measure),
                         "allowance_percent": allowance, "fallback": fallback, "benefit_of_doubt": doubted})
        return {"period": name, "rule": rule.id, "version": version, "measure": rule.measure_name,
                "n": office.n, "rows": rows}


def neighbour(name, months):
    year, month = divmod(int(name[:4]) * 12 + int(name[5:]) - 1 + months, 12)
    return f"{year:04}-{month + 1:02}"


def last_day(name):
    """Of a month, as rules are put in use: 20261031."""
    first = datetime.date(int(name[:4]), int(name[5:]), 1)
    end = (first + datetime.timedelta(days=31)).replace(day=1) - datetime.timedelta(days=1)
    return end.year * 10000 + end.month * 100 + end.day
