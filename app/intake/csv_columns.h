// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/csv_reader.h"

#include <vector>

namespace puas {

/// What stands where in a file of ratings, read from its first row. Names of the five
/// fixed columns are taken in any case, question keys as they are.
struct CsvColumns {
    struct Question {
        QString key;
        qsizetype index = 0;
    };

    qsizetype at = -1;
    qsizetype office = -1;
    qsizetype counter = -1;
    qsizetype officer = -1;
    qsizetype service = -1;
    std::vector<Question> questions; ///< ordered by key
    QStringList names;               ///< of all columns, in the file's order

    /// InvalidInput with the place where a fixed column is missing, a name stands twice, is
    /// empty or can be no question key, or there is no question.
    [[nodiscard]] static Result<CsvColumns> fromHeader(const CsvRow &header);
};

/// Letters, digits, "_", "-" and ".", at most 64 of them.
[[nodiscard]] bool isQuestionKey(const QString &key);

} // namespace puas
