// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/act.h"
#include "app/store/store.h"

#include <QSet>

#include <limits>
#include <optional>

namespace puas {

/// Which acts somebody wants to see; what is empty or as it comes takes none away.
struct ActFilter {
    QString kind;
    QString who;
    QString text;         ///< in kind, who, subject, before or after; capitals do not matter
    QSet<QString> noText; ///< kinds whose before and after \c text does not look into
    qint64 firstSeq = 1;
    qint64 lastSeq = std::numeric_limits<qint64>::max();
    qint64 fromUtcMs = std::numeric_limits<qint64>::min();
    qint64 untilUtcMs = std::numeric_limits<qint64>::max(); ///< not included

    bool operator==(const ActFilter &) const = default;
};

/// Whether an act is wanted, but for its number.
[[nodiscard]] bool isWanted(const ActFilter &filter, const Act &act);

/// One act as it is kept.
struct KeptAct {
    qint64 seq = 0;
    std::optional<Act> act; ///< nothing where its bytes cannot be read
    QByteArray link;        ///< 32 bytes
};

/// A stretch of the journal.
struct ActPage {
    std::vector<KeptAct> acts;
    qint64 next = 0; ///< from where to read on; 0: that was all
};

/// How much of the journal is read at once.
struct ActPageSize {
    qint64 mostFound = 100;
    qint64 mostRead = 4000;
};

/// Reads acts in the order of their numbers, back from \a from or on from it, until there is
/// one of \a size or nothing is left. An act that cannot be read is wanted by every filter
/// of its number. Judges nothing: see verifyActs().
[[nodiscard]] Result<ActPage> readActs(const Store &store, const ActFilter &filter, bool newestFirst,
                                       qint64 from, const ActPageSize &size = {});

/// Where reading begins, for the first call of readActs().
[[nodiscard]] qint64 firstToRead(const ActFilter &filter, bool newestFirst);

} // namespace puas
