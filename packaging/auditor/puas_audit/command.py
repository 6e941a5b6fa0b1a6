# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line of puas-audit."""
import argparse
import pathlib
import sys

from .bundle import check_bundle, check_receipt, describe, KIOSK, KIOSK_KEY, Links, links_of
from .findings import DAMAGED, REFUSED, Report, require, SOUND, Unsound
from .history import compare_exports, History
from .seal import read_key

EPILOG = """\
exit status: 0 sound, 2 wrong usage, 3 refused (a fork, a newer format), 4 something is damaged or was changed.
"puas-audit history --help" tells of whole exports."""


def key_argument(text):
    try:
        return read_key(text)
    except Unsound as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def bundle_parser():
    parser = argparse.ArgumentParser(prog="puas-audit", description="Checks bundles of Puas without Puas.",
                                     epilog=EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundle", nargs="+", type=pathlib.Path)
    parser.add_argument("--key", type=key_argument, help="the kiosk's public key, 64 hexadecimal digits or a file")
    parser.add_argument("--receipt", type=pathlib.Path, help="the office's receipt for that kiosk")
    parser.add_argument("--office", type=key_argument, help="the office's public key, needed with --receipt")
    return parser


def history_parser():
    parser = argparse.ArgumentParser(
        prog="puas-audit history",
        description="Checks what \"puasctl audit-export\" wrote: every chain, every signature, every allowance.")
    parser.add_argument("folder", nargs="+", type=pathlib.Path, help="an export; several are held against each other")
    parser.add_argument("--key", type=key_argument,
                        help="the office's public key (64 hexadecimal digits or a file), from elsewhere than the export")
    parser.add_argument("--bundle", type=pathlib.Path, action="append", default=[],
                        help="a bundle that was kept elsewhere; may be given again")
    parser.add_argument("--receipt", type=pathlib.Path, action="append", default=[],
                        help="a receipt of the office, needs --key; may be given again")
    return parser


def audit_bundles(arguments):
    options = bundle_parser().parse_args(arguments)
    if (options.receipt is None) != (options.office is None):
        bundle_parser().error("--receipt and --office go together")
    status, links = SOUND, Links()
    for path in options.bundle:
        try:
            header = check_bundle(path)
            require(options.key in (None, header[KIOSK_KEY]), "this is another kiosk's bundle")
            receipt = check_receipt(options.receipt, options.office) if options.receipt else None
            print(describe(path, header, receipt))
            parted = links.add(header[KIOSK], links_of(header), path)
            if parted:
                print(f"FORK: kiosk {header[KIOSK]}, event {parted[0]}: {parted[1]} and {path} have different histories")
                status = max(status, REFUSED)
        except FileNotFoundError as error:
            sys.exit(f"{error.filename} is missing")
        except (Unsound, OSError) as error:
            print(f"{path}: NOT sound: {error}")
            status = max(status, getattr(error, "status", DAMAGED))
    return status


def known_links(options):
    """What bundles and receipts say: kiosk -> event -> [(link, path)]."""
    links = {}
    for path in options.bundle:
        header = check_bundle(path)
        for seq, link in links_of(header).items():
            if seq:
                links.setdefault(header[KIOSK], {}).setdefault(seq, []).append((link, path))
    for path in options.receipt:
        kiosk, seq, link = check_receipt(path, options.key)
        links.setdefault(kiosk, {}).setdefault(seq, []).append((link, path))
    return links


def audit_history(folder, options, links):
    """The report on one export, printed."""
    report, history = Report(), None

    def check():
        nonlocal history
        history = History(folder, report, options.key, links)
        history.check()
    try:
        report.attempt(check)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        report.find(f"the export is not readable: {type(error).__name__} {error}")
    except OSError as error:
        report.find(str(error))
    for note in report.notes:
        print(f"{folder}: note: {note}")
    for finding in report.findings:
        print(f"{folder}: {finding}")
    if report.further:
        print(f"{folder}: and {report.further} more")
    print(f"{folder}: sound, {history.summary()}" if report.status == SOUND
          else f"{folder}: NOT sound ({'refused' if report.status == REFUSED else 'damaged'})")
    return report.status, history.export if history else None


def audit_histories(arguments):
    options = history_parser().parse_args(arguments)
    if options.receipt and options.key is None:
        history_parser().error("--receipt needs --key")
    try:
        links = known_links(options)
    except (Unsound, OSError) as error:
        print(error)
        return getattr(error, "status", DAMAGED)
    status, exports = SOUND, []
    for folder in options.folder:
        one, export = audit_history(folder, options, links)
        status = max(status, one)
        between = Report()
        for earlier in exports if export else []:
            compare_exports(earlier, export, between)
        for finding in between.findings:
            print(finding)
        status = max(status, between.status)
        exports += [export] if export else []
    return status


def main(arguments):
    if arguments[:1] == ["history"]:
        return audit_histories(arguments[1:])
    return audit_bundles(arguments)
