// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sql_script.h"

namespace puas {

namespace {

class Splitter
{
public:
    explicit Splitter(const QString &script) : m_script(script) {}

    QStringList split()
    {
        while (m_at < m_script.size())
            step();
        finishStatement();
        return m_statements;
    }

private:
    [[nodiscard]] bool startsWith(QLatin1String text) const
    {
        return QStringView(m_script).sliced(m_at).startsWith(text);
    }

    void step()
    {
        const QChar c = m_script.at(m_at);
        if (startsWith(QLatin1String("--")))
            skipTo(QLatin1String("\n"));
        else if (startsWith(QLatin1String("/*")))
            skipTo(QLatin1String("*/"));
        else if (c == QLatin1Char('\'') || c == QLatin1Char('"'))
            takeQuoted(c);
        else if (c.isLetter() || c == QLatin1Char('_'))
            takeWord();
        else if (c == QLatin1Char(';') && m_depth == 0)
            ++m_at, finishStatement();
        else
            m_statement += m_script.at(m_at++);
    }

    void skipTo(QLatin1String end)
    {
        const auto found = m_script.indexOf(end, m_at + 1);
        m_at = found < 0 ? m_script.size() : found + end.size();
        m_statement += QLatin1Char(' ');
    }

    /// A doubled quote inside reads as two quoted pieces side by side: the same characters.
    void takeQuoted(QChar quote)
    {
        const auto found = m_script.indexOf(quote, m_at + 1);
        const auto end = found < 0 ? m_script.size() : found + 1;
        m_statement += QStringView(m_script).sliced(m_at, end - m_at);
        m_at = end;
    }

    /// BEGIN and CASE open, END closes, but only in a trigger: elsewhere BEGIN stands alone.
    void takeWord()
    {
        const auto start = m_at;
        while (m_at < m_script.size()
               && (m_script.at(m_at).isLetterOrNumber() || m_script.at(m_at) == QLatin1Char('_')))
            ++m_at;
        const QString word = m_script.mid(start, m_at - start);
        m_statement += word;
        const QString upper = word.toUpper();
        m_isTrigger = m_isTrigger || upper == QLatin1String("TRIGGER");
        if (!m_isTrigger)
            return;
        if (upper == QLatin1String("BEGIN") || upper == QLatin1String("CASE"))
            ++m_depth;
        else if (upper == QLatin1String("END") && m_depth > 0)
            --m_depth;
    }

    void finishStatement()
    {
        const QString statement = m_statement.trimmed();
        if (!statement.isEmpty())
            m_statements.append(statement);
        m_statement.clear();
        m_isTrigger = false;
        m_depth = 0;
    }

    const QString &m_script;
    qsizetype m_at = 0;
    QString m_statement;
    bool m_isTrigger = false;
    int m_depth = 0;
    QStringList m_statements;
};

} // namespace

QStringList splitSqlScript(const QString &script)
{
    return Splitter(script).split();
}

} // namespace puas
