// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// puas_taps KIOSK COUNT: rates COUNT times at a kiosk without its window. After each tap
// that is on disk its number goes to standard output, as the thank-you goes to the screen.
#include "app/journal/clock.h"
#include "app/journal/journal.h"
#include "app/journal/kiosk_folder.h"
#include "tests/support/sample_events.h"

#include <QCoreApplication>

#include <cstdio>

using namespace puas;

namespace {

int end(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(errorName(error.code)), qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const auto folder = KioskFolder::open(arguments[1]);
    if (!folder)
        return end(folder.error());
    auto journal = Journal::open(folder->journalPath(), folder->key().publicKey());
    if (!journal)
        return end(journal.error());
    const SystemClock clock;
    for (int i = arguments[2].toInt(); i > 0; --i) {
        const Rated tap = test::overallRating(1 + i % 4, folder->config().counterCode);
        const auto head = journal->append({clock.now(), tap});
        if (!head)
            return end(head.error());
        std::printf("%llu\n", static_cast<unsigned long long>(head->seq));
        std::fflush(stdout);
    }
    return 0;
}
