// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/import_bundle.h"

#include "app/bundle/bundle_file.h"
#include "app/bundle/stick.h"

#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace puas {

namespace {

/// By kiosk, then by first event; what cannot be read comes first and is refused.
struct Queued {
    QString kiosk;
    quint64 first = 0;
    quint64 last = 0;
    QString path;

    bool operator<(const Queued &other) const
    {
        return std::tie(kiosk, first, last, path)
               < std::tie(other.kiosk, other.first, other.last, other.path);
    }
};

Result<std::vector<Queued>> queueOf(const QStringList &paths)
{
    std::vector<Queued> queue;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return fail(ErrorCode::NotFound, path);
        const std::vector<QString> files = info.isDir() ? bundlesBelow(path)
                                                        : std::vector<QString>{path};
        for (const QString &file : files) {
            const auto bundle = BundleFile::open(file);
            queue.push_back(bundle ? Queued{bundle->header().kiosk, bundle->header().first,
                                            bundle->header().last, file}
                                   : Queued{{}, 0, 0, file});
        }
    }
    std::sort(queue.begin(), queue.end());
    return queue;
}

} // namespace

Result<std::vector<BundleOutcome>> importPaths(OfficeFolder &office, const QStringList &paths,
                                               qint64 nowMs, const ImportProgress &progress)
{
    const auto queue = queueOf(paths);
    if (!queue)
        return tl::unexpected(queue.error());
    std::vector<BundleOutcome> outcomes;
    const int files = int(queue->size());
    for (const Queued &queued : *queue) {
        const int file = int(outcomes.size());
        auto outcome = importBundle(office, queued.path, nowMs, [&](quint64 events) {
            return !progress || progress(file, files, events);
        });
        if (!outcome)
            return tl::unexpected(outcome.error());
        outcomes.push_back(std::move(*outcome));
    }
    return outcomes;
}

} // namespace puas
