// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the stored files of the present format versions; see tests/data/stored/README.md.
// Not a test: run by hand, once, when a format gets a new version.
#include "app/bundle/bundle_writer.h"
#include "app/journal/journal.h"
#include "app/seal/signed_document.h"
#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/sample_events.h"
#include "tests/support/stored_files.h"
#include "tests/support/test_folder.h"

#include <QDir>

using namespace puas;
using namespace puas::test;

namespace {

template<typename T>
void orDie(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result)));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        qFatal("usage: puas_make_stored_files FOLDER");
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    const QDir place(folder);
    const SigningKey kiosk = fixedSigningKey(storedKioskKey);
    const SigningKey office = fixedSigningKey(storedOfficeKey);

    orDie(kiosk.save(place.filePath(QStringLiteral("kiosk.key"))));
    orDie(office.save(place.filePath(QStringLiteral("office-signing.key"))));
    orDie(fixedBoxKey(storedBoxKey).save(place.filePath(QStringLiteral("office-box.key"))));
    putContent(place.filePath(QStringLiteral("settings.signed")),
               signDocument(office, SignatureDomain::Settings, kioskConfigToJson(storedConfig())));
    putContent(place.filePath(QStringLiteral("receipt.signed")), signReceipt(office, storedReceipt()));
    auto journal = Journal::create(place.filePath(QStringLiteral("journal.sqlite")), kiosk.publicKey());
    orDie(journal);
    orDie(journal->appendAll(canonicalHistory()));
    const auto bodies = encodeAll(canonicalHistory());
    orDie(writeBundle(folder, storedHeader(), kiosk, [&](const BodySink &sink) -> Result<> {
        for (const QByteArray &body : bodies)
            if (const auto taken = sink(body); !taken)
                return taken;
        return {};
    }));
    return 0;
}
