// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csv_columns.h"

#include <QRegularExpression>

#include <algorithm>

namespace puas {

namespace {

struct FixedColumn {
    QString name;
    qsizetype CsvColumns::*index;
};

const std::vector<FixedColumn> &fixedColumns()
{
    static const std::vector<FixedColumn> columns{{QStringLiteral("at"), &CsvColumns::at},
                                                  {QStringLiteral("office"), &CsvColumns::office},
                                                  {QStringLiteral("counter"), &CsvColumns::counter},
                                                  {QStringLiteral("officer"), &CsvColumns::officer},
                                                  {QStringLiteral("service"), &CsvColumns::service}};
    return columns;
}

tl::unexpected<Error> refuse(const CsvRow &header, const QString &complaint)
{
    return fail(ErrorCode::InvalidInput, csvPlace(header.line) + QStringLiteral(": ") + complaint);
}

/// False where the name is none of the five.
bool placeFixed(CsvColumns &columns, const QString &name, qsizetype index)
{
    for (const FixedColumn &fixed : fixedColumns()) {
        if (fixed.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        columns.*fixed.index = index;
        columns.names[index] = fixed.name;
        return true;
    }
    return false;
}

} // namespace

bool isQuestionKey(const QString &key)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9_.-]{1,64}\\z"));
    return pattern.match(key).hasMatch();
}

Result<CsvColumns> CsvColumns::fromHeader(const CsvRow &header)
{
    CsvColumns columns;
    columns.names = header.fields;
    for (qsizetype i = 0; i < header.fields.size(); ++i) {
        const QString &name = header.fields.at(i);
        if (name.isEmpty())
            return refuse(header, QStringLiteral("column %1 has no name").arg(i + 1));
        if (placeFixed(columns, name, i))
            continue;
        if (!isQuestionKey(name))
            return refuse(
                header, QStringLiteral("column %1, \"%2\", can be no question's key: letters, digits, "
                                       "\"_\", \"-\" and \".\" only")
                            .arg(QString::number(i + 1), name.left(80)));
        columns.questions.push_back({name, i});
    }
    for (qsizetype i = 0; i < columns.names.size(); ++i)
        if (columns.names.indexOf(columns.names.at(i)) != i)
            return refuse(header, QStringLiteral("column %1 stands twice").arg(columns.names.at(i)));
    for (const FixedColumn &fixed : fixedColumns())
        if (columns.*fixed.index < 0)
            return refuse(header, QStringLiteral("column %1 is missing").arg(fixed.name));
    if (columns.questions.empty())
        return refuse(header, QStringLiteral("no column of a question, such as \"overall\""));
    std::sort(columns.questions.begin(), columns.questions.end(),
              [](const Question &left, const Question &right) { return left.key < right.key; });
    return columns;
}

} // namespace puas
