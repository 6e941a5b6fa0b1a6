// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/follow_up_card.h"

#include "app/admin/theme.h"
#include "app/report/eye_format.h"
#include "app/report/skm_words.h"

#include <QPushButton>

namespace puas {

namespace {

constexpr int wideFollowUp = 860; ///< px at 100 percent text from which a plan is one line

const char *followUpChip(FollowUpState state)
{
    return state == FollowUpState::Done ? "done" : "plain";
}

QLabel *wrappedCell(const QString &text, const char *role)
{
    auto *label = makeText(text, role);
    label->setWordWrap(true);
    return label;
}

QString elementWords(const FollowUpRow &row)
{
    return row.lowestPlace > 0
               ? elementName(row.element)
               : FollowUpCard::tr("%1, not among the lowest any more").arg(elementName(row.element));
}

} // namespace

FollowUpCard::FollowUpCard(QWidget *parent) : Card(parent), m_lines(new QVBoxLayout)
{
    setTitle(tr("Follow-up plan"), tr("three lowest elements"));
    m_lines->setSpacing(6);
    body()->addLayout(m_lines);
    body()->addStretch(1);
}

void FollowUpCard::setRows(const std::vector<FollowUpRow> &rows, bool mayPlan)
{
    m_rows = rows;
    m_mayPlan = mayPlan;
    fill();
}

void FollowUpCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool isWide = width() >= theme().px(wideFollowUp);
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    fill();
}

void FollowUpCard::fill()
{
    clearLayout(m_lines);
    for (const FollowUpRow &row : m_rows) {
        if (&row != &m_rows.front())
            m_lines->addWidget(makeRule());
        addRow(row);
    }
}

void FollowUpCard::addRow(const FollowUpRow &row)
{
    auto *line = new QBoxLayout(m_isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    line->setSpacing(m_isWide ? 16 : 3);
    line->addWidget(wrappedCell(elementWords(row), m_isWide ? "plain" : "strong"), 24);
    if (row.plan) {
        line->addWidget(wrappedCell(row.plan->plan, "plain"), 40);
        line->addWidget(wrappedCell(dueWords(*row.plan), m_isWide ? "plain" : "soft"), 14);
        line->addWidget(wrappedCell(row.plan->responsible, m_isWide ? "plain" : "soft"), 22);
    } else {
        line->addWidget(wrappedCell(tr("No plan yet"), "soft"), 76);
    }
    auto *end = new QHBoxLayout;
    end->setSpacing(12);
    if (m_isWide)
        end->addStretch(1);
    if (row.plan)
        end->addWidget(makeChip(followUpStateWords(row.plan->state), followUpChip(row.plan->state)));
    if (m_mayPlan) {
        auto *link = new QPushButton(row.plan ? tr("Change") : tr("Write the plan"));
        setButtonKind(link, "link");
        link->setAccessibleName(link->text() + QStringLiteral(": ") + elementName(row.element));
        connect(link, &QPushButton::clicked, this, [this, row] { emit planWanted(row); });
        end->addWidget(link);
    }
    if (!m_isWide)
        end->addStretch(1);
    line->addLayout(end, m_isWide ? 18 : 0);
    m_lines->addLayout(line);
}

} // namespace puas
