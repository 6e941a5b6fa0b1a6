// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace puas {

/// A kiosk's part in a figure: the stretch of its history that holds the ratings.
struct KioskPart {
    QString kiosk; ///< id
    QString name;
    qint64 first = 0; ///< number of the first event with one of the ratings
    qint64 last = 0;  ///< of the last one
    qint64 ratings = 0;
    QString link;         ///< of event last, 64 hexadecimal digits: it stands for all before it
    bool isWhole = false; ///< the stretch has no gap, and every link follows from the one before
    qint64 headSeq = 0;   ///< how far the kiosk's history is known here
    QString head;         ///< its link there
};

/// A file's part in a figure.
struct FilePart {
    QString file; ///< label
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    qint64 ratings = 0;
};

/// What a figure rests on, and whether it holds when it is looked at again.
struct Proof {
    std::vector<KioskPart> kiosks;
    std::vector<FilePart> files;
    Tally recount;          ///< the answers, counted from the rows
    bool rowsAgree = false; ///< with the tallies: answers and what was left out
    [[nodiscard]] bool holds() const;
};

/// Looks at the rows of one officer and at the kiosks' chains between them. \a tally and
/// \a leftOut are what the tallies say. What does not fit is told in the proof; fails only as
/// the database does.
[[nodiscard]] Result<Proof> proofOf(const QString &nip, const Store &store, const DateRange &range,
                                    const Tally &tally, const std::vector<LeftOut> &leftOut);

} // namespace puas
