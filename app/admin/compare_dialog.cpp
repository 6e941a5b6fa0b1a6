// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/compare_dialog.h"

#include "app/admin/office_session.h"
#include "app/admin/reason_dialog.h"
#include "app/admin/six_words_view.h"
#include "app/intake/approve_kiosk.h"
#include "app/intake/sign_in.h"

#include <QLineEdit>
#include <QPushButton>

namespace puas {

CompareDialog::CompareDialog(OfficeSession &session, const InvitationRow &row, const QStringList &words,
                             QWidget *parent)
    : JobDialog(session, tr("Compare the words of %1").arg(row.name), tr("The same"), parent),
      m_row(row)
{
    addWords(tr("Read them aloud together with the person at the kiosk, one after the other. All six "
                "have to be the same, "
                "in the same order; else somebody changed what lay on the stick."));
    addWide(new SixWordsView(words));
    setEnterSubmits(false);
    m_login = addLine(tr("Login"));
    m_password = addPassword(tr("Password"));
    showRow(m_login, false);
    showRow(m_password, false);
    connect(addButton(tr("Not the same")), &QPushButton::clicked, this, &CompareDialog::rejectKiosk);
    if (!row.approvers.isEmpty())
        askSecond(row.approvers.front());
}

/// Somebody else still has to say yes: whoever is signed in, or a person who signs in here.
void CompareDialog::askSecond(const QString &first)
{
    if (first != session().actor())
        return; // who is signed in is the second
    m_asksSecond = true;
    addWords(tr("You said that they are the same. A second person has to compare them too: sign in "
                "here, or later in a "
                "session of your own."));
    showRow(m_login, true);
    showRow(m_password, true);
    setEnterSubmits(true);
    m_login->setFocus();
    adjustSize();
}

void CompareDialog::submit()
{
    const qint64 nowMs = session().now().toMSecsSinceEpoch();
    const auto approve = [id = m_row.id, enrolled = m_enrolled, nowMs](OfficeFolder &office) {
        return approveKiosk(office, id, nowMs).map([&](const Approval &approval) {
            *enrolled = approval.enrolled;
        });
    };
    if (!m_asksSecond)
        return run(approve);
    if (m_login->text().trimmed().isEmpty() || m_password->text().isEmpty())
        return complain(tr("The second person signs in with login and password."), m_login);
    run([approve, login = m_login->text().trimmed(), password = m_password->text(),
         nowMs](OfficeFolder &office) {
        return signIn(office, login, password, nowMs).and_then([&](const User &user) {
            office.setActor(user.login);
            return approve(office);
        });
    });
}

void CompareDialog::accept()
{
    m_decision = *m_enrolled ? Decision::Enrolled : Decision::FirstSaidYes;
    if (*m_enrolled)
        return JobDialog::accept();
    askSecond(session().actor());
}

void CompareDialog::rejectKiosk()
{
    ReasonDialog dialog(
        session(), tr("Reject %1").arg(m_row.name),
        tr("This invitation is closed for good, and the kiosk has to be invited again. Keep the stick: "
           "somebody may have changed it."),
        tr("Reject"),
        [id = m_row.id, nowMs = session().now().toMSecsSinceEpoch()](OfficeFolder &office,
                                                                     const QString &reason) {
            return puas::rejectKiosk(office, id, reason, nowMs);
        },
        this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_decision = Decision::Rejected;
    JobDialog::accept();
}

} // namespace puas
