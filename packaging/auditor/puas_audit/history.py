# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole history of an office, from an export: every chain, signature and figure again."""
from .acts import walk_acts
from .bundle import check_header, header_message, HEAD, LAST, FIRST, KIOSK_KEY, links_of, OFFICE
from .claims import check_claims, check_rules
from .events import Replay
from .export import Export
from .findings import DAMAGED, REFUSED, require, Unsound
from .months import Months
from .rows import RowsCheck
from .seal import digest, fingerprint, first_link, Signatures


class History:
    """One export. `links` are what others say of the kiosks' chains: kiosk -> event -> [(link, who says so)]."""

    def __init__(self, folder, report, office_key=None, links=None):
        self.export, self.report = Export(folder), report
        self.office_key, self.links = office_key, links or {}
        self.signatures = Signatures(report)
        self.events = self.rows = 0

    def check(self):
        self.export.check_files(self.report)
        named = bytes.fromhex(self.export.manifest["office_key"])
        self.office = walk_acts(self.export.lines("acts.jsonl"), self.office_key or named, self.signatures)
        self.check_office(named)
        self.months = Months(self.office.zone)
        for kiosk in sorted(self.office.kiosks):
            self.report.attempt(self.check_kiosk, kiosk, where=f"kiosk {kiosk}")
        self.check_strangers()
        self.report.attempt(self.check_rows)
        self.signatures.finish()
        check_rules(self.export, self.office, self.report)
        check_claims(self.export, self.office, self.months, self.report)

    def check_office(self, named):
        manifest, office = self.export.manifest, self.office
        if self.office_key is None:
            self.report.note("no --key: the office's key is the one that the export names")
        elif self.office_key not in office.keys:
            self.report.find("the office's journal is signed with another key than the one given")
        if named not in office.keys:
            self.report.find("manifest.json: office_key is none of the keys that signed the journal")
        expected = {"office": office.code, "name": office.name, "time_zone": office.zone, "acts": office.acts,
                    "acts_head": office.head.hex()}
        for key, value in expected.items():
            if manifest.get(key) != value:
                self.report.find(f"manifest.json: {key} is {manifest.get(key)!r}, by the journal {value!r}")

    def check_strangers(self):
        for path in sorted(self.export.path("kiosks").glob("*")):
            if path.name not in self.office.kiosks:
                self.report.find(f"kiosks/{path.name}: no act enrolled it")
        for kiosk in self.links.keys() - self.office.kiosks.keys():
            for links in self.links[kiosk].values():
                self.report.find(f"{links[0][1]}: kiosk {kiosk} is not of this office", REFUSED)

    def check_kiosk(self, kiosk):
        enrolled = self.office.kiosks[kiosk]
        stored = self.export.read(f"kiosks/{kiosk}/kiosk.json")
        require(fingerprint(enrolled.key) == kiosk and stored["public_key"] == enrolled.key.hex(),
                ": its key is not the one that was enrolled")
        signed = self.check_headers(kiosk, enrolled)
        last, link = self.walk_events(kiosk, enrolled, signed)
        sealed = enrolled.bundles[-1][0] if enrolled.bundles else 0
        require(last >= sealed, f", event {last + 1}: the end of the history is missing, the journal has a head at "
                                f"event {sealed}")
        require(last == sealed, f", event {sealed + 1}: no act of an import brought it")
        if last:
            require((stored["last"], stored["head"]) == (last, link.hex()), ": kiosk.json has another head")

    def check_headers(self, kiosk, enrolled):
        """Event -> link, as the kiosk itself has signed it at both ends of each bundle."""
        signed, count = {}, 0
        for line in self.export.lines(f"kiosks/{kiosk}/headers.jsonl"):
            text = bytes.fromhex(line["header"])
            header = check_header(text)
            where = f"kiosk {kiosk}, the signed header of its bundle to event {header[LAST]}"
            require(count < len(enrolled.bundles), f": no act brought the bundle to event {header[LAST]}")
            last, head, header_hash = enrolled.bundles[count]
            require((header[KIOSK_KEY], header[OFFICE]) == (enrolled.key, self.office.code)
                    and (header[LAST], header[HEAD]) == (last, head)
                    and header_hash in (None, digest(text).hex()),
                    f": the header of its bundle to event {header[LAST]} is not the one that was taken in")
            self.signatures.add(enrolled.key, header_message(text), bytes.fromhex(line["signature"]), where)
            signed[header[FIRST] - 1] = links_of(header)[header[FIRST] - 1]
            signed[last] = head
            count += 1
        require(count == len(enrolled.bundles),
                f": the signed header of bundle {count + 1} is missing")
        return signed

    def walk_events(self, kiosk, enrolled, signed):
        """Number and link of the last event; the ratings go into the months."""
        seq, link, replay = 0, first_link(enrolled.key), Replay(enrolled.imports, enrolled.offsets)
        for line in self.export.lines(f"kiosks/{kiosk}/events.jsonl"):
            seq += 1
            body = bytes.fromhex(line["body"])
            link = digest(link + body)
            where = f", event {seq}"
            require(line["seq"] == seq and line["link"] == link.hex(), f"{where}: it does not fit its chain")
            require(signed.get(seq, link) == link, f"{where}: it is not the one that the kiosk signed")
            self.compare_links(kiosk, seq, link)
            self.report.attempt(replay.add, seq, body, where=f"kiosk {kiosk}{where}: ")
        self.find_beyond(kiosk, seq)
        self.count(kiosk, replay)
        self.events += seq
        return seq, link

    def count(self, kiosk, replay):
        left_out, month_of = self.office.left_out[kiosk], self.months.month_of
        replay.clock.judge()
        for number, rating in replay.ratings.items():
            at, counts = replay.clock.time_of(number, rating.at, rating.monotonic, month_of)
            why_not = left_out.get(number, "" if counts else "clock") if rating.counted else "training"
            self.months.add_rating(at, rating.officer, rating.answers, why_not, rating.served)
        for number, at, monotonic, officer in replay.served:
            at, counts = replay.clock.time_of(number, at, monotonic, month_of)
            self.months.add_served(at, officer, counts)

    def compare_links(self, kiosk, seq, link):
        for other, source in self.links.get(kiosk, {}).get(seq, ()):
            if other != link:
                self.report.find(f"FORK: kiosk {kiosk}, event {seq}: {source} has another history", REFUSED)

    def find_beyond(self, kiosk, last):
        for seq, links in sorted(self.links.get(kiosk, {}).items()):
            for _, source in links if seq > last else ():
                self.report.find(f"kiosk {kiosk}, event {seq}: {source} has it, the export ends at event {last}",
                                 DAMAGED)

    def check_rows(self):
        check = RowsCheck(self.office.files, self.report)
        for row in self.export.lines("rows.jsonl"):
            self.rows += 1
            try:
                self.report.attempt(check.take, row)
                self.months.add_rating(row["at"], row["officer"],
                                       {question: tuple(answer) for question, answer in row["answers"].items()},
                                       self.office.left_out[row["file"]].get(row["line"], ""))
            except (KeyError, TypeError, ValueError, AttributeError):
                raise Unsound(f"rows.jsonl, line {self.rows}: is not readable") from None
        check.finish()

    def summary(self):
        return (f"office {self.office.code}, {self.office.acts} acts, {len(self.office.kiosks)} kiosks with "
                f"{self.events} events, {self.rows} rows of files, {self.signatures.count} signatures, claims of "
                f"{len(self.months.names())} months")


def first_difference(one, other, name):
    """The first number at which two exports have different links in a file; None where they agree."""
    for left, right in zip(one.lines(name), other.lines(name)):
        if left.get("link") != right.get("link"):
            return left.get("seq")
    return None


def compare_exports(one, other, report):
    """Two exports of one office tell one history, the shorter of them a part of it."""
    if one.manifest.get("office_key") != other.manifest.get("office_key"):
        report.note(f"{other.folder} is of another office")
        return
    pairs = [("acts.jsonl", "the office's journal, act")]
    pairs += [(f"kiosks/{path.name}/events.jsonl", f"kiosk {path.name}, event")
              for path in sorted(one.path("kiosks").glob("*")) if other.path(f"kiosks/{path.name}").is_dir()]
    for name, what in pairs:
        seq = report.attempt(first_difference, one, other, name)
        if seq is not None:
            report.find(f"FORK: {what} {seq}: {one.folder} and {other.folder} have different histories", REFUSED)
