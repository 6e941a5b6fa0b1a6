#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A spreadsheet in miniature: computes every formula of an XLSX file again.

Usage: recalculate.py FILE
Prints JSON: sheet -> cell -> {"value": what the file keeps, "computed": what its formula
gives (cells without one: the value), "formula": text or null}. Knows the functions that
the sheets of Puas use and fails on any other.
"""
import json
import math
import re
import sys
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
TOKEN = re.compile(r"""\s*(?:
    (?P<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?) |
    (?P<text>"(?:[^"]|"")*") |
    (?P<cell>(?:'(?P<sheet>[^']+)'!)?\$?(?P<column>[A-Z]{1,3})\$?(?P<row>\d+)) |
    (?P<name>[A-Z]+)(?=\() |
    (?P<sign><=|>=|<>|[-+*/^=<>(),:]))""", re.VERBOSE)


def read_book(path):
    with zipfile.ZipFile(path) as archive:
        shared = [
            "".join(part.text or "" for part in item.iter(MAIN + "t"))
            for item in ElementTree.fromstring(archive.read("xl/sharedStrings.xml")).iter(MAIN + "si")]
        names = [sheet.get("name")
                 for sheet in ElementTree.fromstring(archive.read("xl/workbook.xml")).iter(MAIN + "sheet")]
        return {name: read_sheet(archive.read(f"xl/worksheets/sheet{i + 1}.xml"), shared)
                for i, name in enumerate(names)}


def read_sheet(content, shared):
    cells = {}
    for cell in ElementTree.fromstring(content).iter(MAIN + "c"):
        value = cell.findtext(MAIN + "v")
        formula = cell.findtext(MAIN + "f")
        if value is not None:
            if cell.get("t") == "s":
                value = shared[int(value)]
            elif cell.get("t") != "str":
                value = float(value)
        if value is not None or formula is not None:
            cells[cell.get("r")] = {"value": value, "formula": formula}
    return cells


class Parser:
    """Turns a formula into a function without arguments: IF must not compute both sides."""

    def __init__(self, book, sheet, formula):
        self.book, self.sheet = book, sheet
        self.tokens, at = [], 0
        while at < len(formula):
            match = TOKEN.match(formula, at)
            if not match:
                raise ValueError(f"cannot read {formula[at:]!r}")
            self.tokens.append(match)
            at = match.end()
        self.at = 0

    def peek(self):
        return self.tokens[self.at]["sign"] if self.at < len(self.tokens) else None

    def take(self, sign=None):
        token = self.tokens[self.at]
        if sign and token["sign"] != sign:
            raise ValueError(f"{sign} expected")
        self.at += 1
        return token

    def whole(self):
        result = self.comparison()
        if self.at != len(self.tokens):
            raise ValueError("more than one expression")
        return result

    def binary(self, below, signs):
        left = below()
        while self.peek() in signs:
            work, first, second = signs[self.take()["sign"]], left, below()
            left = lambda work=work, first=first, second=second: work(first(), second())
        return left

    def comparison(self):
        return self.binary(self.sum, {
            "=": lambda a, b: same(a, b), "<>": lambda a, b: not same(a, b), "<": lambda a, b: a < b,
            ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b})

    def sum(self):
        return self.binary(self.product, {"+": lambda a, b: number(a) + number(b), "-": lambda a, b: number(a) - number(b)})

    def product(self):
        return self.binary(self.power, {"*": lambda a, b: number(a) * number(b), "/": lambda a, b: number(a) / number(b)})

    def power(self):
        return self.binary(self.atom, {"^": lambda a, b: number(a) ** number(b)})

    def atom(self):
        token = self.take()
        if token["number"]:
            return lambda: float(token["number"])
        if token["text"]:
            return lambda: token["text"][1:-1].replace('""', '"')
        if token["cell"]:
            return self.reference(token)
        if token["name"]:
            return self.call(token["name"])
        if token["sign"] == "-":
            operand = self.power()
            return lambda: -number(operand())
        if token["sign"] != "(":
            raise ValueError(f"unexpected {token[0]}")
        inner = self.comparison()
        self.take(")")
        return inner

    def reference(self, token):
        sheet = token["sheet"] or self.sheet
        first = (token["column"], int(token["row"]))
        if self.peek() != ":":
            return lambda: compute(self.book, sheet, "%s%d" % first)
        self.take()
        last = self.take()
        columns = range(column_number(first[0]), column_number(last["column"]) + 1)
        rows = range(first[1], int(last["row"]) + 1)
        return lambda: [compute(self.book, sheet, f"{column_name(c)}{r}") for r in rows for c in columns]

    def call(self, name):
        self.take("(")
        arguments = [self.comparison()]
        while self.peek() == ",":
            self.take()
            arguments.append(self.comparison())
        self.take(")")
        return lambda: FUNCTIONS[name](*arguments)


def column_number(name):
    result = 0
    for letter in name:
        result = result * 26 + ord(letter) - 64
    return result


def column_name(value):
    name = ""
    while value:
        value, rest = divmod(value - 1, 26)
        name = chr(65 + rest) + name
    return name


def number(value):
    """An empty cell counts as nothing."""
    if value is None:
        return 0.0
    if isinstance(value, str):
        raise ValueError(f"{value!r} is no number")
    return value


def same(a, b):
    """An empty cell is equal to an empty text and to 0."""
    if a is None or b is None:
        other = b if a is None else a
        return other in (None, "", 0)
    return a == b


def numbers(values):
    return [value for value in values if isinstance(value, float)]


def round_half_away(value, digits):
    scale = 10 ** int(digits)
    return math.copysign(math.floor(abs(value) * scale + 0.5), value) / scale


FUNCTIONS = {
    "IF": lambda test, yes, no: yes() if test() else no(),
    "AND": lambda *tests: all(test() for test in tests),
    "ROUND": lambda value, digits: round_half_away(number(value()), digits()),
    "INT": lambda value: float(math.floor(value())),
    "MOD": lambda value, divisor: math.fmod(value(), divisor()),
    "SUM": lambda values: math.fsum(numbers(values())),
    "COUNT": lambda values: float(len(numbers(values()))),
    "AVERAGE": lambda values: math.fsum(numbers(values())) / len(numbers(values())),
}


def compute(book, sheet, name):
    cell = book[sheet].get(name)
    if cell is None:
        return None
    if "computed" not in cell:
        cell["computed"] = (Parser(book, sheet, cell["formula"]).whole()() if cell["formula"] is not None
                            else cell["value"])
    return cell["computed"]


def main():
    book = read_book(sys.argv[1])
    for sheet, cells in book.items():
        for name in cells:
            compute(book, sheet, name)
    json.dump(book, sys.stdout)


if __name__ == "__main__":
    main()
