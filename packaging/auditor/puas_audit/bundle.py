# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bundles and receipts as they travel on a stick, app/bundle/FORMAT.md."""
import base64
import hashlib
import json

from .cbor import read_map
from .findings import Refused, require, Unsound
from .seal import digest, fingerprint, first_link, openssl_verifies

LARGEST_BUNDLE = 4 * 1024**3
LARGEST_HEADER = 64 * 1024
LARGEST_RECEIPT = 4096
# Numbers of the header's fields.
OFFICE, KIOSK, KIOSK_KEY, FIRST, LAST, PREVIOUS_HEAD, HEAD, RECEIPTED = range(1, 9)
HEALTH, RECIPIENTS, PAYLOAD_SIZE, PAYLOAD_HASH = range(12, 16)
FIELD_TYPES = {
    OFFICE: str, KIOSK: str, KIOSK_KEY: bytes, FIRST: int, LAST: int, PREVIOUS_HEAD: bytes,
    HEAD: bytes, RECEIPTED: int, 9: int, 10: str, 11: str, HEALTH: dict, RECIPIENTS: bytes,
    PAYLOAD_SIZE: int, PAYLOAD_HASH: bytes,
}


def header_message(text):
    return b"puas-bundle-header-1\0" + text


def check_header(text):
    """The fields of a header that agrees with itself."""
    header = read_map(text, "the header")
    for field, value in header.items():
        if field not in FIELD_TYPES:
            raise Refused(f"the header has an unknown field {field}: written by a newer Puas")
        require(isinstance(value, FIELD_TYPES[field]), f"field {field} of the header has a wrong type")
    for field in (KIOSK_KEY, PREVIOUS_HEAD, HEAD, PAYLOAD_HASH):
        require(len(header.get(field, b"")) == 32, f"field {field} of the header has not 32 bytes")
    require(header.get(OFFICE), "the header names no office")
    require(header.get(KIOSK) == fingerprint(header[KIOSK_KEY]), "the kiosk's id is not its key's")
    first, last = header.get(FIRST, 0), header.get(LAST, 0)
    require(1 <= first <= last, "the numbers of first and last event contradict each other")
    require(0 <= header.get(RECEIPTED, 0) <= last, "the receipt is beyond the last event")
    require(first > 1 or header[PREVIOUS_HEAD] == first_link(header[KIOSK_KEY]),
            "the first event does not follow the kiosk's first link")
    recipients = len(header.get(RECIPIENTS, b""))
    require(recipients and recipients % 32 == 0 and recipients <= 16 * 32, "the recipients are not readable")
    return header


def links_of(header):
    """What a header says of the kiosk's chain: event -> link."""
    return {header[FIRST] - 1: header[PREVIOUS_HEAD], header[LAST]: header[HEAD]}


def check_payload(file, size, wanted):
    hasher = hashlib.blake2b(digest_size=32)
    while piece := file.read(1024 * 1024):
        hasher.update(piece)
        size -= len(piece)
    require(size == 0, "the file's size is not what the header says")
    require(hasher.digest() == wanted, "the payload is not the one that was signed")


def check_bundle(path):
    """The header of a sound bundle."""
    require(path.is_file() and path.stat().st_size <= LARGEST_BUNDLE, "this is no file of at most 4 GiB")
    with path.open("rb") as file:
        prefix = file.read(14)
        require(len(prefix) == 14 and prefix[:8] == b"PUASBNDL", "this is not a bundle")
        version = int.from_bytes(prefix[8:10], "little")
        if version > 1:
            raise Refused(f"format {version} is not known here")
        size = int.from_bytes(prefix[10:14], "little")
        require(version == 1 and 1 <= size <= LARGEST_HEADER, "the header's size is out of range")
        text, signature = file.read(size), file.read(64)
        require(len(text) == size and len(signature) == 64, "the file ends in its header")
        header = check_header(text)
        require(openssl_verifies(header[KIOSK_KEY], header_message(text), signature),
                "the header is not signed by its kiosk")
        check_payload(file, header.get(PAYLOAD_SIZE, 0), header[PAYLOAD_HASH])
    return header


def check_receipt(path, office_key):
    """The kiosk, the event and its link that an office's receipt confirms, if the office signed it."""
    document = path.read_bytes()
    require(len(document) <= LARGEST_RECEIPT and document.startswith(b"puas-signed-1 "), "this is no receipt")
    line, _, content = document.partition(b"\n")
    try:
        signature = base64.b64decode(line[len(b"puas-signed-1 "):], validate=True)
        require(openssl_verifies(office_key, b"puas-receipt-1\0" + content, signature),
                "the receipt is not signed by the office")
        receipt = json.loads(content)
        return receipt["kiosk"], receipt["seq"], bytes.fromhex(receipt["head"])
    except (ValueError, KeyError, TypeError):
        raise Unsound("the receipt is not readable") from None


def describe(path, header, receipt):
    line = (f"{path}: sound, kiosk {header[KIOSK]}, office {header[OFFICE]}, events {header[FIRST]} to "
            f"{header[LAST]}, head {header[HEAD].hex()}")
    if receipt is None:
        return line
    kiosk, seq, head = receipt
    require(kiosk == header[KIOSK], "the receipt is for another kiosk")
    if seq != header[LAST]:
        return line + f", the receipt speaks of event {seq}"
    require(head == header[HEAD], f"the office has another event {seq}")
    return line + f", confirmed up to event {seq}"


class Links:
    """Links that several things claim for one kiosk's events: where two differ is a fork."""

    def __init__(self):
        self.known = {}

    def add(self, kiosk, links, source):
        """The first event at which an earlier source has another link, and that source; or None."""
        parted = None
        for seq, link in sorted(links.items()):
            other = self.known.setdefault((kiosk, seq), (link, source))
            if other[0] != link and parted is None:
                parted = seq, other[1]
        return parted
