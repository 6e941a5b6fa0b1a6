// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/chain_card.h"

#include "app/report/eye_format.h"

#include <QPushButton>

namespace puas {

QString chainSentence(const JournalVerdict &verdict)
{
    const EyeFormat format;
    const QString range = format.sequenceRange(1, verdict.last);
    const QString when = format.shortDateTime(verdict.at);
    if (!verdict.broken)
        return ChainCard::tr("Acts %1 hold together: numbers, links and signatures. Verified on %2.")
            .arg(range, when);
    if (verdict.firstBroken() == 0)
        return ChainCard::tr("Acts %1 follow each other, but another key than this office's signed "
                             "them. Verified on %2.")
            .arg(range, when);
    if (verdict.last == 0)
        return ChainCard::tr("Not even act 1 fits. Verified on %1.").arg(when);
    const QString number = format.count(verdict.firstBroken());
    return verdict.broken->code == ErrorCode::BadSignature
               ? ChainCard::tr(
                     "Acts %1 hold together; the signature of act %2 does not fit. Verified on %3.")
                     .arg(range, number, when)
               : ChainCard::tr("Acts %1 hold together; act %2 does not fit. Verified on %3.")
                     .arg(range, number, when);
}

ChainCard::ChainCard(QWidget *parent)
    : Card(parent), m_chip(makeChip({}, "plain")), m_words(makeText({}, "plain")),
      m_show(new QPushButton(tr("Show that act"))), m_verify(new QPushButton(tr("Verify the chain")))
{
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_chip, 0, Qt::AlignVCenter);
    row->addWidget(m_words, 1);
    row->addWidget(m_show);
    row->addWidget(m_verify);
    body()->addLayout(row);
    connect(m_verify, &QPushButton::clicked, this, &ChainCard::verifyWanted);
    connect(m_show, &QPushButton::clicked, this, [this] { emit actWanted(m_broken); });
    show(std::nullopt);
}

void ChainCard::show(const std::optional<JournalVerdict> &verdict)
{
    m_broken = verdict ? verdict->firstBroken() : 0;
    m_show->setVisible(m_broken > 0);
    if (!verdict) {
        setChip(m_chip, tr("not verified"), "plain");
        m_words->setText(
            tr("Each act holds the link of the one before it and is signed by the office. Whether "
               "all of them fit has not been looked at since this window was opened."));
        return;
    }
    setChip(m_chip, verdict->broken ? tr("broken") : tr("intact"), verdict->broken ? "error" : "done");
    m_words->setText(chainSentence(*verdict));
}

void ChainCard::setBusy(bool busy)
{
    m_verify->setEnabled(!busy);
}

} // namespace puas
