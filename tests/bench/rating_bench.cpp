// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One rating on disk, beside the commit that it cannot do without.
#include "tests/bench/bare_sqlite.h"
#include "tests/bench/ratings.h"

#include "app/journal/journal.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace puas {

namespace {

void bareCommit(benchmark::State &state)
{
    const QTemporaryDir folder(benchFolder(QStringLiteral("rating")));
    BareSqlite database(folder.filePath(QStringLiteral("bare.sqlite")));
    const QByteArray body = encodeEvent(benchRating(1)).value();
    const QByteArray link(32, 'x');
    for (auto _ : state)
        database.insert(body, link);
    state.SetItemsProcessed(state.iterations());
}

void ratingOnDisk(benchmark::State &state)
{
    const QTemporaryDir folder(benchFolder(QStringLiteral("rating")));
    const SigningKey key = SigningKey::generate().value();
    auto journal = Journal::create(folder.filePath(QStringLiteral("journal.sqlite")), key.publicKey());
    quint64 number = 0;
    for (auto _ : state)
        if (!journal || !journal->append(benchRating(++number)))
            return state.SkipWithError("a rating could not be kept");
    state.SetItemsProcessed(state.iterations());
}

BENCHMARK(bareCommit)->UseRealTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(ratingOnDisk)->UseRealTime()->Unit(benchmark::kMicrosecond);

} // namespace

} // namespace puas
