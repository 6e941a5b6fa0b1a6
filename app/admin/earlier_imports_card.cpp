// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/earlier_imports_card.h"

#include "app/report/eye_format.h"

#include <QDateTime>
#include <QFileInfo>
#include <QGridLayout>
#include <QTimeZone>

#include <algorithm>

namespace puas {

namespace {

constexpr int earlierShown = 6;

/// Several entries of one moment are one import.
struct EarlierImport {
    qint64 atUtcMs = 0;
    qint64 files = 0;
    qint64 added = 0;
    qint64 accepted = 0;
    qint64 known = 0;
    qint64 refused = 0;
    QString file;
};

std::vector<EarlierImport> earlierImports(const std::vector<ImportEntry> &entries)
{
    std::vector<EarlierImport> result;
    for (const ImportEntry &entry : entries) {
        if (result.empty() || result.back().atUtcMs != entry.atUtcMs)
            result.push_back({entry.atUtcMs, 0, 0, 0, 0, 0, entry.file});
        EarlierImport &import = result.back();
        ++import.files;
        import.added += entry.added;
        import.accepted += entry.outcome == QLatin1String("accepted");
        import.known += entry.outcome == QLatin1String("known");
        import.refused += entry.outcome == QLatin1String("refused");
    }
    return result;
}

} // namespace

void EarlierImportsCard::setEntries(const std::vector<ImportEntry> &entries, const QTimeZone &zone)
{
    clearLayout(body());
    const std::vector<EarlierImport> imports = earlierImports(entries);
    setVisible(!imports.empty());
    setTitle(tr("Earlier imports"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(3, 1);
    const EyeFormat format;
    for (int i = 0; i < std::min(int(imports.size()), earlierShown); ++i) {
        const EarlierImport &import = imports[size_t(i)];
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(import.atUtcMs, zone);
        QStringList words;
        if (import.accepted)
            words << tr("%1 accepted").arg(format.count(import.accepted));
        if (import.known)
            words << tr("%1 already here").arg(format.count(import.known));
        if (import.refused)
            words << tr("%1 refused").arg(format.count(import.refused));
        grid->addWidget(makeText(format.shortDateTime(at), "plain"), i, 0);
        grid->addWidget(makeText(import.files > 1 ? tr("%n bundle(s)", nullptr, int(import.files)) : QFileInfo(import.file).fileName(), "plain"), i, 1);
        auto *added = makeText(tr("%1 new").arg(format.count(import.added)), "plain");
        added->setAlignment(Qt::AlignRight);
        grid->addWidget(added, i, 2);
        grid->addWidget(makeText(words.join(QStringLiteral(", ")), "soft"), i, 3);
    }
    body()->addLayout(grid);
}

} // namespace puas
