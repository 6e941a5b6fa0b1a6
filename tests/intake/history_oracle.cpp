// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/history_oracle.h"

#include <algorithm>

namespace puas::test {

QString HistoryOracle::import(const CarriedBundle &bundle)
{
    if (!isEnrolled(bundle.key))
        return QStringLiteral("unknown-kiosk");
    Kiosk &kiosk = m_kiosks[bundle.key];
    if (kiosk.revoked)
        return QStringLiteral("revoked");
    if (bundle.first > kiosk.history.size() + 1)
        return QStringLiteral("gap");
    const size_t both = std::min(kiosk.history.size(), bundle.history.size());
    if (!std::equal(kiosk.history.begin(), kiosk.history.begin() + qsizetype(both),
                    bundle.history.begin()))
        return bundle.receiptedSeq < kiosk.acknowledged ? QStringLiteral("rollback")
                                                        : QStringLiteral("fork");
    if (bundle.history.size() <= kiosk.history.size())
        return QStringLiteral("known");
    kiosk.history = bundle.history;
    kiosk.acknowledged = std::max(kiosk.acknowledged, bundle.receiptedSeq);
    return QStringLiteral("accepted");
}

std::map<int, qint64> HistoryOracle::counts(int key)
{
    const std::vector<EventId> &history = m_kiosks[key].history;
    std::map<quint64, int> answers;
    for (quint64 seq = 1; seq <= history.size(); ++seq) {
        if (const auto rating = m_ratings.find(history[seq - 1]); rating != m_ratings.end())
            answers[seq] = rating->second;
        if (const auto change = m_changes.find(history[seq - 1]); change != m_changes.end())
            answers[change->second.seq] = change->second.value;
    }
    std::map<int, qint64> counts{{1, 0}, {2, 0}, {3, 0}, {4, 0}};
    for (const auto &[seq, value] : answers)
        ++counts[value];
    return counts;
}

} // namespace puas::test
