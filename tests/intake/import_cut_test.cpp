// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cutting_vfs.h"
#include "tests/support/expect.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/memory_kiosk.h"
#include "tests/support/test_office.h"

using namespace puas;
using namespace puas::test;

namespace {

constexpr int ratings = 25;
constexpr int storedBefore = 5;

} // namespace

/// An import is all or nothing, whatever write the machine stops at.
class ImportCutTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cutAtEveryWrite_data();
    void cutAtEveryWrite();
    void copyTakenInTheMiddle();

private:
    TestOffice m_template;
    MemoryKiosk m_kiosk{1, QStringLiteral("A1")};
    QByteArray m_bundle;
};

void ImportCutTest::initTestCase()
{
    CuttingVfs::installed();
    m_template.enrol(m_kiosk.key(), m_kiosk.counter());
    const BoxPublicKey office = m_template.folder().boxKey().publicKey();
    for (int i = 0; i < storedBefore; ++i)
        m_kiosk.rate(4);
    QCOMPARE(m_template.importBytes(m_kiosk.bundle(office).build()), QStringLiteral("accepted"));
    for (int i = 0; i < ratings; ++i)
        m_kiosk.rate(1 + i % 4);
    m_kiosk.add(Changed{3, {{QString::fromUtf16(overallQuestion), 1, 4}}});
    m_bundle = m_kiosk.bundle(office).build();
    m_template.close();
}

void ImportCutTest::cutAtEveryWrite_data()
{
    QTest::addColumn<bool>("powerFails");
    QTest::newRow("the process is killed") << false;
    QTest::newRow("the power fails") << true;
}

void ImportCutTest::cutAtEveryWrite()
{
    QFETCH(bool, powerFails);
    CuttingVfs &vfs = CuttingVfs::installed();
    int nothing = 0;
    int all = 0;
    for (qint64 write = 0;; ++write) {
        TestOffice office(m_template.path());
        vfs.arm(write);
        const QString outcome = office.importBytes(m_bundle);
        office.close();
        const bool cut = vfs.hasCut();
        vfs.disarm();
        if (cut && powerFails)
            vfs.restoreSynced();
        office.open();

        const qint64 n = office.overall().n();
        const qint64 head = office.folder().store().registry().kiosks()->front().lastSeq;
        const bool isAll = n == storedBefore + ratings && head == qint64(m_kiosk.lastSeq());
        const bool isNothing = n == storedBefore && head == storedBefore;
        QVERIFY2(isAll || isNothing,
                 qPrintable(QStringLiteral("write %1: %2 ratings").arg(write).arg(n)));
        QVERIFY2(isAll || outcome != QLatin1String("accepted"), "what was said to be in is in");
        QCOMPARE(*office.folder().store().check(), QStringList());
        (isAll ? all : nothing)++;

        const QString again = office.importBytes(m_bundle);
        QCOMPARE(again, isAll ? QStringLiteral("known") : QStringLiteral("accepted"));
        QCOMPARE(office.overall().n(), storedBefore + ratings);
        if (!cut) {
            QCOMPARE(outcome, QStringLiteral("accepted"));
            break;
        }
    }
    QVERIFY2(nothing > 10 && all > 0, "cuts fell on both sides of the commit");
}

void ImportCutTest::copyTakenInTheMiddle()
{
    // What a machine that stops in the middle of a long import has on its disk.
    MemoryKiosk kiosk = m_kiosk;
    for (int i = 0; i < 4000; ++i)
        kiosk.rate(4);
    TestOffice office(m_template.path());
    const TestFolder folder;
    const QString file = folder.file(QStringLiteral("b.puas"));
    putContent(file, kiosk.bundle(office.folder().boxKey().publicKey()).build());
    int copies = 0;
    const auto outcome = importBundle(office.folder(), file, importTimeMs, [&](quint64) {
        copyFolder(office.path(), folder.file(QStringLiteral("copy%1").arg(++copies)));
        return true;
    });
    PUAS_VERIFY_OK(outcome);
    QCOMPARE(outcomeName(*outcome), QStringLiteral("accepted"));
    QCOMPARE(copies, 4);
    for (int copy = 1; copy <= copies; ++copy) {
        TestOffice restarted(folder.file(QStringLiteral("copy%1").arg(copy)));
        QCOMPARE(restarted.overall().n(), storedBefore);
        QCOMPARE(*restarted.folder().store().check(), QStringList());
        QCOMPARE(restarted.import(file), QStringLiteral("accepted"));
    }
}

QTEST_GUILESS_MAIN(ImportCutTest)
#include "import_cut_test.moc"
