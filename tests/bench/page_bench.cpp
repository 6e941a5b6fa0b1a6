// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/main_window.h"
#include "app/admin/office_session.h"
#include "tests/bench/large_office.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>

using namespace puas;

namespace {

constexpr int rounds = 9;

double medianOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// Reads and fills the page again, as after an import, until it is laid out.
double openingMs(Page &page)
{
    QElapsedTimer timer;
    timer.start();
    page.markStale();
    page.showFresh();
    QCoreApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

/// page_bench FOLDER RATINGS: fills FOLDER, unless it has an office, and opens every page of
/// the window on it, beside a raw scan of the month's rows and of all rows in turns.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc != 3) {
        std::fputs("usage: puas_page_bench FOLDER RATINGS\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Jakarta")).date();
    if (!QFileInfo::exists(folder + QStringLiteral("/office.sqlite"))) {
        QElapsedTimer timer;
        timer.start();
        if (const QString failure = makeLargeOffice(
                folder, QString::fromLocal8Bit(argv[2]).toLongLong(), today);
            !failure.isEmpty()) {
            std::fprintf(stderr, "%s\n", qPrintable(failure));
            return 1;
        }
        std::printf("filled in %.0f s\n", double(timer.elapsed()) / 1000);
    }
    OfficeSession session(folder);
    session.open();
    MainWindow window(session);
    window.resize(1440, 900);
    window.show();
    const qint64 month = today.year() * 10'000LL + today.month() * 100;
    std::vector<double> monthScans, allScans;
    for (const Route &route : window.routes()) {
        QElapsedTimer timer;
        timer.start();
        window.go(route);
        QCoreApplication::processEvents();
        const double first = double(timer.nsecsElapsed()) / 1e6;
        std::vector<double> times;
        for (int i = 0; i < rounds; ++i)
            times.push_back(openingMs(*window.currentPage()));
        monthScans.push_back(rawScanMs(folder, month, month + 100));
        std::printf("%-28s first %7.1f ms   again %7.1f ms\n",
                    qPrintable(window.currentPage()->title()), first, medianOf(times));
        std::fflush(stdout);
    }
    for (int i = 0; i < 3; ++i)
        allScans.push_back(rawScanMs(folder, 0, 99'999'999));
    std::printf("raw scan of the month's rows %7.1f ms, of all rows %7.1f ms\n", medianOf(monthScans),
                medianOf(allScans));
    return 0;
}
