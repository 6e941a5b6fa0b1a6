// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/objection_dialog.h"

#include "app/admin/office_session.h"
#include "app/admin/theme.h"
#include "app/closing/objection_acts.h"
#include "app/report/eye_format.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QPlainTextEdit>
#include <QTimeZone>

namespace puas {

namespace {

constexpr int wordsHeight = 96;

} // namespace

ObjectionDialog::ObjectionDialog(OfficeSession &session, const QString &nip, const QString &name,
                                 const Period &period, QWidget *parent)
    : JobDialog(session, tr("Objection of %1").arg(name), tr("Enter objection"), parent), m_nip(nip),
      m_period(period), m_said(new QPlainTextEdit), m_isTimed(new QCheckBox(tr("It is about ratings of a certain time")))
{
    addWords(tr("To the figure of %1. Two other people settle it; what you write is read by them and by the officer.")
                 .arg(EyeFormat().period(period)));
    m_said->setFixedHeight(theme().px(wordsHeight));
    m_said->setTabChangesFocus(true);
    addRow(tr("What the officer says"), m_said);
    addRow(tr("Ratings"), m_isTimed);
    m_from = addMoment(tr("From"), period.range().first);
    m_until = addMoment(tr("Until before"), period.range().first);
    connect(m_isTimed, &QCheckBox::toggled, m_from, &QWidget::setEnabled);
    connect(m_isTimed, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_from, &QDateTimeEdit::dateChanged, m_until, &QDateTimeEdit::setDate);
}

QDateTimeEdit *ObjectionDialog::addMoment(const QString &name, QDate day)
{
    auto *field = new QDateTimeEdit(QDateTime(day, QTime(8, 0)));
    field->setDisplayFormat(QStringLiteral("d MMMM yyyy  HH.mm"));
    field->setCalendarPopup(true);
    field->setDateRange(m_period.range().first, m_period.range().end);
    field->setEnabled(false);
    addRow(name, field);
    return field;
}

void ObjectionDialog::submit()
{
    const QString said = m_said->toPlainText().trimmed();
    if (said.isEmpty())
        return complain(tr("Write what the officer says."), m_said);
    const QDateTime now = session().now();
    NewObjection objection{m_nip, m_period, said, {}, {}};
    if (m_isTimed->isChecked()) {
        const auto moment = [&](const QDateTimeEdit *field) {
            return QDateTime(field->date(), field->time(), now.timeZone());
        };
        objection.from = moment(m_from);
        objection.until = moment(m_until);
        if (*objection.from >= *objection.until)
            return complain(tr("The second time has to be after the first."), m_until);
    }
    run([objection, now](OfficeFolder &office) {
        return addObjection(office, objection, now).map([](const Objection &) {});
    });
}

} // namespace puas
