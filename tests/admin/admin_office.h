// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/score.h"
#include "app/intake/office_folder.h"

#include <QDateTime>
#include <QTemporaryDir>

namespace puas::test {

/// A small office on disk whose figures stand at the edges that matter: exactly 80 percent,
/// just below, too few ratings, fewer than five, none at all. Half of the first officer's
/// ratings come from customers for whom one was opened, 60 of 130.
class AdminOffice
{
public:
    AdminOffice();

    /// One account a role, its login the role's name, and "former", an IT account; all with
    /// accountPassword.
    void addAccounts() const;
    void deactivate(const QString &login) const;
    /// The acts of the office's journal, from the first on.
    [[nodiscard]] std::vector<Act> acts() const;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("office")); }
    /// In the middle of the period that has the ratings.
    [[nodiscard]] static QDateTime now();

private:
    QTemporaryDir m_folder;
};

inline const QString accountPassword = QStringLiteral("kopi susu tanpa gula");

/// A tally on four points with so many satisfied and dissatisfied answers.
[[nodiscard]] Tally tallyOf(qint64 satisfied, qint64 dissatisfied);
[[nodiscard]] Score scoreFor(qint64 satisfied, qint64 dissatisfied);

} // namespace puas::test
