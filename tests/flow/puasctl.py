# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""puasctl as a script uses it: arguments in, JSON out."""
import csv
import io
import json
import subprocess


class Puasctl:
    def __init__(self, program):
        self.program = str(program)

    def bytes(self, *arguments, expect=0):
        done = subprocess.run([self.program, *map(str, arguments)], capture_output=True,
                              stdin=subprocess.DEVNULL, timeout=300)
        if done.returncode != expect:
            raise AssertionError(f"puasctl {' '.join(map(str, arguments))} ended with {done.returncode}, "
                                 f"not {expect}\n{(done.stdout + done.stderr).decode(errors='replace')}")
        return done.stdout

    def run(self, *arguments, expect=0):
        return self.bytes(*arguments, expect=expect).decode()

    def json(self, *arguments, expect=0):
        return json.loads(self.run(*arguments, "--format", "json", expect=expect))

    def csv(self, *arguments):
        return list(csv.DictReader(io.StringIO(self.run(*arguments, "--format", "csv"))))
