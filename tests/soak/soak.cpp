// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/disk_window.h"
#include "tests/kiosk/screens_case.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstdio>

/// \file
/// puas_kiosk_soak [VISITS]: the kiosk as main() runs it, driven through so many visits as
/// fast as it goes. Fails where its memory grew after the first 500, or where a rating that
/// was thanked for is not in the journal.

using namespace puas;
using namespace puas::test;

namespace {

constexpr int visitsByDefault = 10'000;
constexpr int warmUp = 500;
constexpr double mayGrow = 1.05;
constexpr int waitMs = 30'000;

/// In KiB; what the process holds in memory now.
qint64 residentKb()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toLongLong();
    }
    return 0;
}

QString textOf(const char *screen, const char *english)
{
    return QCoreApplication::translate(screen, english);
}

void waitForFrame(DiskWindow &kiosk)
{
    bool drawn = false;
    const auto connection = QObject::connect(&kiosk.window(), &QQuickWindow::frameSwapped, [&drawn] { drawn = true; });
    kiosk.window().update();
    if (!QTest::qWaitFor([&drawn] { return drawn; }, waitMs))
        qFatal("The window does not draw.");
    QObject::disconnect(connection);
}

void rate(DiskWindow &kiosk, int value)
{
    kiosk.touch(word(value));
    if (!QTest::qWaitFor([&kiosk] { return kiosk.kiosk().visit()->stage() == Visit::Thanks; }, waitMs))
        qFatal("No thanks.");
    waitForFrame(kiosk);
}

/// One person; some choose a language or large text, some change their mind.
void visit(DiskWindow &kiosk, int number)
{
    PersonSettings &settings = *kiosk.kiosk().settings();
    if (number % 7 == 0)
        settings.setLanguage(PersonSettings::languages().at(number / 7 % 3));
    if (number % 11 == 0)
        kiosk.touch(textOf("SettingsRow", "Text"));
    if (number % 13 == 0)
        kiosk.touch(textOf("SettingsRow", "Contrast"));
    rate(kiosk, number % 4 + 1);
    if (number % 10 == 0) {
        kiosk.touch(textOf("ThanksScreen", "Change"));
        waitForFrame(kiosk);
        rate(kiosk, (number + 1) % 4 + 1);
    }
    kiosk.touch(textOf("ThanksScreen", "Finish"));
    waitForFrame(kiosk);
}

int soak(int visits)
{
    DiskWindow kiosk({{1280, 800}, 5.89});
    kiosk.setSettleMs(0);
    QElapsedTimer time;
    time.start();
    qint64 afterWarmUp = 0;
    for (int number = 1; number <= visits; ++number) {
        visit(kiosk, number);
        if (number % warmUp != 0)
            continue;
        const qint64 now = residentKb();
        if (number == warmUp)
            afterWarmUp = now;
        std::printf("%6d visits  %7.1f s  %6lld KiB\n", number, static_cast<double>(time.elapsed()) / 1'000,
                    static_cast<long long>(now));
        std::fflush(stdout);
    }
    const auto journal = Journal::openReadOnly(kiosk.folder().journalPath(), kiosk.folder().key().publicKey());
    const quint64 kept = readKioskState(*journal)->ratings;
    const double grown = static_cast<double>(residentKb()) / static_cast<double>(std::max<qint64>(1, afterWarmUp));
    std::printf("%d visits thanked for, %llu ratings in the journal; memory %.3f of what it was after %d visits\n", visits,
                static_cast<unsigned long long>(kept), grown, warmUp);
    return kept == static_cast<quint64>(visits) && grown <= mayGrow ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    prepareKioskProgram();
    QGuiApplication program(argc, argv);
    dressKioskProgram();
    const int visits = argc > 1 ? QByteArray(argv[1]).toInt() : visitsByDefault;
    if (visits < warmUp) {
        std::fprintf(stderr, "usage: puas_kiosk_soak [VISITS], at least %d\n", warmUp);
        return 2;
    }
    return soak(visits);
}
