// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/closing_check.h"

#include "app/closing/objection_json.h"
#include "app/closing/period_json.h"

#include <algorithm>

namespace puas {

namespace {

class ClosingCheck
{
public:
    ClosingCheck(const Store &store, const ClosingByActs &acts, Verified &verified)
        : m_store(store), m_acts(acts), m_verified(verified)
    {
    }

    Result<> run()
    {
        return checkPeriods()
            .and_then([this] { return checkObjections(); })
            .and_then([this] { return checkMarks(); });
    }

private:
    void find(const QString &row, const QString &what)
    {
        m_verified.find(ErrorCode::Damaged, row + QStringLiteral(": ") + what);
    }

    void expect(bool fits, const QString &row, const QString &column)
    {
        if (!fits)
            find(row, column + QStringLiteral(" is not what the office's journal says"));
    }

    static QString periodRow(const QString &period, int version)
    {
        return QStringLiteral("period_version %1, version %2").arg(period).arg(version);
    }

    Result<> checkPeriods()
    {
        const auto kept = m_store.periods().all();
        if (!kept)
            return tl::unexpected(kept.error());
        auto missing = m_acts.periods();
        for (const PeriodVersion &version : *kept) {
            const QString row = periodRow(version.period, version.version);
            const auto act = missing.find({version.period, version.version});
            if (act == missing.end())
                find(row, QStringLiteral("no act closed it"));
            else
                comparePeriod(row, version, act->second);
            missing.erase({version.period, version.version});
        }
        for (const auto &[key, act] : missing)
            find(periodRow(key.first, key.second), QStringLiteral("it is missing"));
        return {};
    }

    void comparePeriod(const QString &row, const PeriodVersion &version,
                       const ClosingByActs::Period &act)
    {
        expect(closedJson(version) == act.closed, row, QStringLiteral("it or one of its figures"));
        expect(version.closedBy == act.closedBy, row, QStringLiteral("closed_by"));
        expect(version.approvedBy == act.approvedBy, row, QStringLiteral("approved_by"));
        expect(version.approvedAtUtcMs == act.approvedAtUtcMs, row, QStringLiteral("approved_at_ms"));
    }

    Result<> checkObjections()
    {
        const auto kept = m_store.objections().all();
        if (!kept)
            return tl::unexpected(kept.error());
        auto missing = m_acts.objections();
        for (const Objection &objection : *kept) {
            const QString row = QStringLiteral("objection ") + objection.number;
            const auto act = missing.find(objection.number);
            if (act == missing.end())
                find(row, QStringLiteral("no act entered it"));
            else
                compareObjection(row, objection, act->second);
            missing.erase(objection.number);
        }
        for (const auto &[number, act] : missing)
            find(QStringLiteral("objection ") + number, QStringLiteral("it is missing"));
        return {};
    }

    void compareObjection(const QString &row, const Objection &objection,
                          const ClosingByActs::Objection &act)
    {
        expect(enteredJson(objection) == act.entered, row, QStringLiteral("what was entered"));
        expect(objection.enteredBy == act.enteredBy, row, QStringLiteral("entered_by"));
        std::optional<Settlement> settlement;
        if (!objection.isOpen())
            settlement = {*objection.accepted, objection.settledAtUtcMs.value_or(0), objection.before,
                          objection.after, objection.leftOut};
        auto missing = act.said;
        bool isSettled = false; // by one of the words
        for (const ObjectionWord &word : objection.said) {
            const auto byAct = missing.find(word.who);
            const bool isLast = settlement && byAct != missing.end()
                                && byAct->second == decidedJson(word, settlement)
                                && word.atUtcMs == settlement->atUtcMs;
            isSettled |= isLast;
            expect(isLast || (byAct != missing.end() && byAct->second == decidedJson(word, {})), row,
                   QStringLiteral("the decision of ") + word.who);
            missing.erase(word.who);
        }
        for (const auto &[who, after] : missing)
            find(row, QStringLiteral("the decision of %1 is missing").arg(who));
        expect(isSettled == !objection.isOpen(), row, QStringLiteral("how it ended"));
    }

    /// Row by row: the n-th decision is that of the n-th act.
    Result<> checkMarks()
    {
        const auto kept = m_store.markDecisions().all();
        if (!kept)
            return tl::unexpected(kept.error());
        const std::vector<MarkDecision> &acts = m_acts.marks();
        for (size_t i = 0; i < std::max(kept->size(), acts.size()); ++i) {
            const QString row = QStringLiteral("mark_decision %1 (%2)").arg(i + 1).arg(
                (i < acts.size() ? acts[i] : (*kept)[i]).mark);
            if (i >= kept->size())
                find(row, QStringLiteral("it is missing"));
            else if (i >= acts.size())
                find(row, QStringLiteral("no act decided it"));
            else
                compareMark(row, (*kept)[i], acts[i]);
        }
        return {};
    }

    void compareMark(const QString &row, const MarkDecision &decision, const MarkDecision &act)
    {
        expect(decision.mark == act.mark, row, QStringLiteral("mark"));
        expect(decision.who == act.who, row, QStringLiteral("who"));
        expect(decision.body == act.body, row, QStringLiteral("what was decided"));
    }

    const Store &m_store;
    const ClosingByActs &m_acts;
    Verified &m_verified;
};

} // namespace

Result<> checkClosing(const Store &store, const OfficeByActs &acts, Verified &verified)
{
    return ClosingCheck(store, acts.closing, verified).run();
}

} // namespace puas
