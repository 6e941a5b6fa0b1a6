// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/proposal_text.h"

#include <QTextBoundaryFinder>

namespace puas {

void ProposalText::type(const QString &letters)
{
    const bool blank = letters.trimmed().isEmpty();
    if (m_text.size() + letters.size() > longest || (blank && (m_text.isEmpty() || m_text.endsWith(u' '))))
        return;
    m_text += startsSentence() ? letters.left(1).toUpper() + letters.mid(1) : letters;
}

void ProposalText::erase()
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text);
    finder.toEnd();
    m_text.truncate(std::max<qsizetype>(0, finder.toPreviousBoundary()));
}

bool ProposalText::startsSentence() const
{
    const QString before = m_text.trimmed();
    return before.isEmpty()
           || (m_text.endsWith(u' ') && QStringLiteral(".!?").contains(before.back()));
}

} // namespace puas
