// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/watchdog.h"
#include "tests/kiosk/enrolled_folder.h"
#include "tests/kiosk/kiosk_window.h"
#include "tests/kiosk/notify_socket.h"
#include "tests/kiosk/run_screens.h"

#include <QProcess>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace puas;
using namespace puas::test;

namespace {

using namespace std::chrono_literals;

const Panel tenInch{{1280, 800}, 5.89};
constexpr std::chrono::milliseconds patience = 300ms;
const QByteArray ready("READY=1");
const QByteArray alive("WATCHDOG=1");

/// Long enough for several signs of life, were there any.
constexpr int severalMs = 900;

/// Waits for a sign of life that comes from now on.
bool hearsAlive(NotifySocket &manager)
{
    static_cast<void>(manager.heard());
    return QTest::qWaitFor([&manager] { return manager.heard().contains(alive); });
}

void answersAtOnce(const std::function<void()> &answer)
{
    answer();
}

} // namespace

/// What a service manager hears of the kiosk, and when it hears nothing.
class WatchdogTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheEnvironment_data();
    void readsTheEnvironment();
    void saysReadyThenLives();
    void isSilentWhileTheUiThreadHangs();
    void isSilentWhileTheDatabaseDoes();
    void isSilentWithoutFrames();
    void anAnswerForAGoneWindowIsNobodys();
    void runsNoTimerWhereNobodyWaits();
    void theProgramTellsItToo();
};

void WatchdogTest::readsTheEnvironment_data()
{
    QTest::addColumn<QByteArray>("microseconds");
    QTest::addColumn<QByteArray>("pid");
    QTest::addColumn<int>("patienceMs");
    const QByteArray own = QByteArray::number(QCoreApplication::applicationPid());
    QTest::newRow("for this program") << QByteArray("30000000") << own << 30'000;
    QTest::newRow("for whichever") << QByteArray("30000000") << QByteArray() << 30'000;
    QTest::newRow("for another") << QByteArray("30000000") << QByteArray("1") << -1;
    QTest::newRow("no patience said") << QByteArray() << own << -1;
    QTest::newRow("no number") << QByteArray("soon") << own << -1;
    QTest::newRow("below zero") << QByteArray("-5") << own << -1;
}

void WatchdogTest::readsTheEnvironment()
{
    QFETCH(QByteArray, microseconds);
    QFETCH(QByteArray, pid);
    qputenv("WATCHDOG_USEC", microseconds);
    qputenv("WATCHDOG_PID", pid);
    const auto read = ServiceChannel::fromEnvironment().patience();
    QTEST(read ? int(read->count()) : -1, "patienceMs");
    qunsetenv("WATCHDOG_USEC");
    qunsetenv("WATCHDOG_PID");
}

void WatchdogTest::saysReadyThenLives()
{
    NotifySocket manager;
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    Watchdog watchdog({manager.path(), patience});
    watchdog.watch(kiosk.window(), answersAtOnce);
    QByteArrayList heard;
    QTRY_VERIFY((heard << manager.heard()).count(alive) >= 3);
    QCOMPARE(heard.front(), ready);
    QCOMPARE(heard.count(ready), 1);
}

void WatchdogTest::isSilentWhileTheUiThreadHangs()
{
    NotifySocket manager;
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    Watchdog watchdog({manager.path(), patience});
    watchdog.watch(kiosk.window(), answersAtOnce);
    QVERIFY(hearsAlive(manager));
    static_cast<void>(manager.heard());
    QThread::msleep(severalMs);
    QVERIFY(manager.heard().isEmpty());
    QVERIFY(hearsAlive(manager));
}

void WatchdogTest::isSilentWhileTheDatabaseDoes()
{
    NotifySocket manager;
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    std::vector<std::function<void()>> asked;
    Watchdog watchdog({manager.path(), patience});
    watchdog.watch(kiosk.window(),
                   [&asked](const std::function<void()> &answer) { asked.push_back(answer); });
    QTRY_COMPARE(asked.size(), 1U);
    QTest::qWait(severalMs);
    QVERIFY(!manager.heard().contains(alive));
    QVERIFY2(asked.size() == 1, "it is not asked again before it has answered");
    asked.front()();
    QVERIFY(manager.heard().contains(alive));
}

void WatchdogTest::isSilentWithoutFrames()
{
    NotifySocket manager;
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    Watchdog watchdog({manager.path(), patience});
    watchdog.watch(kiosk.window(), answersAtOnce);
    QVERIFY(hearsAlive(manager));
    // As if it drew no more: nobody hears of a frame.
    kiosk.window()->blockSignals(true);
    QTest::qWait(severalMs);
    static_cast<void>(manager.heard());
    QTest::qWait(severalMs);
    QVERIFY(manager.heard().isEmpty());
    kiosk.window()->blockSignals(false);
}

void WatchdogTest::anAnswerForAGoneWindowIsNobodys()
{
    NotifySocket manager;
    KioskWindow first(tenInch, QStringLiteral("id"));
    KioskWindow second(tenInch, QStringLiteral("id"));
    std::vector<std::function<void()>> asked;
    Watchdog watchdog({manager.path(), patience});
    const auto askLater = [&asked](const std::function<void()> &answer) { asked.push_back(answer); };
    watchdog.watch(first.window(), askLater);
    QTRY_COMPARE(asked.size(), 1U);
    watchdog.watch(second.window(), askLater);
    QTRY_COMPARE(asked.size(), 2U);
    asked[0]();
    QTest::qWait(severalMs);
    QVERIFY(!manager.heard().contains(alive));
    asked[1]();
    QVERIFY(manager.heard().contains(alive));
}

void WatchdogTest::runsNoTimerWhereNobodyWaits()
{
    KioskWindow kiosk(tenInch, QStringLiteral("id"));
    int asked = 0;
    Watchdog watchdog({QByteArray(), std::nullopt});
    watchdog.watch(kiosk.window(), [&asked](const std::function<void()> &) { ++asked; });
    QTest::qWait(severalMs);
    QCOMPARE(asked, 0);
}

/// The whole program on a folder of its own, stopped as one that hangs.
void WatchdogTest::theProgramTellsItToo()
{
    const EnrolledFolder folder;
    NotifySocket manager;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NOTIFY_SOCKET"), QFile::decodeName(manager.path()));
    environment.insert(QStringLiteral("WATCHDOG_USEC"), QStringLiteral("300000"));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(PUAS_KIOSK),
                  {QStringLiteral("--data"), folder.path(), QStringLiteral("--windowed"),
                   QStringLiteral("1280x800")});
    QVERIFY(program.waitForStarted());
    QByteArrayList heard;
    constexpr int startMs = 30'000;
    QTRY_VERIFY_WITH_TIMEOUT((heard << manager.heard()).count(alive) >= 2, startMs);
    QCOMPARE(heard.front(), ready);
    const auto pid = static_cast<pid_t>(program.processId());
    QCOMPARE(kill(pid, SIGSTOP), 0);
    QTest::qWait(100);
    static_cast<void>(manager.heard());
    QTest::qWait(severalMs);
    QVERIFY(manager.heard().isEmpty());
    QCOMPARE(kill(pid, SIGCONT), 0);
    QVERIFY(hearsAlive(manager));
    program.terminate();
    QVERIFY(program.waitForFinished());
}

int main(int argc, char **argv)
{
    return runScreens<WatchdogTest>(argc, argv);
}

#include "watchdog_test.moc"
