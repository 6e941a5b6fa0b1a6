// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sql/script.h"

#include <QRegularExpression>

namespace puas {

QStringList splitStatements(const QString &script)
{
    // One token at a time: a comment, something quoted, a word, or any other character.
    static const QRegularExpression token(
        QStringLiteral(
            R"((?<comment>--[^\n]*|/\*.*?\*/)|(?<quoted>'(?:[^']++|'')*+'|"(?:[^"]++|"")*+")|(?<word>\w+)|(?<other>.))"),
        QRegularExpression::DotMatchesEverythingOption);
    QStringList statements;
    QString statement;
    int depth = 0; // of BEGIN or CASE ... END
    bool isTrigger = false;
    auto matches = token.globalMatch(script);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.hasCaptured(u"comment"))
            continue;
        const QString text = match.captured();
        const QString word = match.captured(u"word").toUpper();
        isTrigger = isTrigger || word == QLatin1String("TRIGGER");
        if (isTrigger && (word == QLatin1String("BEGIN") || word == QLatin1String("CASE")))
            ++depth;
        if (isTrigger && word == QLatin1String("END"))
            --depth;
        if (text != QLatin1String(";") || depth > 0) {
            statement += text;
            continue;
        }
        if (const QString whole = statement.trimmed(); !whole.isEmpty())
            statements.append(whole);
        statement.clear();
        isTrigger = false;
    }
    if (const QString rest = statement.trimmed(); !rest.isEmpty())
        statements.append(rest);
    return statements;
}

} // namespace puas
