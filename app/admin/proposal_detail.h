// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/core/screening.h"
#include "app/intake/proposals.h"

#include <QTimeZone>

#include <functional>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace puas {

class StationLine;

/// One proposal: its way, what was written, where it goes, and the answer to citizens.
class ProposalDetail : public Card
{
    Q_OBJECT

public:
    /// Looks through an answer, see screenedAnswer().
    using Screen = std::function<std::vector<Screened>(const QString &)>;

    explicit ProposalDetail(Screen screen, QWidget *parent = nullptr);

    /// What somebody has begun to write stays while the same proposal is shown again as it
    /// was. \a nameOf gives a person's name for a login; \a zone is the office's.
    void show(const Proposal &proposal, const QString &kiosk, bool mayDecide,
              const std::function<QString(const QString &)> &nameOf, const QTimeZone &zone);

signals:
    void decided(const QString &name, const puas::ProposalChoice &choice);
    /// A reason has to be asked for.
    void rejectWanted(const QString &name, puas::ProposalPriority priority);

private:
    void buildFields();
    void buildButtons();
    void fillFields(const ProposalWay &way);
    void fillWords(const Proposal &proposal, const std::function<QString(const QString &)> &nameOf,
                   const QTimeZone &zone);
    void screenAnswer();
    void decide(ProposalStage stage);
    [[nodiscard]] ProposalPriority priority() const;

    Screen m_screen;
    Proposal m_proposal;
    QLabel *m_chip;
    QLabel *m_facts;
    StationLine *m_stations;
    QLabel *m_text;
    QLabel *m_asked;
    QWidget *m_fields;
    QComboBox *m_level;
    QLineEdit *m_agency;
    QComboBox *m_priority;
    QPlainTextEdit *m_answer;
    QLabel *m_screened;
    QPushButton *m_forward;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QPushButton *m_give;
    QVBoxLayout *m_said;
};

} // namespace puas

Q_DECLARE_METATYPE(puas::ProposalChoice)
