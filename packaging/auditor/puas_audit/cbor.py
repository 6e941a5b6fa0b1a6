# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deterministic CBOR (RFC 8949, 4.2.1) of the types that Puas uses: one meaning, one form."""
from .findings import require, Unsound

DEEPEST = 6


class Reader:
    """Reads one item. `what` names it in complaints: "the header"."""

    def __init__(self, data, what):
        self.data, self.what, self.at = data, what, 0

    def require(self, condition, complaint):
        require(condition, f"{self.what} {complaint}")

    def head(self):
        """The major type and the number of an item."""
        self.require(self.at < len(self.data), "is cut")
        first = self.data[self.at]
        kind, short = first >> 5, first & 31
        self.at += 1
        if short < 24:
            return kind, short
        self.require(short <= 27, "is not in its one form")
        size = 1 << (short - 24)
        number = int.from_bytes(self.data[self.at:self.at + size], "big")
        smallest = 24 if size == 1 else 1 << (4 * size)
        self.require(len(self.data) >= self.at + size and number >= smallest, "is not in its one form")
        self.at += size
        return kind, number

    def string(self, length):
        self.require(length <= len(self.data) - self.at, "is cut")
        self.at += length
        return self.data[self.at - length:self.at]

    def map(self, count, depth):
        fields, last_key = {}, b""
        for _ in range(count):
            start = self.at
            key = self.item(depth + 1)
            self.require(isinstance(key, (int, str)), "has a key that Puas does not write")
            self.require(self.data[start:self.at] > last_key, "is not in its one form")
            last_key = self.data[start:self.at]
            fields[key] = self.item(depth + 1)
            self.require(fields[key] not in (0, "", b"", {}, []), "writes out a default")
        return fields

    def item(self, depth=0):
        self.require(depth < DEEPEST, "is nested too deep")
        kind, number = self.head()
        if kind == 0:
            self.require(number < 1 << 63, "has a number that is too large")
            return number
        if kind == 1:
            return -1 - number
        if kind == 2:
            return self.string(number)
        if kind == 3:
            try:
                return self.string(number).decode()
            except UnicodeDecodeError:
                raise Unsound(f"{self.what} has a text that is no UTF-8") from None
        if kind == 4:
            self.require(number <= len(self.data), "is cut")
            return [self.item(depth + 1) for _ in range(number)]
        self.require(kind == 5, "holds a type that Puas does not write")
        return self.map(number, depth)


def read_map(data, what):
    """The fields of a map that is all there is."""
    reader = Reader(data, what)
    fields = reader.item()
    reader.require(isinstance(fields, dict) and reader.at == len(data), "is not one map")
    return fields
