// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/stick_dialog.h"

#include "app/admin/stick_field.h"

namespace puas {

StickDialog::StickDialog(OfficeSession &session, const QString &title, const QString &words,
                         const QString &doIt, StickWork work, QWidget *parent)
    : JobDialog(session, title, doIt, parent), m_work(std::move(work)), m_stick(new StickField)
{
    addWords(words);
    addRow(tr("Stick"), m_stick);
}

void StickDialog::submit()
{
    const QString root = m_stick->path();
    if (root.isEmpty())
        return complain(tr("Plug a stick in, or choose a folder."), m_stick);
    run([work = m_work, root](OfficeFolder &office) { return work(office, root); });
}

} // namespace puas
