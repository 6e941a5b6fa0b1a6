// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/invitations_card.h"

#include "app/admin/theme.h"
#include "app/intake/approve_kiosk.h"
#include "app/report/eye_format.h"

#include <QPushButton>

namespace puas {

namespace {

constexpr int wordsBesideButtons = 640;

const char *chipOf(InvitationRow::State state)
{
    switch (state) {
    case InvitationRow::State::Expired: return "warning";
    case InvitationRow::State::Settings: return "done";
    case InvitationRow::State::Waiting:
    case InvitationRow::State::Answered:
    case InvitationRow::State::HalfSaid: break;
    }
    return "plain";
}

} // namespace

InvitationsCard::InvitationsCard(QWidget *parent)
    : Card(parent), m_tooFew(makeText({}, "message")), m_accounts(new QPushButton(tr("Open accounts"))),
      m_answers(new QPushButton(tr("Take answers from a stick"))), m_rows(new QVBoxLayout)
{
    setTitle(tr("Invitations"));
    auto *few = new QHBoxLayout;
    few->setSpacing(12);
    m_tooFew->setWordWrap(true);
    m_tooFew->setProperty("message", QStringLiteral("warning"));
    few->addWidget(m_tooFew, 1);
    few->addWidget(m_accounts);
    body()->addLayout(few);
    m_rows->setSpacing(10);
    body()->addLayout(m_rows);
    auto *below = new QHBoxLayout;
    below->addWidget(m_answers);
    below->addStretch(1);
    body()->addLayout(below);
    connect(m_accounts, &QPushButton::clicked, this, &InvitationsCard::accountsWanted);
    connect(m_answers, &QPushButton::clicked, this, &InvitationsCard::answersWanted);
}

void InvitationsCard::setRows(const std::vector<InvitationRow> &rows, const Rights &rights)
{
    clearLayout(m_rows);
    setVisible(!rows.empty());
    const bool isWaiting = std::ranges::any_of(
        rows, [](const InvitationRow &row) { return row.state == InvitationRow::State::Waiting; });
    const bool isOpen = std::ranges::any_of(
        rows, [](const InvitationRow &row) { return row.state != InvitationRow::State::Settings; });
    const bool hasTooFew = isOpen && rights.approvers < approvalsNeeded;
    m_tooFew->setText(
        tr("Two people have to say that the words are the same, and %n account(s) may. Give another "
           "person an account as head of office or IT.",
           nullptr, rights.approvers));
    m_tooFew->setVisible(hasTooFew);
    m_accounts->setVisible(hasTooFew);
    m_answers->setVisible(isWaiting && (rights.mayInvite || rights.mayApprove));
    for (const InvitationRow &row : rows) {
        m_rows->addWidget(makeRule());
        addRow(row, rights);
    }
}

void InvitationsCard::addRow(const InvitationRow &row, const Rights &rights)
{
    auto *left = new QWidget;
    auto *words = new QVBoxLayout(left);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(makeText(row.name, "strong"));
    top->addWidget(makeChip(invitationWords(row), chipOf(row.state)));
    top->addStretch(1);
    words->addLayout(top);
    QStringList facts{row.counter.isEmpty() ? tr("in the lobby") : tr("counter %1").arg(row.counter)};
    if (!row.replaces.isEmpty())
        facts << tr("in place of %1").arg(row.replaces);
    if (!row.approverNames.isEmpty() && row.state != InvitationRow::State::Settings)
        facts << tr("%1 said yes").arg(row.approverNames.join(QStringLiteral(", ")));
    facts << tr("invited by %1").arg(row.invitedBy);
    if (row.state != InvitationRow::State::Settings)
        facts << tr("until %1").arg(EyeFormat().shortDateTime(row.until));
    auto *fine = makeText(facts.join(QStringLiteral(", ")), "fine");
    fine->setWordWrap(true);
    words->addWidget(fine);
    auto *right = new QWidget;
    auto *buttons = new QHBoxLayout(right);
    buttons->setContentsMargins(0, 0, 0, 0);
    addButtons(buttons, row, rights);
    auto *line = new CardRow(wordsBesideButtons);
    line->add(left, 1);
    line->add(right, 0);
    m_rows->addWidget(line);
}

void InvitationsCard::addButtons(QHBoxLayout *line, const InvitationRow &row, const Rights &rights)
{
    const bool mayWrite = rights.mayInvite || rights.mayApprove;
    switch (row.state) {
    case InvitationRow::State::Waiting:
        if (mayWrite)
            connect(addTo(line, tr("Write again"), row.name), &QPushButton::clicked, this,
                    [this, row] { emit againWanted(row); });
        break;
    case InvitationRow::State::Answered:
    case InvitationRow::State::HalfSaid:
        if (rights.mayApprove) {
            QPushButton *compare = addTo(line, tr("Compare"), row.name);
            setButtonKind(compare, "primary");
            connect(compare, &QPushButton::clicked, this, [this, row] { emit compareWanted(row); });
        }
        break;
    case InvitationRow::State::Settings:
        if (mayWrite)
            connect(addTo(line, tr("Write settings to a stick"), row.name), &QPushButton::clicked, this,
                    &InvitationsCard::settingsWanted);
        return;
    case InvitationRow::State::Expired: break;
    }
    if (rights.mayApprove)
        connect(addTo(line, tr("Close"), row.name), &QPushButton::clicked, this,
                [this, row] { emit rejectWanted(row); });
}

QPushButton *InvitationsCard::addTo(QHBoxLayout *line, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(text, name));
    line->addWidget(button);
    return button;
}

} // namespace puas
