// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing/objection_acts.h"

#include "app/audit/act_kinds.h"
#include "app/closing/closing.h"
#include "app/closing/objection_json.h"
#include "app/closing/officer_figure.h"
#include "app/closing/period_json.h"
#include "app/intake/sign_in.h"

#include <QTimeZone>

#include <algorithm>

namespace puas {

namespace {

constexpr int longestWords = 2000;

/// The whole period, in moments of the office's time zone.
Result<std::pair<qint64, qint64>> momentsOf(const Store &store, const DateRange &range)
{
    return store.registry().home().map([&](const Office &home) {
        const QTimeZone zone(home.timeZone);
        const auto start = [&](QDate day) {
            return QDateTime(day, QTime(0, 0), zone).toMSecsSinceEpoch();
        };
        return std::pair(start(range.first), start(range.end));
    });
}

/// Everybody with an account writes down what an officer says, but auditors, who only read.
Result<User> mayEnter(const OfficeFolder &office)
{
    return requireMay(office, Deed::ReadOverview).and_then([](const User &user) -> Result<User> {
        if (user.role == Role::Auditor)
            return fail(ErrorCode::NotAllowed, QStringLiteral("an objection as auditor"));
        return user;
    });
}

Result<> checkWords(const NewObjection &objection)
{
    const qsizetype length = objection.words.trimmed().size();
    if (length < 1 || length > longestWords)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("an objection has 1 to %1 characters").arg(longestWords));
    return {};
}

Result<> checkTimes(const Store &store, const NewObjection &objection)
{
    if (!objection.from && !objection.until)
        return {};
    const auto period = momentsOf(store, objection.period.range());
    if (!period)
        return tl::unexpected(period.error());
    const bool fits = objection.from && objection.until && objection.from->isValid()
                      && objection.until->isValid()
                      && objection.from->toMSecsSinceEpoch() >= period->first
                      && *objection.from < *objection.until
                      && objection.until->toMSecsSinceEpoch() <= period->second;
    if (!fits)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("two times are needed, one after the other, within %1")
                        .arg(objection.period.toString()));
    return {};
}

std::optional<RatingSpan> spanOf(const Objection &objection)
{
    if (!objection.fromUtcMs || !objection.untilUtcMs)
        return std::nullopt;
    return RatingSpan{objection.officer, *objection.fromUtcMs, *objection.untilUtcMs};
}

/// The table of the objection's officer and period alone.
Result<AllowanceTable> tableOf(const Store &store, const Objection &objection, QDate today)
{
    return Period::parse(objection.period).and_then([&](const Period &period) {
        return officerTable(store, objection.officer, period, today);
    });
}

Result<> expectMayDecide(const Objection &objection, const QString &who, const QString &reason)
{
    if (!objection.isOpen())
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("objection %1 is settled").arg(objection.number));
    if (objection.enteredBy == who)
        return fail(ErrorCode::NotAllowed,
                    QStringLiteral("%1 has entered %2").arg(who, objection.number));
    if (std::ranges::find(objection.said, who, &ObjectionWord::who) != objection.said.end())
        return fail(ErrorCode::NotAllowed,
                    QStringLiteral("%1 has decided %2 already").arg(who, objection.number));
    if (reason.isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("a decision needs its reason"));
    return {};
}

/// Whether this word is the one that settles it.
bool settles(const Objection &objection, bool accept)
{
    return std::ranges::count(objection.said, accept, &ObjectionWord::accept) + 1 >= wordsThatSettle;
}

