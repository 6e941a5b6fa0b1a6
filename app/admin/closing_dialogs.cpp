// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/closing_dialogs.h"

#include "app/admin/office_session.h"
#include "app/admin/theme.h"
#include "app/closing/period_acts.h"
#include "app/closing/period_json.h"
#include "app/intake/sign_in.h"
#include "app/report/eye_format.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimeZone>

namespace puas {

namespace {

constexpr int closingReasonHeight = 72;

} // namespace

ClosePeriodDialog::ClosePeriodDialog(OfficeSession &session, const Closing &closing, QWidget *parent)
    : JobDialog(session, tr("Close %1").arg(EyeFormat().period(closing.period)), tr("Close the period"), parent),
      m_period(closing.period)
{
    QString words = tr("The figures of %n officer(s) are kept as they are now. A head approves them then, with a password.", nullptr,
                       int(closing.present.figures.size()));
    if (closing.present.version > 1)
        words += u' ' + tr("It becomes version %1, a correction. Version %2 stays.").arg(closing.present.version).arg(closing.present.version - 1);
    if (!closing.missingNames.isEmpty())
        words += u' ' + tr("Kiosks that have not reported to the end: %1.").arg(closing.missingNames.join(QStringLiteral(", ")));
    addWords(words);
    if (!closing.needsReason())
        return;
    m_reason = new QPlainTextEdit;
    m_reason->setFixedHeight(theme().px(closingReasonHeight));
    m_reason->setTabChangesFocus(true);
    addRow(tr("Reason"), m_reason);
}

void ClosePeriodDialog::submit()
{
    const QString reason = m_reason ? m_reason->toPlainText().trimmed() : QString();
    if (m_reason && reason.isEmpty())
        return complain(tr("Write the reason first."), m_reason);
    run([period = m_period, now = session().now(), reason](OfficeFolder &office) {
        return closePeriod(office, period, now, reason).map([](const PeriodVersion &) {});
    });
}

ApprovePeriodDialog::ApprovePeriodDialog(OfficeSession &session, const Closing &closing, QWidget *parent)
    : JobDialog(session, tr("Approve and lock %1").arg(EyeFormat().period(closing.period)), tr("Approve and lock"), parent),
      m_period(closing.period)
{
    const PeriodVersion &draft = *closing.draft();
    m_sentence = tr("I, %1, approve the allowances of %2, version %3, of %4 officers by the rule %5, version %6; closed on %7 by %8. "
                    "Fingerprint %9.")
                     .arg(session.user() ? session.user()->name : QString(), EyeFormat().period(closing.period),
                          QString::number(draft.version), EyeFormat().count(qint64(draft.figures.size())), draft.rule,
                          QString::number(draft.ruleVersion),
                          EyeFormat().date(QDateTime::fromMSecsSinceEpoch(draft.closedAtUtcMs, session.now().timeZone()).date()),
                          draft.closedBy, EyeFormat::hashShort(closedHash(draft)));
    addWords(tr("You sign this sentence; it stands in the office's journal:") + QStringLiteral("\n\n“") + m_sentence + u'”');
    m_password = addPassword(tr("Your password"));
}

void ApprovePeriodDialog::submit()
{
    if (m_password->text().isEmpty())
        return complain(tr("Your password is asked again."), m_password);
    run([period = m_period, now = session().now(), sentence = m_sentence, login = session().actor(),
         password = m_password->text()](OfficeFolder &office) {
        return signIn(office, login, password, now.toMSecsSinceEpoch()).and_then([&](const User &) {
            return approvePeriod(office, period, now, sentence).map([](const PeriodVersion &) {});
        });
    });
}

} // namespace puas
