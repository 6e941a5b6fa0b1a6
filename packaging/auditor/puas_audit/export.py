# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder that "puasctl audit-export" wrote, app/verify/EXPORT.md."""
import json
import pathlib
from decimal import Decimal

from .findings import Refused, require, Unsound
import hashlib

FORMAT = "puas-audit-export-1"
LARGEST_JSON = 64 * 1024**2
LONGEST_LINE = 1024**2 * 4


class Export:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.manifest = self.read("manifest.json")
        found = self.manifest.get("format")
        if found != FORMAT:
            raise Refused(f"format {found!r} is not known here, only {FORMAT}")

    def path(self, name):
        return self.folder / name

    def read(self, name):
        """One JSON object."""
        try:
            path = self.path(name)
            require(path.is_file() and path.stat().st_size <= LARGEST_JSON, f"{name} is missing")
            content = json.loads(path.read_bytes(), parse_float=Decimal)
            require(isinstance(content, dict), f"{name} is not readable")
            return content
        except ValueError:
            raise Unsound(f"{name} is not readable") from None

    def lines(self, name):
        """The JSON objects of a file, one a line; nothing more than one is held."""
        path = self.path(name)
        require(path.is_file(), f"{name} is missing")
        with path.open("rb") as file:
            number = 0
            while line := file.readline(LONGEST_LINE):
                number += 1
                try:
                    content = json.loads(line)
                except ValueError:
                    content = None
                require(isinstance(content, dict) and line.endswith(b"\n"), f"{name}, line {number}: is not readable")
                yield content

    def check_files(self, report):
        """Every file has the size and hash of the manifest, and there is no other."""
        listed = {"manifest.json"}
        for entry in self.manifest.get("files", []):
            name = entry["path"]
            listed.add(name)
            report.attempt(self.check_file, name, entry["size"], entry["hash"])
        for path in sorted(self.folder.rglob("*")):
            name = path.relative_to(self.folder).as_posix()
            if not path.is_dir() and name not in listed:
                report.find(f"{name}: the manifest does not name it")

    def check_file(self, name, size, wanted):
        path = self.path(name)
        require(path.is_file(), f"{name} is missing")
        hasher = hashlib.blake2b(digest_size=32)
        with path.open("rb") as file:
            while piece := file.read(1024 * 1024):
                hasher.update(piece)
        require(path.stat().st_size == size and hasher.hexdigest() == wanted,
                f"{name}: it is not the file that was exported")
