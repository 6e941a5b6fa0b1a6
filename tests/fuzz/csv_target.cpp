// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csv_row_identity.h"
#include "app/intake/csv_row_reader.h"
#include "tests/fuzz/targets.h"

#include <optional>

namespace puas::fuzz {

namespace {

CsvRowReader readerFor(const CsvColumns &columns)
{
    static const Office home{QStringLiteral("HOME"), QStringLiteral("Home"), "Asia/Jakarta"};
    static const Office east{QStringLiteral("EAST"), QStringLiteral("East"), "Asia/Jayapura"};
    CsvSettings settings;
    settings.today = QDate(2026, 10, 15);
    return {columns, settings, home, {home, east}};
}

} // namespace

void runCsv(const QByteArray &bytes)
{
    std::optional<CsvRowReader> reader;
    CsvRowIdentity identity;
    const auto read = readCsv(fileOf(bytes), [&](const CsvRow &row, qint64) -> Result<> {
        if (!reader)
            return CsvColumns::fromHeader(row).map(
                [&](const CsvColumns &columns) { reader.emplace(readerFor(columns)); });
        return reader->read(row).map([&](const std::optional<RatingRecord> &rating) {
            if (rating)
                (void)identity.next(csvRowContent(*rating));
        });
    });
    require(read || !read.error().detail.isEmpty(), "a file is refused without a place");
}

} // namespace puas::fuzz
