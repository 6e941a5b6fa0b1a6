// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/reason_dialog.h"

#include "app/admin/theme.h"

#include <QPlainTextEdit>

namespace puas {

namespace {

constexpr int askedReasonHeight = 72;

} // namespace

ReasonDialog::ReasonDialog(OfficeSession &session, const QString &title, const QString &words,
                           const QString &doIt, ReasonWork work, QWidget *parent)
    : JobDialog(session, title, doIt, parent), m_work(std::move(work)), m_reason(new QPlainTextEdit)
{
    addWords(words);
    m_reason->setFixedHeight(theme().px(askedReasonHeight));
    m_reason->setTabChangesFocus(true);
    addRow(tr("Reason"), m_reason);
}

void ReasonDialog::submit()
{
    const QString reason = m_reason->toPlainText().trimmed();
    if (reason.isEmpty())
        return complain(tr("Write the reason first."), m_reason);
    run([work = m_work, reason](OfficeFolder &office) { return work(office, reason); });
}

} // namespace puas
