// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The card at the end of the page: what the period pays, and the one button.
#include "app/admin/closing_page.h"

#include "app/admin/card.h"
#include "app/admin/closed_figures_model.h"
#include "app/admin/closing_dialogs.h"
#include "app/admin/decimal_cell.h"
#include "app/admin/icon.h"
#include "app/admin/office_session.h"
#include "app/admin/theme.h"
#include "app/closing/period_json.h"
#include "app/closing/period_sum.h"
#include "app/report/eye_format.h"

#include <QPushButton>

namespace puas {

namespace {

constexpr int bottomSideBySide = 1000;
constexpr int actHeight = 44;

/// A figure under its title; what stands below it is the caller's.
QLabel *addClosingFigure(QHBoxLayout *row, const QString &title, const char *role,
                         QVBoxLayout *below = nullptr)
{
    auto *column = below ? below : new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(makeText(title, "fine"));
    auto *figure = makeText({}, role);
    column->addWidget(figure);
    column->addStretch(1);
    row->addLayout(column);
    row->addSpacing(32);
    return figure;
}

} // namespace

void ClosingPage::buildBottom()
{
    m_bottom = new Card;
    auto *parts = new CardRow(bottomSideBySide);
    auto *left = new QWidget;
    auto *figures = new QHBoxLayout(left);
    figures->setContentsMargins(0, 0, 0, 0);
    m_sumPart = new QWidget;
    auto *sum = new QHBoxLayout(m_sumPart);
    sum->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout;
    m_sum = addClosingFigure(sum, tr("Sum of the allowances"), "figure", column);
    m_sumLine = makeText({}, "fine");
    column->insertWidget(column->count() - 1, m_sumLine);
    figures->addWidget(m_sumPart);
    m_mean = addClosingFigure(figures, tr("Mean allowance"), "figure");
    m_full = addClosingFigure(figures, tr("Officers at 100 percent"), "figure");
    m_version = addClosingFigure(figures, tr("State"), "section");
    figures->addStretch(1);
    parts->add(left, 600);
    auto *right = new QWidget;
    auto *row = new QHBoxLayout(right);
    row->setContentsMargins(0, 0, 0, 0);
    m_reason = makeText({}, "fine");
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_reason, 1);
    row->addSpacing(16);
    m_act = new QPushButton;
    setButtonKind(m_act, "primary");
    // Never by Enter from elsewhere: it is pressed by whoever has gone to it.
    m_act->setAutoDefault(false);
    m_act->setMinimumHeight(theme().px(actHeight));
    row->addWidget(m_act);
    parts->add(right, 520);
    m_bottom->body()->addWidget(parts);
    body()->addWidget(m_bottom);
    connect(m_act, &QPushButton::clicked, this, &ClosingPage::act);
}

bool ClosingPage::isApprovalNext() const
{
    const PeriodVersion *draft = m_closing->draft();
    return draft && hasSameFigures(*draft, m_closing->present);
}

QString ClosingPage::whyNotNow() const
{
    const PeriodVersion *approved = m_closing->approved();
    if (!session().hasAccounts())
        return tr(
            "Not without accounts: two people have to be told apart. Make them on the page Accounts.");
    for (const ClosingBlock block : m_closing->blocks)
        switch (block) {
        case ClosingBlock::NotOver: return tr("The period is not over yet.");
        case ClosingBlock::Overlaps:
            return tr("A period of another length with the same days is closed already.");
        case ClosingBlock::OpenObjections: return tr("An objection waits for its decision.");
        case ClosingBlock::RowsDiffer: return tr("The rows, counted again, do not give these figures.");
        }
    if (!m_closing->isRecounted)
        return tr("The rows are being counted a second time.");
    if (isApprovalNext()) {
        if (!session().may(Deed::ApprovePeriods))
            return tr("It waits for a head's approval.");
        return m_closing->draft()->closedBy == session().actor()
                   ? tr("You closed it: another person approves.")
                   : QString();
    }
    if (approved && hasSameFigures(*approved, m_closing->present))
        return tr("It is approved, and nothing has changed since.");
    return session().may(Deed::ClosePeriods) ? QString() : tr("Personnel has to close it first.");
}

void ClosingPage::fillBottom()
{
    const EyeFormat format;
    const PeriodVersion &version = standingVersion(*m_closing);
    const PeriodSum sum = periodSum(session().store(), session().period(), version.figures)
                              .value_or(PeriodSum());
    m_sumPart->setVisible(sum.isRupiah);
    m_sum->setText(format.rupiah(sum.paid));
    const QString ofFull = tr("%1% of %2")
                               .arg(decimalOrDash(sum.percentOfFull()), format.rupiah(sum.full));
    m_sumLine->setText(sum.withoutAmount == 0 ? ofFull
                                              : ofFull + u'\n'
                                                    + tr("%n officer(s) without an amount are left out",
                                                         nullptr, int(sum.withoutAmount)));
    m_mean->setText(sum.meanPercent ? format.decimal(*sum.meanPercent) + u'%'
                                    : EyeFormat::notApplicable());
    m_full->setText(
        tr("%1 of %2").arg(format.count(sum.atFull), format.count(qint64(version.figures.size()))));
    m_version->setText(m_closing->approved()
                           ? tr("approved, version %1").arg(m_closing->approved()->version)
                       : m_closing->draft() ? tr("waits for approval")
                                            : tr("projection"));
    const QString whyNot = whyNotNow();
    m_reason->setText(whyNot);
    m_act->setEnabled(whyNot.isEmpty());
    m_act->setText(isApprovalNext()        ? tr("Approve and lock")
                   : m_closing->approved() ? tr("Close a correction")
                                           : tr("Close the period"));
    m_act->setIcon(buttonIcon(QStringLiteral("lock"), whyNot.isEmpty() ? theme().colours().onPrimary
                                                                       : theme().colours().control));
    m_act->setAccessibleDescription(whyNot);
    m_act->setVisible(!session().user() || session().may(Deed::ClosePeriods)
                      || session().may(Deed::ApprovePeriods));
}

void ClosingPage::act()
{
    std::unique_ptr<JobDialog> dialog;
    if (isApprovalNext())
        dialog = std::make_unique<ApprovePeriodDialog>(session(), *m_closing, this);
    else
        dialog = std::make_unique<ClosePeriodDialog>(session(), *m_closing, this);
    if (dialog->exec() == QDialog::Accepted)
        session().refresh();
}

} // namespace puas
