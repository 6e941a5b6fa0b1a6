// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/decimal.h"
#include "app/core/period.h"
#include "app/store/store.h"
#include "tests/store/sample_ratings.h"

#include <QTemporaryDir>
#include <QTest>

namespace puas::test {

inline const QString ani = QStringLiteral("197908232006041011");
inline const QString budi = QStringLiteral("198001012007011001");
inline const QString citra = QStringLiteral("198502022010012002");

/// Tests of figures, over a store that has what the test gives it.
class FiguresOffice : public QObject
{
protected:
    struct Taps {
        const char *day; ///< at 10:00 in Jakarta
        QString officer;
        int satisfied;
        int unsatisfied;
    };
    /// A new store with one kiosk, and no ratings.
    void startAgain();
    void rate(const std::vector<Taps> &taps);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Store> m_store;
    qint64 m_seq = 0; ///< of the kiosk's last event
};

[[nodiscard]] DateRange october();
/// "none" where there is nothing.
[[nodiscard]] QString shown(const std::optional<Decimal> &decimal);

} // namespace puas::test
