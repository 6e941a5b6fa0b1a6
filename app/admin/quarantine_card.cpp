// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/quarantine_card.h"

#include "app/admin/import_words.h"
#include "app/admin/proof_table.h"
#include "app/admin/theme.h"
#include "app/report/eye_format.h"
#include "app/store/registry.h"

#include <QDateTime>

namespace puas {

namespace {

constexpr size_t mostShown = 20;
constexpr int proofsSideBySide = 820;

QLabel *wrappedText(const QString &text, const char *role)
{
    auto *label = makeText(text, role);
    label->setWordWrap(true);
    return label;
}

/// As an import would say it of the same bundle.
BundleOutcome outcomeOf(const QuarantinedBundle &kept, const QString &kioskName)
{
    BundleOutcome outcome;
    outcome.kiosk = kept.kiosk;
    outcome.kioskName = kioskName;
    outcome.first = quint64(kept.firstSeq);
    outcome.last = quint64(kept.lastSeq);
    outcome.kept = kept;
    for (const ErrorCode code : {ErrorCode::Fork, ErrorCode::Rollback, ErrorCode::Revoked})
        if (kept.reason == errorName(code))
            outcome.reason = Error{code, kept.detail};
    return outcome;
}

} // namespace

QuarantineCard::QuarantineCard(QWidget *parent) : Card(parent)
{
    body()->setSpacing(12);
    hide();
}

void QuarantineCard::setBundles(const std::vector<QuarantinedBundle> &bundles, const Registry &registry)
{
    clearLayout(body());
    setVisible(!bundles.empty());
    setTitle(tr("Quarantine"), tr("%n bundle(s) kept as proof, counted nowhere", nullptr, int(bundles.size())));
    size_t shown = 0;
    for (auto kept = bundles.rbegin(); kept != bundles.rend() && shown < mostShown; ++kept, ++shown) {
        if (shown > 0)
            body()->addWidget(makeRule());
        const auto kiosk = registry.kiosk(kept->kiosk);
        addBundle(*kept, kiosk ? kiosk->name : QString());
    }
}

void QuarantineCard::addBundle(const QuarantinedBundle &kept, const QString &kioskName)
{
    const BundleOutcome outcome = outcomeOf(kept, kioskName);
    auto *row = new CardRow(proofsSideBySide);
    auto *words = new QWidget;
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(theme().px(4));
    const QString when = EyeFormat().shortDateTime(QDateTime::fromMSecsSinceEpoch(kept.atUtcMs));
    lines->addWidget(makeText(tr("%1, kept %2").arg(kioskTitle(outcome), when), "strong"));
    lines->addWidget(wrappedText(refusalHeadline(kept.reason), "plain"));
    const QStringList steps = outcomeSteps(outcome);
    for (int i = 0; i < steps.size(); ++i)
        lines->addWidget(wrappedText(QStringLiteral("%1. %2").arg(i + 1).arg(steps[i]), "soft"));
    lines->addStretch(1);
    auto *proofs = new QWidget;
    auto *column = new QVBoxLayout(proofs);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new ProofTable(kept));
    column->addStretch(1);
    row->add(words, 1);
    row->add(proofs, 1);
    body()->addWidget(row);
}

} // namespace puas
