# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a check came to: exit statuses, and the reasons in one line each."""

SOUND, WRONG_USAGE, REFUSED, DAMAGED = 0, 2, 3, 4


class Unsound(Exception):
    """Why a thing is not to be believed, in one line."""

    status = DAMAGED


class Refused(Unsound):
    """Why a thing is not judged here: a newer format, another kind of folder."""

    status = REFUSED


def require(condition, reason):
    if not condition:
        raise Unsound(reason)


class Report:
    """Gathers what is wrong with one thing; it goes on after a finding to find the others."""

    MOST = 200

    def __init__(self):
        self.findings = []
        self.notes = []
        self.further = 0
        self.status = SOUND

    def find(self, reason, status=DAMAGED):
        self.status = max(self.status, status)
        if len(self.findings) < self.MOST:
            self.findings.append(reason)
        else:
            self.further += 1

    def note(self, text):
        self.notes.append(text)

    def attempt(self, check, *arguments, where=""):
        """Runs a check; what it raises is a finding. Gives what the check gives, or None."""
        try:
            return check(*arguments)
        except Unsound as error:
            self.find(f"{where}{error}", error.status)
            return None
