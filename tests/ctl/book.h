// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace puas::test {

/// A spreadsheet whose formulas were computed again (recalculate.py).
class Book
{
public:
    /// Aborts the test where \a path is none, or has a formula that nobody knows.
    explicit Book(const QString &path);

    [[nodiscard]] int formulaCount() const;
    /// The formulas that do not give what the file keeps for them.
    [[nodiscard]] QStringList differences() const;
    /// What the formula of a cell such as "B47" gives, or the value in it.
    [[nodiscard]] QJsonValue cell(const QString &sheet, const QString &name) const;
    /// The cell under a head of the first row, in the row whose first cell is \a key.
    [[nodiscard]] QJsonValue cell(const QString &sheet, const QString &key, const QString &head) const;

private:
    QJsonObject m_sheets;
};

/// "66.40" of a JSON as an Indonesian paper shows it: "66,40"; a dash for null.
[[nodiscard]] QString shownAs(const QJsonValue &percent);

} // namespace puas::test
