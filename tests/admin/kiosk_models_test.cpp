// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/bundles_model.h"
#include "app/admin/cell_roles.h"
#include "app/admin/kiosks_model.h"
#include "app/admin/marks_model.h"

#include <QTest>
#include <QTimeZone>

using namespace puas;

/// The models of what comes from kiosks: bundles, how kiosks are, and marks.
class KioskModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bundleRowsNameTheGap();
    void clocksSayHowTheyStand();
    void reportsSayHowKiosksAre();
    void marksTellTheirState();
};

void KioskModelsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia));
}

void KioskModelsTest::bundleRowsNameTheGap()
{
    BundleOutcome gap;
    gap.kioskName = QStringLiteral("Loket 4");
    gap.storedSeq = 9119;
    gap.first = 9189;
    gap.last = 9640;
    gap.reason = Error{ErrorCode::Gap, {}};
    BundlesModel model;
    model.setBundles({gap});
    using Column = BundlesModel::Column;
    QCOMPARE(model.index(0, int(Column::Numbers)).data().toString(), QStringLiteral("9.189 – 9.640"));
    const QString note = model.index(0, int(Column::Note)).data().toString();
    QVERIFY2(note.contains(QStringLiteral("9.120")) && note.contains(QStringLiteral("9.188")), qPrintable(note));
    QCOMPARE(model.index(0, int(Column::Result)).data(ChipRole).toString(), QStringLiteral("error"));
    QCOMPARE(model.index(0, int(Column::New)).data().toString(), QStringLiteral("–"));
}

void KioskModelsTest::clocksSayHowTheyStand()
{
    KiosksModel kiosks;
    const auto clock = [&](const ClockState &state) {
        KioskRow row;
        row.clock = state;
        kiosks.setKiosks({row});
        return kiosks.index(0, int(KiosksModel::Column::Clock)).data().toString();
    };
    QCOMPARE(clock({}), QStringLiteral("right"));
    QCOMPARE(clock({12, 12, 0}), QStringLiteral("put right for 12"));
    QCOMPARE(clock({12, 5, 0}), QStringLiteral("wrong for 7"));
    QCOMPARE(clock({12, 5, 3}), QStringLiteral("wrong for 7, 3 do not count"));
    QVERIFY(kiosks.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("wrong for 7")));
}

void KioskModelsTest::reportsSayHowKiosksAre()
{
    KioskRow told;
    told.kiosk.id = QStringLiteral("a");
    KioskRow mute;
    mute.kiosk.id = QStringLiteral("b");
    mute.kiosk.name = QStringLiteral("Z");
    KioskReport report{QStringLiteral("0.1.0"), 1, {}};
    report.health.freeDiskMiB = 20'480;
    KiosksModel kiosks;
    const auto cell = [&kiosks](int row, KiosksModel::Column column) { return kiosks.index(row, int(column)).data().toString(); };
    kiosks.setKiosks({told, mute}, {{told.kiosk.id, report}});
    QCOMPARE(cell(0, KiosksModel::Column::Disk), QStringLiteral("20 GiB"));
    QCOMPARE(cell(0, KiosksModel::Column::Software), QStringLiteral("0.1.0"));
    QCOMPARE(cell(0, KiosksModel::Column::Readiness), QStringLiteral("ready"));
    QCOMPARE(cell(1, KiosksModel::Column::Readiness), QStringLiteral("not yet"));

    report.health.freeDiskMiB = 80;
    report.health.database = Condition::Bad;
    report.health.chain = Condition::Bad;
    report.health.touch = Condition::Bad;
    report.health.sound = Condition::Bad;
    report.health.clockBehindMs = 3'600'000;
    report.health.lastError = QStringLiteral("D-03");
    kiosks.setKiosks({told}, {{told.kiosk.id, report}});
    QCOMPARE(cell(0, KiosksModel::Column::Disk), QStringLiteral("80 MiB"));
    QCOMPARE(cell(0, KiosksModel::Column::Readiness),
             QStringLiteral("disk nearly full, database damaged, chain damaged, no touchscreen, no sound, clock behind, error D-03"));
    QCOMPARE(kiosks.exportCells(0).last(), QStringLiteral("disk database chain touch sound clock error"));
    QCOMPARE(kiosks.exportHead().size(), kiosks.exportCells(0).size());
    QCOMPARE(kiosks.exportKinds().size(), kiosks.exportCells(0).size());
}

/// Open ones first; times in the office's zone, the state as a chip.
void KioskModelsTest::marksTellTheirState()
{
    Mark decided;
    decided.name = QStringLiteral("burst-1");
    decided.word = MarkWord{true, QStringLiteral("x"), QStringLiteral("puji"), 0};
    Mark open;
    open.name = QStringLiteral("not-served-2");
    open.kind = MarkKind::NotServed;
    open.fromUtcMs = QDateTime(QDate(2026, 10, 7), QTime(6, 0), Qt::UTC).toMSecsSinceEpoch();
    open.untilUtcMs = open.fromUtcMs + 120'000;
    open.officers = {{QStringLiteral("1001"), QStringLiteral("Siti"), 5, {}}};
    MarksModel model;
    model.setMarks({decided, open}, QTimeZone("Asia/Jakarta"));
    QCOMPARE(model.rowOf(open.name), 0);
    const auto cell = [&](int row, MarksModel::Column column, int role) { return model.index(row, int(column)).data(role).toString(); };
    QCOMPARE(cell(0, MarksModel::Column::State, ChipRole), QStringLiteral("warning"));
    QCOMPARE(cell(1, MarksModel::Column::State, ChipRole), QStringLiteral("plain"));
    QCOMPARE(cell(0, MarksModel::Column::Kind, SecondLineRole), QStringLiteral("Siti"));
    QVERIFY(cell(0, MarksModel::Column::When, SecondLineRole).startsWith(QStringLiteral("13.00")));
    QCOMPARE(model.exportHead().size(), model.exportCells(0).size());
    QCOMPARE(model.exportCells(1)[7], QStringLiteral("exclude"));
    QCOMPARE(model.exportCells(0)[7], QString());
}

QTEST_MAIN(KioskModelsTest)
#include "kiosk_models_test.moc"
