# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the office claims, held against what the events and rows give."""
from .findings import require
from .months import last_day


def difference(claimed, counted, place=""):
    """The first place where two JSON values differ, in words; None where they are equal."""
    if isinstance(claimed, dict) and isinstance(counted, dict):
        for key in sorted(claimed.keys() | counted.keys()):
            found = difference(claimed.get(key), counted.get(key), f"{place} {key}")
            if found:
                return found
        return None
    if isinstance(claimed, list) and isinstance(counted, list):
        if named(claimed) and named(counted):
            return difference({row["officer"]: row for row in claimed}, {row["officer"]: row for row in counted}, place)
        for index in range(max(len(claimed), len(counted))):
            found = difference(*(side[index] if index < len(side) else None for side in (claimed, counted)),
                               f"{place} {index + 1}")
            if found:
                return found
        return None
    if claimed == counted and isinstance(claimed, bool) == isinstance(counted, bool):
        return None
    return f"{place.strip()}: claimed {shown(claimed)}, recomputed {shown(counted)}"


def named(rows):
    """Rows of officers, each once."""
    officers = [row.get("officer") for row in rows if isinstance(row, dict)]
    return len(officers) == len(rows) and len(set(officers)) == len(rows) and None not in officers


def shown(value):
    text = "nothing" if value is None else str(value)
    return text if len(text) <= 200 else text[:200] + "..."


def compare(export, name, counted, report):
    def check():
        found = difference(export.read(name), counted)
        require(found is None, f"{name}: {found}")
    report.attempt(check)


def registered_officers(export, office, months):
    """NIP -> name: by acts; those that ratings have registered bear their NIP as their name."""
    by_ratings = {nip: nip for nip in months.officers if nip}
    if not office.binds_rules:  # Puas 0.1.0 named some without an act
        by_ratings |= {row["code"]: row["name"] for row in export.read("registry.json")["officers"]}
    return by_ratings | office.officers


def check_claims(export, office, months, report):
    officers = registered_officers(export, office, months)
    compared = set()
    for name in months.names():
        compared |= {f"claims/scores-{name}.json", f"claims/allowance-{name}.json"}
        compare(export, f"claims/scores-{name}.json", months.scores(name), report)
        day = max((day for day in office.uses if day <= last_day(name)), default=None)
        if day is None or office.uses[day] not in office.rules:
            report.find(f"{name}: no rule is in use")
            continue
        rule, version = office.uses[day]
        counted = months.allowances(name, office.rules[rule, version], version, officers, office.components,
                                    office.approved)
        compare(export, f"claims/allowance-{name}.json", counted, report)
    for path in sorted(export.path("claims").glob("*")):
        if f"claims/{path.name}" not in compared:
            report.find(f"claims/{path.name}: nothing was counted in this month")
    check_registry(export, office, officers, report)


def check_registry(export, office, officers, report):
    def check():
        registry = export.read("registry.json")
        listed = {row["code"]: row["name"] for row in registry["officers"]}
        found = difference(listed, officers, "officers")
        require(found is None, f"registry.json: {found}")
        for kind, put in (("counters", office.counters), ("services", office.services),
                          ("offices", {office.code: office.name})):
            for row in registry[kind]:
                name = put.get(row["code"], row["code"])
                require(row["name"] == name or not office.binds_rules,
                        f"registry.json: {kind} {row['code']}: named {row['name']}, by the journal {name}")
    report.attempt(check)


def check_rules(export, office, report):
    """rules.json against the acts; acts of Puas 0.1.0 had no rules, so these are taken as they stand."""
    def check():
        stored = export.read("rules.json")
        rules = {(row["rule"]["id"], row["version"]): row["rule"] for row in stored["rules"]}
        uses = {row["from"]: (row["rule"], row["version"]) for row in stored["uses"]}
        if not office.binds_rules:
            report.note("the office was made by Puas 0.1.0: its first rules are in no act and are taken from rules.json")
            office.rules = rules | office.rules
            office.uses = uses | office.uses
        for key in sorted(rules.keys() | office.rules.keys()):
            found = difference(rules.get(key), office.rules.get(key))
            require(found is None, f"rules.json: rule {key[0]}, version {key[1]} is not the one in the journal: {found}")
        for day in sorted(uses.keys() | office.uses.keys()):
            require(uses.get(day) == office.uses.get(day),
                    f"rules.json: from day {day} on {uses.get(day)} is in use, by the journal {office.uses.get(day)}")
    report.attempt(check)
