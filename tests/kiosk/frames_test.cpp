// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/disk_window.h"
#include "tests/kiosk/enrolled_folder.h"
#include "tests/kiosk/frame_meter.h"
#include "tests/kiosk/screens_case.h"
#include "tests/support/cutting_vfs.h"

#include <QElapsedTimer>
#include <QTest>

#include <utility>

using namespace puas;
using namespace puas::test;
using namespace std::chrono_literals;

namespace {

constexpr auto slowSync = 300ms;
constexpr double longestFrameMs = 50;
/// Longer than fingers have to rest on a new screen.
constexpr int restMs = 400;
constexpr int waitMs = 20'000;

QString thanksText()
{
    return QCoreApplication::translate("ThanksScreen", "Thank you");
}

/// Four visits, one for each face; every one is thanked for only once the disk is done.
void visitFourTimes(DiskWindow &kiosk)
{
    for (int value = 1; value <= 4; ++value) {
        QTest::qWait(restMs);
        QElapsedTimer sinceTap;
        sinceTap.start();
        kiosk.touch(word(value));
        QVERIFY(!kiosk.shows(thanksText()));
        QVERIFY(QTest::qWaitFor([&kiosk] { return kiosk.shows(thanksText()); }, waitMs));
        QVERIFY2(sinceTap.elapsed() >= slowSync.count(), "thanked before the disk was done");
        const auto reader = Journal::openReadOnly(kiosk.folder().journalPath(), kiosk.folder().key().publicKey());
        QCOMPARE(readKioskState(*reader)->ratings, quint64(value));
        QTest::qWait(restMs);
        kiosk.touch(QCoreApplication::translate("ThanksScreen", "Finish"));
    }
}

} // namespace

/// A disk whose every sync takes 300 ms, under a window that never waits for it.
class FramesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void noFrameWaitsForTheDisk();
    void aCommitInTheDrawingThreadIsSeen();
};

void FramesTest::init()
{
    CuttingVfs::installed().disarm();
}

void FramesTest::cleanup()
{
    CuttingVfs::installed().setSyncDelay(0ms);
}

void FramesTest::noFrameWaitsForTheDisk()
{
    DiskWindow kiosk({{1280, 800}, 5.89});
    CuttingVfs::installed().setSyncDelay(slowSync);
    const FrameMeter meter(kiosk.window());

    visitFourTimes(kiosk);
    if (QTest::currentTestFailed())
        return;

    qInfo("%d frames, the longest took %.1f ms", meter.frames(), meter.longest());
    QVERIFY2(meter.frames() > 50, "the window hardly drew");
    QVERIFY2(meter.longest() <= longestFrameMs, qPrintable(QString::number(meter.longest())));
}

/// The control: the same visits, and a commit on the same disk where it must never be.
void FramesTest::aCommitInTheDrawingThreadIsSeen()
{
    DiskWindow kiosk({{1280, 800}, 5.89});
    EnrolledFolder inThisThread;
    CuttingVfs::installed().setSyncDelay(slowSync);
    const FrameMeter meter(kiosk.window());
    bool committed = false;
    connect(kiosk.kiosk().visit(), &Visit::changed, this, [&] {
        if (kiosk.kiosk().visit()->stage() != Visit::Saving || std::exchange(committed, true))
            return;
        inThisThread.rate(3);
    });

    visitFourTimes(kiosk);

    QVERIFY(committed);
    QVERIFY2(meter.longest() > longestFrameMs, qPrintable(QString::number(meter.longest())));
}

int main(int argc, char **argv)
{
    prepareKioskProgram();
    CuttingVfs::installed();
    QGuiApplication program(argc, argv);
    dressKioskProgram();
    FramesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "frames_test.moc"
