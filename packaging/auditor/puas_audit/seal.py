# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hashes, chains and signatures, app/seal/FORMAT.md. Ed25519 is openssl's."""
import concurrent.futures
import functools
import hashlib
import os
import pathlib
import subprocess
import tempfile

from .findings import require, Unsound

# What stands before an Ed25519 public key in its DER form (RFC 8410).
ED25519_DER = bytes.fromhex("302a300506032b6570032100")
AT_ONCE = 256  # signatures that wait for openssl


def digest(data):
    return hashlib.blake2b(data, digest_size=32).digest()


def first_link(key):
    return digest(b"puas-journal-1\0" + key)


def fingerprint(key):
    """A kiosk's id."""
    return digest(key)[:16].hex()


# Two exports of one office have most of their signatures in common.
@functools.lru_cache(maxsize=10_000)
def openssl_verifies(key, message, signature):
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        for name, content in (("key", ED25519_DER + key), ("message", message), ("signature", signature)):
            (place / name).write_bytes(content)
        done = subprocess.run(
            ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", place / "key", "-rawin",
             "-in", place / "message", "-sigfile", place / "signature"],
            capture_output=True, check=False)
    return done.returncode == 0


class Signatures:
    """Many signatures, a few processes of openssl at a time. Those that do not fit are findings."""

    def __init__(self, report):
        self.report, self.waiting, self.count = report, [], 0

    def add(self, key, message, signature, what):
        self.waiting.append((key, message, signature, what))
        self.count += 1
        if len(self.waiting) >= AT_ONCE:
            self.finish()

    def finish(self):
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            fits = pool.map(lambda one: openssl_verifies(*one[:3]), self.waiting)
            for (_, _, _, what), good in zip(self.waiting, fits):
                if not good:
                    self.report.find(f"{what}: the signature does not fit")
        self.waiting = []


def read_key(text):
    """A public key as 64 hexadecimal digits, or a file that holds them."""
    try:
        if len(text) != 64:
            text = pathlib.Path(text).read_text(encoding="ascii").strip()
        key = bytes.fromhex(text)
        require(len(key) == 32, "a public key has 64 hexadecimal digits")
        return key
    except (OSError, ValueError):
        raise Unsound(f"{text} is no public key of 64 hexadecimal digits") from None
