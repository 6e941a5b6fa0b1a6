// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/test_office.h"

#include "app/audit/office_journal.h"
#include "app/intake/close_kiosk.h"
#include "app/intake/office_acts.h"

#include <QTest>

using namespace puas;
using namespace puas::test;

/// The office's journal: acts that every change leaves, their chain and who signed it.
class OfficeJournalTest : public QObject
{
    Q_OBJECT

private slots:
    void newOfficeHasItsFirstActs();
    void everyChangeLeavesOneAct_data();
    void everyChangeLeavesOneAct();
    void aChangeThatFailsLeavesNone();
    void nothingNewLeavesNone();
    void anotherKeysJournalIsRefused();
};

namespace {

QStringList kindsOf(TestOffice &office)
{
    QStringList kinds;
    const auto walked = verifyActs(office.folder().store(), office.folder().signingKey().publicKey(),
                                   [&](quint64, const Act &act) {
                                       kinds.append(act.kind);
                                       return true;
                                   });
    return walked ? kinds : QStringList{describe(walked)};
}

using Change = std::function<Result<>(OfficeFolder &)>;

} // namespace

void OfficeJournalTest::newOfficeHasItsFirstActs()
{
    TestOffice office;
    QCOMPARE(kindsOf(office).join(QLatin1Char(' ')),
             QStringLiteral("office-created rule-put rule-put rule-used"));
}

void OfficeJournalTest::everyChangeLeavesOneAct_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *kind, const Change &change) { QTest::newRow(kind) << change; };
    row("officer-put", [](OfficeFolder &office) {
        return putOfficer(office, {QStringLiteral("1985"), QStringLiteral("Siti")}, {});
    });
    row("counter-put", [](OfficeFolder &office) {
        return putCounter(office, {QStringLiteral("A1"), QStringLiteral("Loket"), {}});
    });
    row("service-put", [](OfficeFolder &office) {
        return putService(office, {QStringLiteral("KTP"), QStringLiteral("KTP-el")});
    });
    row("bundle-quarantined", [](OfficeFolder &office) {
        return quarantineBundle(office,
                                {1, QStringLiteral("k"), 1, 2, QStringLiteral("fork"), {}, "h", "s"});
    });
}

void OfficeJournalTest::everyChangeLeavesOneAct()
{
    QFETCH(Change, change);
    TestOffice office;
    const qsizetype before = kindsOf(office).size();
    PUAS_VERIFY_OK(change(office.folder()));
    const QStringList kinds = kindsOf(office);
    QCOMPARE(kinds.size(), before + 1);
    QCOMPARE(kinds.last(), QString::fromLatin1(QTest::currentDataTag()));
}

void OfficeJournalTest::aChangeThatFailsLeavesNone()
{
    TestOffice office;
    PUAS_COMPARE_ERROR(putOfficer(office.folder(), {QString(), QStringLiteral("x")}, {}),
                       ErrorCode::InvalidArgument);
    PUAS_COMPARE_ERROR(closeKiosk(office.folder(), QStringLiteral("x"), QStringLiteral("lost"), 1), ErrorCode::NotFound);
    QCOMPARE(kindsOf(office).size(), 4);
}

void OfficeJournalTest::nothingNewLeavesNone()
{
    TestOffice office;
    const QuarantinedBundle bundle{1, QStringLiteral("k"), 1, 2, QStringLiteral("fork"), {}, "h", "s"};
    PUAS_VERIFY_OK(quarantineBundle(office.folder(), bundle));
    PUAS_VERIFY_OK(quarantineBundle(office.folder(), bundle));
    QCOMPARE(kindsOf(office).size(), 5);
}

void OfficeJournalTest::anotherKeysJournalIsRefused()
{
    TestOffice office;
    const auto other = verifyActs(office.folder().store(), fixedSigningKey(9).publicKey());
    PUAS_COMPARE_ERROR(other, ErrorCode::BadSignature);
}

QTEST_GUILESS_MAIN(OfficeJournalTest)
#include "office_journal_test.moc"
