// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/import_words.h"
#include "app/admin/proof_table.h"
#include "app/admin/quarantine_card.h"
#include "app/bundle/header.h"
#include "app/intake/office_folder.h"
#include "tests/admin/admin_office.h"

#include <QLabel>
#include <QTest>

#include <set>

using namespace puas;
using namespace puas::test;

namespace {

constexpr ErrorCode refusals[] = {ErrorCode::UnknownKiosk, ErrorCode::Revoked,     ErrorCode::WrongOffice, ErrorCode::BadSignature, ErrorCode::Damaged,
                                  ErrorCode::NewerFormat,  ErrorCode::Gap,         ErrorCode::Fork,        ErrorCode::Rollback,     ErrorCode::Training};

BundleOutcome refusedFor(ErrorCode code)
{
    BundleOutcome outcome;
    outcome.kiosk = QString(32, u'a');
    outcome.kioskName = QStringLiteral("Loket 1");
    outcome.first = 70;
    outcome.last = 80;
    outcome.storedSeq = 60;
    outcome.reason = Error{code, {}};
    return outcome;
}

QByteArray headerOf(quint64 first, quint64 last, quint8 fill)
{
    BundleHeader header;
    header.office = QStringLiteral("DUKCAPIL");
    header.kioskKey.fill(1);
    header.kiosk = fingerprint(header.kioskKey);
    header.first = first;
    header.last = last;
    header.previousHead.fill(fill);
    header.head.fill(fill);
    header.wallMs = 1'791'165'600'000;
    header.kioskName = QStringLiteral("Loket 1");
    header.software = QStringLiteral("0.1.0");
    header.recipients.resize(1);
    header.payloadSize = 200;
    return encodeBundleHeader(header);
}

QuarantinedBundle keptFor(ErrorCode code)
{
    QuarantinedBundle kept;
    kept.atUtcMs = 1'791'165'600'000;
    kept.kiosk = QString(32, u'a');
    kept.firstSeq = 5;
    kept.lastSeq = 90;
    kept.reason = errorName(code);
    kept.header = headerOf(5, 90, 0xab);
    kept.ownHeader = headerOf(3, 80, 0xcd);
    kept.partsAtSeq = code == ErrorCode::Revoked ? 0 : 42;
    kept.ownLink = QByteArray(32, '\x11');
    kept.theirLink = QByteArray(32, '\x22');
    return kept;
}

QString textsIn(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

} // namespace

/// What a person reads of a bundle that was not taken in.
class RefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyReasonHasItsOwnWords();
    void gapNamesItsNumbers();
    void wrongClockIsSaid();
    void proofsStandBesideEachOther();
    void quarantineSaysWhatToDo();
};

void RefusalsTest::everyReasonHasItsOwnWords()
{
    std::set<QString> headlines;
    std::set<QString> reasons;
    std::set<QString> steps;
    for (const ErrorCode code : refusals) {
        const BundleOutcome outcome = refusedFor(code);
        headlines.insert(refusalHeadline(errorName(code)));
        reasons.insert(outcomeReason(outcome));
        steps.insert(outcomeSteps(outcome).join(u'\n'));
        QVERIFY2(!outcomeSteps(outcome).isEmpty(), qPrintable(errorName(code)));
    }
    QCOMPARE(headlines.size(), std::size(refusals));
    QCOMPARE(reasons.size(), std::size(refusals));
    QCOMPARE(steps.size(), std::size(refusals));
}

void RefusalsTest::gapNamesItsNumbers()
{
    const QString line = outcomeLine(refusedFor(ErrorCode::Gap));
    QVERIFY2(line.contains(QStringLiteral("61")) && line.contains(QStringLiteral("69")), qPrintable(line));
}

void RefusalsTest::wrongClockIsSaid()
{
    BundleOutcome outcome;
    outcome.verdict = BundleVerdict::Accepted;
    outcome.newEvents = 41;
    QVERIFY(outcomeSteps(outcome).isEmpty());
    outcome.doubtfulRatings = 17;
    for (const QString &text : {outcomeLine(outcome), outcomeReason(outcome)})
        QVERIFY2(text.contains(QStringLiteral("17")), qPrintable(text));
    QVERIFY(outcomeSteps(outcome).last().contains(QStringLiteral("clock-offset")));
}

void RefusalsTest::proofsStandBesideEachOther()
{
    const ProofTable table(keptFor(ErrorCode::Fork));
    const QString texts = textsIn(table);
    for (const char *part : {"80", "90", "cdcd", "abab", "42", "1111", "2222"})
        QVERIFY2(texts.contains(QLatin1String(part)), part);
    QVERIFY(table.accessibleName().contains(QStringLiteral("80")));
    const ProofTable revoked(keptFor(ErrorCode::Revoked));
    QVERIFY(!textsIn(revoked).contains(QStringLiteral("1111")));
}

void RefusalsTest::quarantineSaysWhatToDo()
{
    const AdminOffice office;
    const auto folder = OfficeFolder::open(office.path());
    QVERIFY(folder);
    QuarantineCard card;
    card.setBundles({}, folder->store().registry());
    QVERIFY(card.isHidden());
    card.setBundles({keptFor(ErrorCode::Fork), keptFor(ErrorCode::Rollback), keptFor(ErrorCode::Revoked)}, folder->store().registry());
    QVERIFY(!card.isHidden());
    const QString texts = textsIn(card);
    for (const ErrorCode code : {ErrorCode::Fork, ErrorCode::Rollback, ErrorCode::Revoked})
        QVERIFY(texts.contains(refusalHeadline(errorName(code))));
    QCOMPARE(card.findChildren<ProofTable *>().size(), 3);
}

QTEST_MAIN(RefusalsTest)
#include "refusals_test.moc"
