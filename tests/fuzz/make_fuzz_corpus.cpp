// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the first inputs of each fuzz target, made of canonical data: run by hand once,
// or when a target is new. Usage: puas_make_fuzz_corpus tests/data/fuzz
#include "app/audit/act.h"
#include "app/bundle/receipt.h"
#include "app/core/allowance_rule.h"
#include "app/seal/signed_document.h"
#include "tests/fuzz/targets.h"
#include "tests/support/bundle_forge.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/sample_events.h"
#include "tests/support/stored_files.h"
#include "tests/support/test_folder.h"

#include <QDir>

using namespace puas;
using namespace puas::test;

namespace {

QDir place;

void keep(const char *target, const QString &name, const QByteArray &bytes)
{
    const QString folder = QString::fromLatin1(target);
    place.mkpath(folder);
    putContent(place.filePath(folder + QLatin1Char('/') + name), bytes);
}

void keep(const char *target, const char *name, const QByteArray &bytes)
{
    keep(target, QString::fromLatin1(name), bytes);
}

void keepBundles()
{
    const SigningKey kiosk = fixedSigningKey(storedKioskKey);
    const auto bodies = encodeAll(canonicalHistory());
    const auto forge = honestBundle(fixedSigningKey(storedKioskKey), fixedBoxKey(storedBoxKey).publicKey(), bodies);
    const QByteArray stream = plainStream(bodies);
    keep("bundle_file", "whole", char(0) + forge.build());
    keep("bundle_file", "stream", char(2) + stream);
    keep("bundle_file", "compressed", char(3) + zstdFrame(stream));
    keep("bundle_file", "chunk", char(4) + QByteArray(64, 'c'));
    keep("body_stream", "compressed", char(0) + zstdFrame(stream));
    keep("body_stream", "plain", char(1) + stream);
    keep("body_stream", "empty", char(1) + QByteArray());
    BundleHeader header = storedHeader();
    header.kioskKey = kiosk.publicKey();
    header.kiosk = fingerprint(header.kioskKey);
    keep("bundle_header", "stored", encodeBundleHeader(header));
    keep("bundle_header", "forged", encodeBundleHeader(forge.header));
    keep("bundle_header", "none", encodeBundleHeader({}));
    keep("bundle_file", "header", char(1) + encodeBundleHeader(header));
}

void keepEvents()
{
    for (int kind = 0; kind < eventKinds; ++kind) {
        const QByteArray body = *encodeEvent(sampleEvent(kind));
        keep("event", kindName(kind), body);
        if (kind % 4 == 1)
            keep("cbor_fields", kindName(kind), char(kind) + body);
    }
}

void keepDocuments()
{
    const SigningKey office = fixedSigningKey(storedOfficeKey);
    const QByteArray settings = kioskConfigToJson(storedConfig());
    keep("kiosk_config", "stored", settings);
    keep(
        "kiosk_config", "survey",
        R"({"id": "skm", "version": 1, "questions": [{"key": "cost", "top": 2, "text": {"id": "Biaya"},)"
        R"( "answers": [{"id": "Tidak"}, {"id": "Ya"}]}]})");
    keep("kiosk_config", "empty", "{}");
    keep("signed_document", "settings", signDocument(office, SignatureDomain::Settings, "{}"));
    keep("signed_document", "other_domain", signDocument(office, SignatureDomain::Receipt, "{}"));
    keep("signed_document", "first_line", "puas-signed-1 \n");
    Receipt receipt = storedReceipt();
    QByteArray document = signReceipt(office, receipt);
    keep("receipt", "stored", document.sliced(document.indexOf('\n') + 1));
    receipt.seq = 0;
    document = signReceipt(office, receipt);
    keep("receipt", "zero", document.sliced(document.indexOf('\n') + 1));
    keep("receipt", "empty_map", QByteArray::fromHex("a0"));
    keep("rule", "trenggalek", ruleToJson(trenggalekRule()));
    keep("rule", "scaled", ruleToJson(scaledRule()));
    keep("rule", "cut", ruleToJson(trenggalekRule()).first(100));
    keep("act", "put",
         *encodeAct({QStringLiteral("officer-put"),
                     1'791'300'000'000,
                     QStringLiteral("budi"),
                     QStringLiteral("198001012005011001"),
                     {},
                     "{}"}));
    keep("act", "changed",
         *encodeAct({QStringLiteral("rule-used"), 0, QStringLiteral("puasctl:root"),
                     QStringLiteral("scaled"), "\"a\"", "\"b\""}));
    keep("act", "empty_map", QByteArray::fromHex("a0"));
}

void keepTexts()
{
    keep("csv", "plain",
         "at,office,counter,officer,service,overall,conduct\n"
         "2026-10-05T08:00,HOME,A1,198001012005011001,KTP,4,3\n2026-10-05 09:30:15+07:00,EAST,,,,2,\n");
    keep("csv", "semicolons",
         "\xef\xbb\xbf"
         "at;office;counter;officer;service;overall\r\n2026-10-05;HOME;A1;;;4\r\n");
    keep("csv", "quoted",
         "at,office,counter,officer,service,overall\n\"2026-10-05\",\"HO\"\"ME\",\"a\nb\",,,5\n");
    keep("values", "decimal", "66.40");
    keep("values", "month", "2026-10");
    keep("values", "quarter", "2026-Q4");
    keep("values", "semester", "2026-S2");
    keep("values", "time", "2026-10-05T08:00:15.250+07:00");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        qFatal("usage: puas_make_fuzz_corpus FOLDER");
    place = QDir(QString::fromLocal8Bit(argv[1]));
    keepBundles();
    keepEvents();
    keepDocuments();
    keepTexts();
    return 0;
}
