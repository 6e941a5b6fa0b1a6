// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/book.h"

#include "app/report/eye_format.h"
#include "tests/ctl/paper.h"
#include "tests/support/source_tree.h"

#include <QJsonDocument>

#include <cmath>

namespace puas::test {

namespace {

const QString kept = QStringLiteral("value");
const QString computed = QStringLiteral("computed");
const QString formula = QStringLiteral("formula");

bool isSame(const QJsonValue &cell)
{
    // An unrounded quotient is kept with three decimals.
    constexpr double half = 0.0006;
    return cell[kept].isDouble() && cell[computed].isDouble()
               ? std::abs(cell[kept].toDouble() - cell[computed].toDouble()) < half
               : cell[kept].toString() == cell[computed].toString();
}

} // namespace

Book::Book(const QString &path)
    : m_sheets(QJsonDocument::fromJson(
                   printedBy(QStringLiteral("python3"),
                             {inSourceTree(QStringLiteral("tests/ctl/recalculate.py")), path}))
                   .object())
{
}

int Book::formulaCount() const
{
    int count = 0;
    for (const QJsonValue &sheet : m_sheets)
        for (const QJsonValue &cell : sheet.toObject())
            count += cell[formula].isString() ? 1 : 0;
    return count;
}

QStringList Book::differences() const
{
    QStringList found;
    for (auto sheet = m_sheets.begin(); sheet != m_sheets.end(); ++sheet) {
        const QJsonObject cells = sheet.value().toObject();
        for (auto cell = cells.begin(); cell != cells.end(); ++cell)
            if (!isSame(cell.value()))
                found << QStringLiteral("%1 %2: %3")
                             .arg(sheet.key(), cell.key(), cell.value()[formula].toString());
    }
    return found;
}

QJsonValue Book::cell(const QString &sheet, const QString &name) const
{
    return m_sheets[sheet][name][computed];
}

QJsonValue Book::cell(const QString &sheet, const QString &key, const QString &head) const
{
    const QJsonObject cells = m_sheets[sheet].toObject();
    QString column;
    QString row;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const QString text = cell.value()[computed].toString();
        const bool isInHead = cell.key().endsWith(u'1')
                              && cell.key().at(cell.key().size() - 2).isLetter();
        if (isInHead && text == head)
            column = cell.key().chopped(1);
        if (text == key && cell.key().startsWith(u'A') && cell.key().at(1).isDigit())
            row = cell.key().mid(1);
    }
    return column.isEmpty() || row.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                             : cells[column + row][computed];
}

QString shownAs(const QJsonValue &percent)
{
    const auto decimal = Decimal::parse(percent.toString());
    return decimal ? EyeFormat(QLocale(QLocale::Indonesian, QLocale::Indonesia)).decimal(*decimal)
                   : EyeFormat::notApplicable();
}

} // namespace puas::test
