// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csv_row_reader.h"

#include "app/intake/csv_time.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace puas {

namespace {

constexpr qsizetype largestCode = 200;
const QDate earliestDay(2000, 1, 1);

/// Spreadsheets turn an 18-digit NIP into "1,98501E+17" and lose its last digits.
bool isShortenedNumber(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A\\d+([.,]\\d+)?[eE]\\+\\d+\\z"));
    return pattern.match(text).hasMatch();
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

CsvRowReader::CsvRowReader(CsvColumns columns, const CsvSettings &settings, const Office &home,
                           const std::vector<Office> &offices)
    : m_columns(std::move(columns)), m_top(settings.top), m_home(home.code), m_homeZone(home.timeZone),
      m_earliestMs(earliestDay.startOfDay(m_homeZone).toMSecsSinceEpoch()),
      m_endMs(settings.today.addDays(2).startOfDay(m_homeZone).toMSecsSinceEpoch())
{
    for (const Office &office : offices)
        m_zones.emplace(office.code, QTimeZone(office.timeZone));
}

Result<std::optional<RatingRecord>> CsvRowReader::read(const CsvRow &row) const
{
    const auto isEmpty = [](const QString &field) { return field.isEmpty(); };
    if (std::all_of(row.fields.begin(), row.fields.end(), isEmpty))
        return std::nullopt;
    if (row.fields.size() != m_columns.names.size())
        return fail(ErrorCode::InvalidInput, csvPlace(row.line)
                                                 + QStringLiteral(": %1 fields, the header has %2")
                                                       .arg(row.fields.size())
                                                       .arg(m_columns.names.size()));
    RatingRecord rating;
    const auto read = readCodes(row, rating)
                          .and_then([&] { return readTime(row, rating); })
                          .and_then([&] { return readAnswers(row, rating); });
    if (!read)
        return tl::unexpected(read.error());
    return rating;
}

Result<> CsvRowReader::readCodes(const CsvRow &row, RatingRecord &rating) const
{
    const std::pair<qsizetype, QString *> targets[] = {{m_columns.office, &rating.office},
                                                       {m_columns.counter, &rating.counter},
                                                       {m_columns.officer, &rating.officer},
                                                       {m_columns.service, &rating.service}};
    for (const auto &[column, target] : targets) {
        *target = row.fields.at(column);
        if (target->size() > largestCode || hasControlCharacter(*target))
            return refuse(
                row, column,
                QStringLiteral("longer than %1 characters, or a line end in it").arg(largestCode));
    }
    if (isShortenedNumber(rating.officer))
        return refuse(row, m_columns.officer,
                      QStringLiteral(
                          "a spreadsheet has shortened the number to \"%1\"; export the column as text")
                          .arg(rating.officer));
    if (rating.office.isEmpty())
        rating.office = m_home;
    return {};
}

Result<> CsvRowReader::readTime(const CsvRow &row, RatingRecord &rating) const
{
    const QString &text = row.fields.at(m_columns.at);
    if (text.isEmpty())
        return refuse(row, m_columns.at, QStringLiteral("no time"));
    const auto zone = m_zones.find(rating.office);
    const auto at = parseRatingTime(text, zone == m_zones.end() ? m_homeZone : zone->second);
    if (!at)
        return refuse(row, m_columns.at, at.error().detail);
    if (*at < m_earliestMs)
        return refuse(
            row, m_columns.at,
            QStringLiteral("\"%1\" is before %2").arg(text, earliestDay.toString(Qt::ISODate)));
    if (*at >= m_endMs)
        return refuse(row, m_columns.at, QStringLiteral("\"%1\" is in the future").arg(text));
    rating.atUtcMs = *at;
    return {};
}

Result<> CsvRowReader::readAnswers(const CsvRow &row, RatingRecord &rating) const
{
    for (const CsvColumns::Question &question : m_columns.questions) {
        const QString &text = row.fields.at(question.index);
        if (text.isEmpty())
            continue;
        const int value = text.size() == 1 && text.front() >= u'0' && text.front() <= u'9'
                              ? text.front().unicode() - u'0'
                              : -1;
        if (value < 1 || value > m_top)
            return refuse(row, question.index,
                          QStringLiteral("\"%1\" is not a whole number from 1 to %2")
                              .arg(text.left(40))
                              .arg(m_top));
        rating.answers.push_back({question.key, value, m_top});
    }
    if (rating.answers.empty())
        return fail(ErrorCode::InvalidInput,
                    csvPlace(row.line) + QStringLiteral(": no answer to any question"));
    return {};
}

tl::unexpected<Error> CsvRowReader::refuse(const CsvRow &row, qsizetype column,
                                           const QString &complaint) const
{
    return fail(ErrorCode::InvalidInput,
                csvPlace(row.line, m_columns.names.at(column)) + QStringLiteral(": ") + complaint);
}

} // namespace puas
