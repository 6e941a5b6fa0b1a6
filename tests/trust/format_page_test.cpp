// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trust/enrolment_answer.h"
#include "app/trust/six_words.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/format_page.h"
#include "tests/support/stored_files.h"

#include <QTest>

using namespace puas;
using namespace puas::test;

/// The page beside the code: its examples are computed again here.
class TrustFormatPageTest : public QObject
{
    Q_OBJECT

private slots:
    void enrolment();
};

void TrustFormatPageTest::enrolment()
{
    const FormatPage page(QStringLiteral("app/trust"));
    const Invitation invitation{QStringLiteral("000102030405060708090a0b0c0d0e0f"),
                                QStringLiteral("DUKCAPIL"),
                                QStringLiteral("Dinas Kependudukan"),
                                fixedSigningKey(storedOfficeKey).publicKey(),
                                fixedBoxKey(storedBoxKey).publicKey(),
                                1,
                                QStringLiteral("Kios 3"),
                                QStringLiteral("3"),
                                {},
                                1'791'162'000'000,
                                1'791'162'000'000 + invitationLifetimeMs};
    const SigningKey kiosk = fixedSigningKey(storedKioskKey);
    const auto document = signInvitation(fixedSigningKey(storedOfficeKey), invitation);
    QVERIFY(document);
    if (qEnvironmentVariableIsSet("DUMP")) { fprintf(stderr, "%s\n@@\n%s\n@@\n%s\n", document->constData(), signAnswer(kiosk, invitation, *document).constData(), qPrintable(sixWords(*document, kiosk.publicKey()).join(u' '))); }
    QCOMPARE(page.text(QStringLiteral("invitation")), *document);
    QCOMPARE(page.text(QStringLiteral("answer")), signAnswer(kiosk, invitation, *document));
    QCOMPARE(QString::fromLatin1(page.text(QStringLiteral("six-words"))),
             sixWords(*document, kiosk.publicKey()).join(u' '));
}

QTEST_GUILESS_MAIN(TrustFormatPageTest)
#include "format_page_test.moc"
