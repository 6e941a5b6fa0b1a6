// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One rating on disk, beside the commit that it cannot do without.
#include "tests/bench/bare_sqlite.h"

#include "app/journal/journal.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace puas {

namespace {

QString benchFolder()
{
    // The build's own disk: in memory a sync costs nothing and the figure means nothing.
    return QStringLiteral(PUAS_BENCH_FOLDER "/rating-XXXXXX");
}

Event oneTap(quint64 monotonicMs)
{
    Rated rated;
    rated.survey = QStringLiteral("one-tap");
    rated.surveyVersion = 1;
    rated.answers = {{QStringLiteral("overall"), 4, 4}};
    rated.officer = QStringLiteral("198703142010012003");
    rated.counter = QStringLiteral("L1");
    rated.service = QStringLiteral("KTP-el");
    rated.language = QStringLiteral("id");
    rated.mode = QStringLiteral("free");
    return {{1'764'000'000'000 + qint64(monotonicMs), {}, monotonicMs}, rated};
}

void bareCommit(benchmark::State &state)
{
    const QTemporaryDir folder(benchFolder());
    BareSqlite database(folder.filePath(QStringLiteral("bare.sqlite")));
    const QByteArray body = encodeEvent(oneTap(1)).value();
    const QByteArray link(32, 'x');
    for (auto _ : state)
        database.insert(body, link);
    state.SetItemsProcessed(state.iterations());
}

void ratingOnDisk(benchmark::State &state)
{
    const QTemporaryDir folder(benchFolder());
    const SigningKey key = SigningKey::generate().value();
    auto journal = Journal::create(folder.filePath(QStringLiteral("journal.sqlite")), key.publicKey());
    quint64 number = 0;
    for (auto _ : state)
        if (!journal || !journal->append(oneTap(++number)))
            return state.SkipWithError("a rating could not be kept");
    state.SetItemsProcessed(state.iterations());
}

BENCHMARK(bareCommit)->UseRealTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(ratingOnDisk)->UseRealTime()->Unit(benchmark::kMicrosecond);

} // namespace

} // namespace puas
