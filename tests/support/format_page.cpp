// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/format_page.h"

#include "tests/support/source_tree.h"
#include "tests/support/test_folder.h"

namespace puas::test {

FormatPage::FormatPage(const QString &folder)
    : m_page(QString::fromUtf8(contentOf(inSourceTree(QStringLiteral("%1/FORMAT.md").arg(folder)))))
{
    if (m_page.isEmpty())
        qFatal("%s has no FORMAT.md", qPrintable(folder));
}

QString FormatPage::block(const QString &opening) const
{
    const QString start = QStringLiteral("\n```%1\n").arg(opening);
    const qsizetype at = m_page.indexOf(start);
    if (at < 0)
        return {};
    const qsizetype begin = at + start.size();
    return m_page.mid(begin, m_page.indexOf(QStringLiteral("\n```"), begin) - begin);
}

QByteArray FormatPage::bytes(const QString &name) const
{
    QByteArray hex;
    for (const QString &line : block(QStringLiteral("hex ") + name).split(QLatin1Char('\n')))
        hex += line.section(QLatin1Char('#'), 0, 0).toLatin1();
    return QByteArray::fromHex(hex);
}

QByteArray FormatPage::text(const QString &name) const
{
    return block(QStringLiteral("text ") + name).toUtf8();
}

bool FormatPage::says(const QString &words) const
{
    return m_page.simplified().contains(words.simplified());
}

} // namespace puas::test
