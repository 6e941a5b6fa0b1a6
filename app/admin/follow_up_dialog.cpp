// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/follow_up_dialog.h"

#include "app/admin/office_session.h"
#include "app/admin/theme.h"
#include "app/intake/follow_up_acts.h"
#include "app/report/eye_format.h"
#include "app/report/skm_words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace puas {

namespace {

constexpr int planHeight = 72;
constexpr int monthsAhead = 3; ///< what a new plan begins with

} // namespace

FollowUpDialog::FollowUpDialog(OfficeSession &session, const Period &period, const FollowUpRow &row,
                               QWidget *parent)
    : JobDialog(session, tr("Plan for: %1").arg(elementName(row.element)), tr("Save the plan"), parent),
      m_period(period), m_element(row.element), m_plan(new QPlainTextEdit), m_due(new QDateEdit)
{
    addWords(tr("It stands in the report of %1, and in the office's journal with your name.")
                 .arg(EyeFormat().period(period)));
    m_plan->setFixedHeight(theme().px(planHeight));
    m_plan->setTabChangesFocus(true);
    addRow(tr("What is done"), m_plan);
    m_due->setDisplayFormat(QStringLiteral("MMMM yyyy"));
    m_due->setDate(session.today().addMonths(monthsAhead));
    addRow(tr("Until"), m_due);
    m_responsible = addLine(tr("Whose task it is"));
    m_state = new QComboBox;
    for (const FollowUpState state : allFollowUpStates)
        m_state->addItem(followUpStateWords(state), followUpStateName(state));
    addRow(tr("How far it is"), m_state);
    if (!row.plan)
        return;
    m_plan->setPlainText(row.plan->plan);
    m_responsible->setText(row.plan->responsible);
    m_state->setCurrentIndex(int(row.plan->state));
    if (const auto due = Period::parse(row.plan->due))
        m_due->setDate(due->range().first);
}

void FollowUpDialog::submit()
{
    FollowUp plan;
    plan.period = m_period.toString();
    plan.element = m_element;
    plan.plan = m_plan->toPlainText().simplified();
    plan.due = Period::containing(m_due->date()).toString();
    plan.responsible = m_responsible->text().simplified();
    plan.state = allFollowUpStates[size_t(m_state->currentIndex())];
    if (plan.plan.isEmpty())
        return complain(tr("Write what is done."), m_plan);
    if (plan.responsible.isEmpty())
        return complain(tr("Write whose task it is."), m_responsible);
    run([plan, nowMs = session().now().toMSecsSinceEpoch()](OfficeFolder &office) {
        return planFollowUp(office, plan, nowMs);
    });
}

} // namespace puas
