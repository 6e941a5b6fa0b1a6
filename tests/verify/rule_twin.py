# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Applies rules to tallies by the auditor's script: cases from a file, a line a case, results likewise.

    rule_twin.py AUDITOR_FOLDER CASES
"""
import json
import sys
from decimal import Decimal

sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])

from puas_audit.rule import Rule, Tally  # noqa: E402


def tally_of(counts):
    tally = Tally()
    for value, top, n in counts:
        tally.add(value, top, n)
    return tally


for line in open(sys.argv[2], encoding="utf-8"):
    case = json.loads(line, parse_float=Decimal)
    rule = Rule(case["rule"])
    tally, office = tally_of(case["tally"]), tally_of(case["office"])
    measure = rule.measure(tally)
    components = case["components"]
    earlier = [(tally_of(one), components) for one in case["earlier"]]
    allowance, fallback, doubted = rule.figure(tally, office, earlier, components)
    print(json.dumps([None if measure is None else rule.round(measure), allowance, fallback, doubted]))
