// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/clock_judgement.h"

#include <algorithm>
#include <cstdlib>

namespace puas {

namespace {

using Moment = std::optional<qint64>;

Moment later(Moment one, Moment other)
{
    return one && other ? std::max(*one, *other) : one ? one : other;
}

Moment earlier(Moment one, Moment other)
{
    return one && other ? std::min(*one, *other) : one ? one : other;
}

Moment shifted(Moment moment, qint64 byMs)
{
    return moment ? Moment(*moment + byMs) : moment;
}

/// All stretches of a kiosk, and what they say of each other.
class ClockCourt
{
public:
    explicit ClockCourt(const std::vector<ClockStretch> &stretches)
        : m_stretches(stretches), m_boots(stretches.size()), m_known(stretches.size()),
          m_verdicts(stretches.size()), m_against(stretches.size())
    {
        for (size_t i = 1; i < stretches.size(); ++i)
            m_boots[i] = m_boots[i - 1] + (isSameBoot(stretches[i - 1], stretches[i]) ? 0 : 1);
    }

    std::vector<ClockVerdict> judge()
    {
        bound();
        for (size_t i = 0; i < m_stretches.size(); ++i)
            m_verdicts[i].doubt = againstBounds(i);
        findContradictions();
        blameWhatStandsBetween();
        doubtTheRest();
        for (size_t i = 0; i < m_stretches.size(); ++i)
            if (m_verdicts[i].doubt != ClockDoubt::None)
                narrow(i);
        return std::move(m_verdicts);
    }

private:
    /// Between which moments a boot was.
    struct Bounds {
        Moment low, high;
    };

    [[nodiscard]] bool isOneBoot(size_t one, size_t other) const
    {
        return m_boots[one] == m_boots[other];
    }

    /// What is known of a boot holds for all its stretches; a later one began after all that
    /// came before, an earlier one had ended before all that came after.
    void bound()
    {
        const size_t count = m_stretches.size();
        for (size_t i = 0; i < count; ++i) {
            m_known[i] = {m_stretches[i].notBeforeMs, m_stretches[i].notAfterMs};
            if (i > 0)
                m_known[i].low = later(m_known[i].low, shifted(m_known[i - 1].low, sinceBootBefore(i)));
        }
        for (size_t i = count; i-- > 1;)
            m_known[i - 1].high = earlier(m_known[i - 1].high,
                                          shifted(m_known[i].high, -sinceBootBefore(i)));
        // Within one boot knowledge goes both ways.
        for (size_t i = count; i-- > 1;)
            if (isOneBoot(i - 1, i))
                m_known[i - 1].low = later(m_known[i - 1].low, m_known[i].low);
        for (size_t i = 1; i < count; ++i)
            if (isOneBoot(i - 1, i))
                m_known[i].high = earlier(m_known[i].high, m_known[i - 1].high);
    }

    /// How much later than the boot before a stretch's own began, at the least; 0 for the same.
    [[nodiscard]] qint64 sinceBootBefore(size_t i) const
    {
        return isOneBoot(i - 1, i) ? 0 : m_stretches[i - 1].lastMonotonicMs;
    }

    [[nodiscard]] ClockDoubt againstBounds(size_t i) const
    {
        const qint64 start = m_stretches[i].startMs;
        if (m_known[i].high && start > *m_known[i].high + clockToleranceMs)
            return ClockDoubt::Import;
        if (m_known[i].low && start < *m_known[i].low - clockToleranceMs)
            return ClockDoubt::Receipt;
        return ClockDoubt::None;
    }

    /// Whether two clocks cannot both be right; \a one stands before \a other.
    [[nodiscard]] bool contradict(size_t one, size_t other) const
    {
        const ClockStretch &before = m_stretches[one];
        const ClockStretch &after = m_stretches[other];
        if (isOneBoot(one, other))
            return std::llabs(after.startMs - before.startMs) > clockToleranceMs;
        return after.startMs < before.startMs + before.lastMonotonicMs - clockToleranceMs;
    }

    void findContradictions()
    {
        for (size_t i = 0; i < m_stretches.size(); ++i)
            for (size_t j = i > clockNeighbours ? i - clockNeighbours : 0; j < i; ++j)
                if (m_verdicts[i].doubt == ClockDoubt::None && m_verdicts[j].doubt == ClockDoubt::None
                    && contradict(j, i)) {
                    m_against[i].push_back(j);
                    m_against[j].push_back(i);
                }
    }

    /// A clock that one before and one after it contradict, who agree, is the wrong one: it
    /// was turned, and turned back.
    void blameWhatStandsBetween()
    {
        for (size_t i = 0; i < m_stretches.size(); ++i) {
            const std::vector<size_t> &against = m_against[i];
            const bool isBetween = std::ranges::any_of(against, [&](size_t before) {
                return before < i && std::ranges::any_of(against, [&](size_t after) {
                           return after > i && !contradict(before, after);
                       });
            });
            if (isBetween)
                m_verdicts[i].doubt = ClockDoubt::Jump;
        }
    }

    /// Of two that contradict each other nobody can say which is right.
    void doubtTheRest()
    {
        std::vector<size_t> doubted;
        const auto stands = [&](size_t one) { return m_verdicts[one].doubt == ClockDoubt::None; };
        for (size_t i = 0; i < m_stretches.size(); ++i)
            if (stands(i) && std::ranges::any_of(m_against[i], stands))
                doubted.push_back(i);
        for (const size_t one : doubted)
            m_verdicts[one].doubt = ClockDoubt::Jump;
    }

    /// Where a clock was turned within one boot, one of the times it showed is right.
    void narrow(size_t i)
    {
        Bounds bounds = m_known[i];
        if (m_verdicts[i].doubt == ClockDoubt::Jump && isOfOneBoot(i)) {
            qint64 least = m_stretches[i].startMs;
            qint64 most = least;
            for (const size_t other : m_against[i]) {
                least = std::min(least, m_stretches[other].startMs);
                most = std::max(most, m_stretches[other].startMs);
            }
            bounds = {later(bounds.low, least), earlier(bounds.high, most)};
        }
        // The office's own clock may have been turned between a receipt and an import.
        if (bounds.low && bounds.high && *bounds.low > *bounds.high)
            std::swap(bounds.low, bounds.high);
        m_verdicts[i].earliestStartMs = bounds.low;
        m_verdicts[i].latestStartMs = bounds.high;
    }

    [[nodiscard]] bool isOfOneBoot(size_t i) const
    {
        return std::ranges::all_of(m_against[i], [&](size_t other) { return isOneBoot(i, other); });
    }

    const std::vector<ClockStretch> &m_stretches;
    std::vector<int> m_boots; ///< of each, the number of its boot
    std::vector<Bounds> m_known;
    std::vector<ClockVerdict> m_verdicts;
    std::vector<std::vector<size_t>> m_against; ///< of each, those that contradict it
};

} // namespace

QString clockDoubtName(ClockDoubt doubt)
{
    switch (doubt) {
    case ClockDoubt::None: return {};
    case ClockDoubt::Receipt: return QStringLiteral("receipt");
    case ClockDoubt::Import: return QStringLiteral("import");
    case ClockDoubt::Jump: return QStringLiteral("jump");
    }
    Q_UNREACHABLE();
}

std::vector<ClockVerdict> judgeClock(const std::vector<ClockStretch> &stretches)
{
    return ClockCourt(stretches).judge();
}

} // namespace puas
