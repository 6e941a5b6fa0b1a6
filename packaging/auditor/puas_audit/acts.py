# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The office's journal of acts, app/audit/FORMAT.md: its chain, and what it says must be so."""
import collections
import dataclasses
import json
from decimal import Decimal

from .cbor import read_map
from .findings import Refused, require, Unsound
from .seal import digest, first_link

KIND, AT, WHO, SUBJECT, BEFORE, AFTER = range(1, 7)
FIELD_TYPES = {KIND: str, AT: int, WHO: str, SUBJECT: str, BEFORE: bytes, AFTER: bytes}


def read_act(body):
    act = read_map(body, "the act")
    for field, value in act.items():
        if field not in FIELD_TYPES:
            raise Refused(f"the act has an unknown field {field}: written by a newer Puas")
        require(isinstance(value, FIELD_TYPES[field]), f"field {field} of the act has a wrong type")
    try:
        after = json.loads(act.get(AFTER, b"{}"), parse_float=Decimal)
        require(isinstance(after, dict), "what the act says is not readable")
        return act.get(KIND, ""), act.get(SUBJECT, ""), after
    except ValueError:
        raise Unsound("what the act says is not readable") from None


@dataclasses.dataclass
class Kiosk:
    key: bytes
    name: str
    bundles: list = dataclasses.field(default_factory=list)  # (last event, its link, header's hash or None)
    imports: list = dataclasses.field(default_factory=list)  # (last event, when; None: its clock was not judged)
    offsets: list = dataclasses.field(default_factory=list)  # (first event, last event, milliseconds)


@dataclasses.dataclass
class FileRows:
    """The new rows of one file: `count` ratings from number `first` on."""

    act: int
    file: str
    first: int
    count: int
    hash: str = None


class Office:
    """What the acts, taken one after the other, leave standing."""

    def __init__(self):
        self.code = self.name = self.zone = ""
        self.keys = []  # that have signed the journal, in their order
        self.officers, self.counters, self.services, self.kiosks = {}, {}, {}, {}
        self.rules = {}  # (id, version) -> the rule
        self.uses = {}  # first day as 20261101, 0 from the beginning -> (id, version)
        self.components = {}  # (officer, period) -> {component: percent}
        self.drafts = {}  # period -> figures of its newest version
        self.approved = {}  # (officer, period) -> percent that a head approved of own ratings
        self.files = []
        self.left_out = collections.defaultdict(dict)  # kiosk or file -> number -> why it does not count
        self.acts = 0
        self.head = b""
        self.next_rating = 1
        self.binds_rules = True  # acts of Puas 0.1.0 did not

    def take(self, kind, subject, after):
        reader = getattr(self, "take_" + kind.replace("-", "_"), None)
        if reader:
            reader(subject, after)

    def take_office_created(self, code, after):
        self.code, self.name, self.zone = code, after["name"], after["time_zone"]
        self.binds_rules = "key" in after

    def take_rule_put(self, rule, after):
        self.rules[rule, after["version"]] = after["rule"]

    def take_rule_used(self, rule, after):
        self.uses[int(after["from"].replace("-", "") or 0)] = (rule, after["version"])

    def take_component_put(self, officer, after):
        entered = self.components.setdefault((officer, after["period"]), {})
        entered[after["component"]] = after["percent"]

    def take_period_closed(self, period, after):
        self.drafts[period] = after["figures"]

    def take_period_approved(self, period, _):
        for officer in [key for key in self.approved if key[1] == period]:
            del self.approved[officer]
        for figure in self.drafts[period]:
            if figure["allowance_percent"] is not None and figure["fallback"] in (None, "last_period"):
                self.approved[figure["officer"], period] = figure["allowance_percent"]

    def take_officer_put(self, nip, after):
        self.officers[nip] = after["name"]

    def take_counter_put(self, code, after):
        self.counters[code] = after["name"]

    def take_service_put(self, code, after):
        self.services[code] = after["name"]

    def take_kiosk_enrolled(self, kiosk, after):
        self.kiosks[kiosk] = Kiosk(bytes.fromhex(after["key"]), after["name"])

    def take_import(self, kiosk, after):
        self.kiosks[kiosk].bundles.append((after["last"], bytes.fromhex(after["head"]), after.get("header")))
        self.kiosks[kiosk].imports.append((after["last"], after["at"] if "clock" in after else None))
        self.next_rating += after.get("added", after.get("new_ratings", 0))

    def take_csv_import(self, file, after):
        added = after.get("added", after.get("new", 0))
        self.files.append(FileRows(self.acts, file, after.get("first_rating", self.next_rating), added,
                                   after.get("rows_hash")))
        self.next_rating += added

    def take_clock_offset(self, kiosk, after):
        self.kiosks[kiosk].offsets.append((after["from"], after["to"], after["offset_ms"]))

    def take_objection_decided(self, _, after):
        for place, numbers in places_in(after, "left_out"):
            self.left_out[place].update(dict.fromkeys(numbers, "objection"))

    def take_mark_decided(self, _, after):
        for place, numbers in places_in(after, "left_out"):
            self.left_out[place].update(dict.fromkeys(numbers, "mark"))
        for place, numbers in places_in(after, "counted_again"):
            for number in numbers:
                del self.left_out[place][number]


def places_in(after, key):
    """Kiosk or file, and the numbers of its ratings."""
    return [place for places in after.get(key, {}).values() for place in places.items()]


def walk_acts(lines, named_key, signatures):
    """The office that the acts leave; raises at the first act that does not fit its chain.

    `named_key` stands for the first key where the first act names none (Puas 0.1.0).
    """
    office, link = Office(), None
    for line in lines:
        office.acts += 1
        where = f"act {office.acts}"
        body = bytes.fromhex(line["body"])
        try:
            kind, subject, after = read_act(body)
            if link is None:
                require(kind == "office-created", "the journal does not begin with the office")
                office.keys.append(bytes.fromhex(after.get("key", named_key.hex())))
                link = first_link(office.keys[0])
            link = digest(link + body)
            require(line["seq"] == office.acts and line["link"] == link.hex(), "it does not fit its chain")
            office.take(kind, subject, after)
        except Unsound as error:
            raise type(error)(f"{where}: {error}") from None
        except (KeyError, ValueError, TypeError, AttributeError):
            raise Unsound(f"{where}: what it says is not readable") from None
        signatures.add(office.keys[-1], b"puas-admin-journal-1\0" + link, bytes.fromhex(line["signature"]), where)
    require(office.acts, "the office's journal has no act")
    office.head = link
    return office