/// Settles inside the transaction; the figures before and after are those of that moment.
Result<Settlement> settleInside(Store &store, const Objection &objection, bool accept,
                                const QDateTime &now)
{
    const auto figureNow = [&] {
        return tableOf(store, objection, now.date()).and_then([&](const AllowanceTable &table) {
            return presentFigure(store, table);
        });
    };
    const auto before = figureNow();
    std::vector<RatingPlaceOfOrigin> ratings;
    if (const auto span = spanOf(objection); accept && span) {
        auto left = store.exclusion().leaveOut(*span, QString::fromUtf16(objectionCode));
        if (!left)
            return tl::unexpected(left.error());
        ratings = std::move(*left);
    }
    const auto after = figureNow();
    if (!before || !after)
        return tl::unexpected(!before ? before.error() : after.error());
    const Settlement settlement{accept, now.toMSecsSinceEpoch(), actJson(figureJson(*before)),
                                actJson(figureJson(*after)), leftOutJson(ratings)};
    return store.objections().settle(objection.number, settlement).map([&] { return settlement; });
}

} // namespace

Result<ObjectionEffect> effectOf(const Store &store, const Objection &objection, const QDateTime &now)
{
    const auto table = tableOf(store, objection, now.date());
    if (!table)
        return tl::unexpected(table.error());
    const auto before = presentFigure(store, *table);
    if (!before)
        return tl::unexpected(before.error());
    Tally part;
    if (const auto span = spanOf(objection)) {
        const auto counted = store.exclusion().counted(*span, QString::fromUtf16(overallQuestion));
        if (!counted)
            return tl::unexpected(counted.error());
        part = *counted;
    }
    const auto after = figureWithout(store, *table, *before, part, now.date());
    if (!after)
        return tl::unexpected(after.error());
    return ObjectionEffect{*before, *after, part.n()};
}

Result<Objection> addObjection(OfficeFolder &office, const NewObjection &objection,
                               const QDateTime &now)
{
    const auto user = mayEnter(office);
    if (!user)
        return tl::unexpected(user.error());
    const auto checked = checkWords(objection).and_then(
        [&] { return checkTimes(office.store(), objection); });
    if (!checked)
        return tl::unexpected(checked.error());
    const auto number = office.store().objections().nextNumber(now.date().year());
    if (!number)
        return tl::unexpected(number.error());
    Objection entered;
    entered.number = *number;
    entered.officer = objection.officer.trimmed();
    entered.period = objection.period.toString();
    entered.words = objection.words.trimmed();
    if (objection.from)
        entered.fromUtcMs = objection.from->toMSecsSinceEpoch();
    if (objection.until)
        entered.untilUtcMs = objection.until->toMSecsSinceEpoch();
    entered.enteredAtUtcMs = now.toMSecsSinceEpoch();
    entered.enteredBy = user->login;
    const Act act{ActKind::objectionEntered, entered.enteredAtUtcMs, {}, *number, {},
                  enteredJson(entered)};
    return office.perform(act, [&](Store &store) { return store.objections().add(entered); }).map([&] {
        return entered;
    });
}

Result<Objection> decideObjection(OfficeFolder &office, const QString &number, bool accept,
                                  const QString &reason, const QDateTime &now)
{
    const auto user = requireMay(office, Deed::SettleObjections);
    if (!user)
        return tl::unexpected(user.error());
    const auto objection = office.store().objections().objection(number);
    if (!objection)
        return objection;
    if (const auto may = expectMayDecide(*objection, user->login, reason.trimmed()); !may)
        return tl::unexpected(may.error());
    const ObjectionWord word{user->login, accept, reason.trimmed(), now.toMSecsSinceEpoch()};
    const auto done = office.perform([&](Store &store) -> Result<Act> {
        if (const auto kept = store.objections().addWord(objection->number, word); !kept)
            return tl::unexpected(kept.error());
        std::optional<Settlement> settlement;
        if (settles(*objection, accept)) {
            const auto settled = settleInside(store, *objection, accept, now);
            if (!settled)
                return tl::unexpected(settled.error());
            settlement = *settled;
        }
        return Act{ActKind::objectionDecided, word.atUtcMs, {},
                   objection->number,         {},           decidedJson(word, settlement)};
    });
    if (!done)
        return tl::unexpected(done.error());
    return office.store().objections().objection(objection->number);
}

} // namespace puas
