// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/outbox_carrier.h"
#include "kiosk/stick_export.h"
#include "tests/support/expect.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/sample_events.h"
#include "tests/support/test_kiosk.h"

#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>

using namespace puas;
using namespace puas::test;

namespace {

/// A stick that takes a file's name and then nothing more, until it is let go.
class HangingDisk : public Disk
{
public:
    int write(int descriptor, QByteArrayView data) override
    {
        reached.release();
        letGo.acquire();
        letGo.release();
        return Disk::write(descriptor, data);
    }

    QSemaphore reached;
    QSemaphore letGo;
};

struct Fixture {
    TestOffice office;
    TestKiosk made{office, 1, QStringLiteral("A1")};
    FixedClock clock;
    std::optional<KioskFolder> folder;
    std::unique_ptr<JournalThread> journal;
    TestFolder stick;

    Fixture()
    {
        made.close();
        folder.emplace(std::move(*KioskFolder::open(made.path())));
        journal = std::move(*JournalThread::start(*folder, clock));
    }
    [[nodiscard]] StickSeams seams() const
    {
        StickSeams seams;
        seams.mountInfo = stick.file(QStringLiteral("no-mountinfo"));
        seams.unmount = [](const QString &) {};
        return seams;
    }
};

/// Says what a stick does; notes what it is asked for.
class ToldCarrier : public StickCarrier
{
public:
    [[nodiscard]] QString stick() const override { return path; }
    void carry(const QString &stick) override { carried << stick; }
    void offer(const QString &stick) override { offered << stick; }
    void askHistory() override {}

    QString path;
    QStringList carried;
    QStringList offered;
};

} // namespace

/// A stick is noticed by itself, never stops a rating, and is safe only when it is.
class StickTest : public QObject
{
    Q_OBJECT

private slots:
    void hangingStickStopsNoTap();
    void officesStickNeedsNoPin_data();
    void officesStickNeedsNoPin();
    void safeComesAfterTheUnmount();
    void closedPageOffersAndOpenPageCarries();
    void wordGoesWithTheStick();
};

void StickTest::hangingStickStopsNoTap()
{
    Fixture f;
    HangingDisk disk;
    StickSeams seams = f.seams();
    seams.disk = &disk;
    OutboxCarrier carrier(*f.journal, *f.folder, seams);
    QSignalSpy arrived(&carrier, &StickCarrier::arrived);
    carrier.carry(f.stick.path());
    QVERIFY2(disk.reached.tryAcquire(1, 20'000), "the stick is being written");
    int kept = 0;
    for (int tap = 0; tap < 20; ++tap)
        f.journal->append(overallRating(4, QStringLiteral("A1")), &carrier,
                          [&](const Result<ChainHead> &head) { kept += head ? 1 : 0; });
    QVERIFY2(QTest::qWaitFor([&] { return kept == 20; }, 20'000), "taps go on");
    QCOMPARE(arrived.count(), 0);
    disk.letGo.release();
    QVERIFY(arrived.count() > 0 || arrived.wait(20'000));
}

void StickTest::officesStickNeedsNoPin_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("carried");
    QTest::newRow("this office's") << "puas/DUKCAPIL" << true;
    QTest::newRow("made for it, still empty") << "puas" << true;
    QTest::newRow("another office's") << "puas/DPMPTSP" << false;
    QTest::newRow("somebody's photos") << "photos" << false;
}

void StickTest::officesStickNeedsNoPin()
{
    QFETCH(QString, folder);
    QFETCH(bool, carried);
    Fixture f;
    QVERIFY(!f.stick.folder(folder).isEmpty());
    {
        OutboxCarrier carrier(*f.journal, *f.folder, f.seams());
        QSignalSpy arrived(&carrier, &StickCarrier::arrived);
        carrier.offer(f.stick.path());
        if (carried)
            QVERIFY(arrived.wait(20'000));
    }
    QCOMPARE(!bundlesBelow(f.stick.path()).empty(), carried);
}

void StickTest::safeComesAfterTheUnmount()
{
    Fixture f;
    StickSeams seams = f.seams();
    QString unmounted;
    int arrivedBefore = -1;
    std::unique_ptr<QSignalSpy> arrived;
    seams.unmount = [&](const QString &stick) {
        unmounted = stick;
        arrivedBefore = arrived->count();
    };
    OutboxCarrier carrier(*f.journal, *f.folder, seams);
    arrived = std::make_unique<QSignalSpy>(&carrier, &StickCarrier::arrived);
    carrier.carry(f.stick.path());
    QVERIFY(arrived->wait(20'000));
    QCOMPARE(unmounted, f.stick.path());
    QCOMPARE(arrivedBefore, 0);
}

void StickTest::closedPageOffersAndOpenPageCarries()
{
    ToldCarrier carrier;
    StickExport page(carrier);
    emit carrier.came(QStringLiteral("/media/a"));
    QCOMPARE(carrier.offered, QStringList{QStringLiteral("/media/a")});
    QCOMPARE(page.state(), StickExport::NoStick);
    emit carrier.writing(10);
    QCOMPARE(page.state(), StickExport::Writing);
    emit carrier.came(QStringLiteral("/media/b"));
    QCOMPARE(carrier.offered.size(), 1); // one at a time
    emit carrier.arrived(3);
    QCOMPARE(page.state(), StickExport::SafeToRemove);

    page.open();
    QCOMPARE(page.state(), StickExport::NoStick);
    emit carrier.came(QStringLiteral("/media/c"));
    QCOMPARE(carrier.carried, QStringList{QStringLiteral("/media/c")});
    QCOMPARE(page.state(), StickExport::Writing);
}

void StickTest::wordGoesWithTheStick()
{
    ToldCarrier carrier;
    StickExport page(carrier, nullptr, std::chrono::milliseconds(20));
    emit carrier.came(QStringLiteral("/media/a"));
    emit carrier.arrived(3);
    QTest::qWait(60);
    QCOMPARE(page.state(), StickExport::SafeToRemove);
    emit carrier.gone();
    QCOMPARE(page.state(), StickExport::SafeToRemove); // an unmounted stick may still be in
    QTRY_COMPARE(page.state(), StickExport::NoStick);
}

QTEST_GUILESS_MAIN(StickTest)
#include "stick_test.moc"
