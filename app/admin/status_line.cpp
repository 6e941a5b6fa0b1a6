// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/status_line.h"

#include "app/admin/attention.h"
#include "app/admin/card.h"
#include "app/admin/office_session.h"
#include "app/admin/theme.h"
#include "app/figures/allowance_table.h"
#include "app/figures/kiosk_table.h"
#include "app/report/eye_format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QTimeZone>

namespace puas {

namespace {

constexpr int lineHeight = 28;

} // namespace

StatusLine::StatusLine(OfficeSession &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_data(makeText({}, "fine", this)), m_kiosks(makeText({}, "fine", this)),
      m_rule(makeText({}, "fine", this)), m_journal(new QPushButton(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setAccessibleName(tr("Status"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 0);
    layout->setSpacing(24);
    for (QLabel *label : {m_data, m_kiosks, m_rule}) {
        label->setMinimumWidth(0);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    setButtonKind(m_journal, "link");
    layout->addWidget(m_journal);
    connect(m_journal, &QPushButton::clicked, this, &StatusLine::journalWanted);
    connect(&session, &OfficeSession::journalVerified, this, &StatusLine::followJournal);
    connect(&session, &OfficeSession::refreshed, this, &StatusLine::follow);
    connect(&session, &OfficeSession::periodChanged, this, &StatusLine::follow);
    connect(&theme(), &Theme::changed, this, &StatusLine::follow);
    follow();
}

void StatusLine::follow()
{
    setFixedHeight(theme().px(lineHeight));
    const bool open = m_session.state() == OfficeSession::State::Open;
    m_data->setText(open ? dataUpTo() : tr("No office yet"));
    m_data->setProperty("stale", open && workingDaysOld() > staleAfterWorkingDays);
    m_data->style()->unpolish(m_data);
    m_data->style()->polish(m_data);
    m_kiosks->setText(open ? kiosksReporting() : QString());
    m_rule->setText(open ? ruleInUse() : QString());
    followJournal();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

/// Where there is too little room the last of them goes, then the one before: none is cut.
void StatusLine::fit()
{
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right();
    if (!m_journal->isHidden())
        room -= m_journal->sizeHint().width() + layout()->spacing();
    for (QLabel *label : {m_data, m_kiosks, m_rule}) {
        const int needed = label->sizeHint().width() + layout()->spacing();
        label->setVisible(!label->text().isEmpty() && (needed <= room || label == m_data));
        room -= label->text().isEmpty() ? 0 : needed;
    }
}

void StatusLine::followJournal()
{
    const auto &verdict = m_session.journalVerdict();
    m_journal->setVisible(verdict && m_session.state() == OfficeSession::State::Open && m_session.may(Deed::ReadAudit));
    if (verdict)
        m_journal->setText(verdict->broken ? tr("The journal's chain is broken") : tr("The journal's chain is intact"));
    fit();
}

QString StatusLine::dataUpTo() const
{
    if (!m_session.hasRatings())
        return tr("No data yet");
    const QDate last = m_session.covered()->last();
    const QString words = tr("Data up to %1").arg(EyeFormat().longDate(last));
    const qint64 days = workingDaysOld();
    return days > staleAfterWorkingDays
               ? words + QStringLiteral(", ") + tr("%1 working days old").arg(EyeFormat().count(days))
               : words;
}

qint64 StatusLine::workingDaysOld() const
{
    return m_session.hasRatings()
               ? workingDays({m_session.covered()->last().addDays(1), m_session.today().addDays(1)})
               : 0;
}

QString StatusLine::kiosksReporting() const
{
    const auto kiosks = m_session.store().registry().kiosks();
    if (!kiosks || kiosks->empty())
        return {};
    qint64 known = 0;
    qint64 reporting = 0;
    for (const Kiosk &kiosk : *kiosks) {
        if (kiosk.revokedAtUtcMs)
            continue;
        ++known;
        if (!kiosk.lastReportAtUtcMs)
            continue;
        const QDate last = QDateTime::fromMSecsSinceEpoch(*kiosk.lastReportAtUtcMs, QTimeZone(m_session.home().timeZone)).date();
        if (workingDays({last.addDays(1), m_session.today().addDays(1)}) <= silentAfterWorkingDays)
            ++reporting;
    }
    return tr("%n kiosk(s)", nullptr, int(known)) + QStringLiteral(", ") + tr("%1 reporting").arg(EyeFormat().count(reporting));
}

QString StatusLine::ruleInUse() const
{
    const auto rule = m_session.store().ruleBook().ruleInUse(m_session.period().range().last());
    if (!rule)
        return {};
    return tr("Rule: %1, version %2").arg(rule->rule.title, EyeFormat().count(rule->version));
}

} // namespace puas
