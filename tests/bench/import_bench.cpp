// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A bundle taken into an office, beside a loop of bare inserts of as many rows.
#include "tests/bench/bare_sqlite.h"
#include "tests/bench/ratings.h"

#include "app/bundle/bundle_writer.h"
#include "app/intake/import_bundle.h"
#include "app/intake/office_folder.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace puas {

namespace {

constexpr quint64 eventCount = 100'000;

const std::vector<QByteArray> &bodies()
{
    static const std::vector<QByteArray> all = [] {
        std::vector<QByteArray> encoded;
        encoded.reserve(eventCount);
        for (quint64 number = 1; number <= eventCount; ++number)
            encoded.push_back(encodeEvent(benchRating(number)).value());
        return encoded;
    }();
    return all;
}

/// An office that knows the kiosk, and the kiosk's bundle beside it.
struct Scene {
    QTemporaryDir folder{benchFolder(QStringLiteral("import"))};
    OfficeFolder office;
    QString bundle;

    Scene() : office(OfficeFolder::create(folder.filePath(QStringLiteral("office")), home()).value())
    {
        const SigningKey key = SigningKey::generate().value();
        Kiosk kiosk;
        kiosk.id = fingerprint(key.publicKey());
        kiosk.publicKey = toByteArray(key.publicKey());
        kiosk.name = QStringLiteral("Kios 1");
        if (!office.store().registry().enrolKiosk(kiosk))
            qFatal("the kiosk could not be enrolled");
        bundle = writeBundle(folder.path(), headerFor(key), key, giveBodies).value();
    }

    static Office home()
    {
        return {QStringLiteral("DUKCAPIL"), QStringLiteral("Dukcapil"), "Asia/Jakarta"};
    }

    BundleHeader headerFor(const SigningKey &key) const
    {
        BundleHeader header;
        header.office = home().code;
        header.kiosk = fingerprint(key.publicKey());
        header.kioskKey = key.publicKey();
        header.kioskName = QStringLiteral("Kios 1");
        header.software = QStringLiteral("bench");
        header.first = 1;
        header.last = eventCount;
        header.previousHead = firstLink(key.publicKey());
        header.head = header.previousHead;
        for (const QByteArray &body : bodies())
            header.head = nextLink(header.head, body);
        header.wallMs = benchRating(eventCount).stamp.wallMs;
        header.recipients = {office.boxKey().publicKey()};
        return header;
    }

    static Result<> giveBodies(const BodySink &sink)
    {
        for (const QByteArray &body : bodies())
            if (const auto given = sink(body); !given)
                return given;
        return {};
    }
};

void bundleImport(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        auto scene = std::make_unique<Scene>();
        state.ResumeTiming();
        const auto outcome = importBundle(scene->office, scene->bundle, benchRating(eventCount).stamp.wallMs);
        state.PauseTiming();
        if (!outcome || outcome->newRatings != qint64(eventCount))
            return state.SkipWithError("the bundle was not taken in");
        scene.reset();
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * qint64(eventCount));
}

void bareInsertLoop(benchmark::State &state)
{
    const QByteArray link(32, 'x');
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder(benchFolder(QStringLiteral("loop")));
        auto database = std::make_unique<BareSqlite>(folder.filePath(QStringLiteral("bare.sqlite")));
        const std::vector<QByteArray> &rows = bodies();
        state.ResumeTiming();
        database->begin();
        for (const QByteArray &body : rows)
            database->insert(body, link);
        database->commit();
        state.PauseTiming();
        database.reset();
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * qint64(eventCount));
}

BENCHMARK(bareInsertLoop)->UseRealTime()->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(bundleImport)->UseRealTime()->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

} // namespace puas
