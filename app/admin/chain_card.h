// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/card.h"
#include "app/admin/journal_verdict.h"

class QPushButton;

namespace puas {

/// What a walk over the journal found, in words: the range, when, and whether it is whole.
[[nodiscard]] QString chainSentence(const JournalVerdict &verdict);

/// Whether the journal's chain was verified, and the button for it.
class ChainCard : public Card
{
    Q_OBJECT

public:
    explicit ChainCard(QWidget *parent = nullptr);

    void show(const std::optional<JournalVerdict> &verdict);
    /// While it is walked.
    void setBusy(bool busy);

signals:
    void verifyWanted();
    /// The first act that does not fit is to be seen.
    void actWanted(qint64 seq);

private:
    QLabel *m_chip;
    QLabel *m_words;
    QPushButton *m_show;
    QPushButton *m_verify;
    qint64 m_broken = 0;
};

} // namespace puas
