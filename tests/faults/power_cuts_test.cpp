// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/office_cuts.h"

#include <QTest>

#include <set>

using namespace puas;
using namespace puas::test;

namespace {

using Sync = CuttingVfs::Sync;

/// PUAS_CUTS in the environment asks for more.
int wantedCuts()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("PUAS_CUTS", &given);
    return given ? wanted : 60;
}

} // namespace

/// Power cuts with dropped, reordered and torn writes: what was acknowledged is there and
/// every store opens. With weaker syncs the same harness has to lose, or it shows nothing.
class PowerCutsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { CuttingVfs::installed(); }
    void cutLeavesAllThatWasSynced();
    void kiosk_data() { addSyncs(); }
    void kiosk();
    void office_data() { addSyncs(); }
    void office();

private:
    static void addSyncs();
    static void judge(const char *subject, Sync sync, const PowerCuts &figures);
};

void PowerCutsTest::cutLeavesAllThatWasSynced()
{
    std::mt19937_64 random(1);
    const QByteArray synced(4096, 's');
    UnsyncedWrites writes;
    QCOMPARE(writes.afterPowerCut(synced, random), synced);
    writes.write(512, QByteArray(1024, 'w'));
    writes.write(5000, QByteArray(100, 'x'));
    std::set<QByteArray> outcomes;
    for (int i = 0; i < 5000; ++i) {
        const QByteArray left = writes.afterPowerCut(synced, random);
        QCOMPARE(left.first(512), synced.first(512));
        QCOMPARE(left.sliced(1536, 2560), synced.sliced(1536, 2560));
        outcomes.insert(left);
    }
    // Nothing; each of two sectors or both; each with or without the other write.
    QCOMPARE(outcomes.size(), 8u);
}

void PowerCutsTest::addSyncs()
{
    QTest::addColumn<int>("sync");
    QTest::newRow("synchronous FULL") << int(Sync::Done);
    QTest::newRow("control: synchronous NORMAL") << int(Sync::Normal);
    QTest::newRow("control: a disk that lies about fsync") << int(Sync::Lying);
}

void PowerCutsTest::judge(const char *subject, Sync sync, const PowerCuts &figures)
{
    qInfo("%s, %s: %s", subject, QTest::currentDataTag(), qPrintable(figures.toString()));
    switch (sync) {
    case Sync::Done:
        QCOMPARE(figures.lost, 0);
        QCOMPARE(figures.damaged, 0);
        break;
    case Sync::Normal: QVERIFY2(figures.lost > 0, "a commit that is not synced has to be lost"); break;
    case Sync::Lying: QVERIFY2(figures.damaged > 0, "this disk has to damage a store"); break;
    }
}

void PowerCutsTest::kiosk()
{
    QFETCH(int, sync);
    judge("kiosk", Sync(sync), PowerCuts::play(wantedCuts(), kioskWrites, Sync(sync), cutKiosk));
}

void PowerCutsTest::office()
{
    QFETCH(int, sync);
    OfficeCuts office;
    judge("office", Sync(sync),
          PowerCuts::play(wantedCuts(), OfficeCuts::writes, Sync(sync),
                          [&](qint64 write, Sync kind, std::mt19937_64 &random) {
                              return office.cut(write, kind, random);
                          }));
}

QTEST_GUILESS_MAIN(PowerCutsTest)
#include "power_cuts_test.moc"
