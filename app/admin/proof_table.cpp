// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/proof_table.h"

#include "app/admin/card.h"
#include "app/admin/theme.h"
#include "app/bundle/header.h"
#include "app/report/eye_format.h"

#include <QDateTime>
#include <QGridLayout>

namespace puas {

namespace {

struct ProofColumn {
    QString numbers = EyeFormat::notApplicable();
    QString head = EyeFormat::notApplicable();
    QString written = EyeFormat::notApplicable();
};

ProofColumn columnOf(const QByteArray &header)
{
    const auto said = decodeBundleHeader(header);
    if (!said)
        return {};
    return {EyeFormat().sequenceRange(qint64(said->first), qint64(said->last)), EyeFormat::hashShort(toHex(said->head)),
            EyeFormat().shortDateTime(QDateTime::fromMSecsSinceEpoch(said->wallMs))};
}

} // namespace

ProofTable::ProofTable(const QuarantinedBundle &kept, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme().px(16));
    grid->setVerticalSpacing(theme().px(6));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const ProofColumn ours = columnOf(kept.ownHeader);
    const ProofColumn theirs = columnOf(kept.header);
    QStringList spoken;
    const auto add = [&](const QString &name, const QString &own, const QString &other, const char *role) {
        const int row = grid->rowCount();
        grid->addWidget(makeText(name, "soft"), row, 0);
        grid->addWidget(makeText(own, role), row, 1);
        grid->addWidget(makeText(other, role), row, 2);
        if (!name.isEmpty())
            spoken << QStringLiteral("%1: %2, %3").arg(name, own, other);
    };
    add({}, tr("In the office"), tr("In the bundle"), "strong");
    add(tr("Numbers"), ours.numbers, theirs.numbers, "plain");
    add(tr("Head"), ours.head, theirs.head, "plain");
    add(tr("Written"), ours.written, theirs.written, "plain");
    if (kept.partsAtSeq > 0)
        add(tr("Number %1").arg(EyeFormat().count(kept.partsAtSeq)), EyeFormat::hashShort(QString::fromLatin1(kept.ownLink.toHex())),
            EyeFormat::hashShort(QString::fromLatin1(kept.theirLink.toHex())), "plain");
    setAccessibleName(spoken.join(QStringLiteral(". ")));
}

} // namespace puas
