// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing/mark_list.h"

#include "app/closing/mark_json.h"
#include "app/figures/score.h"
#include "app/intake/kiosk_settings.h"
#include "app/seal/hash.h"
#include "app/store/local_clock.h"

#include <algorithm>
#include <map>

namespace puas {

namespace {

constexpr int nameDigits = 10;

/// The hash binds the name to the ratings: a decision is about exactly these.
QString markName(MarkKind kind, const std::vector<RatingPlaceOfOrigin> &ratings)
{
    QByteArray text;
    for (const RatingPlaceOfOrigin &rating : ratings)
        text += (rating.kiosk + u'\n' + rating.file + u'\n').toUtf8()
                + QByteArray::number(rating.number) + '\n';
    return markKindName(kind) + u'-' + toHex(blake2b(text)).left(nameDigits);
}

/// A kiosk, or a counter in a file.
struct Device {
    qint64 kiosk = 0;
    qint64 source = 0;
    qint64 counter = 0; ///< of a file's ratings alone
    auto operator<=>(const Device &) const = default;
};

class MonthMarks
{
public:
    MonthMarks(const Store &store, const QTimeZone &zone, const std::map<QString, OpeningHours> &hours,
               const MomentNames &names)
        : m_store(store), m_zone(zone), m_hours(hours), m_names(names)
    {
    }

    Result<> addTo(std::vector<Mark> &marks, const DateRange &month)
    {
        auto moments = m_store.moments().moments(month, QString::fromUtf16(overallQuestion));
        if (!moments)
            return tl::unexpected(moments.error());
        m_moments = std::move(*moments);
        std::map<Device, size_t> devices;
        std::vector<OpeningHours> hours;
        std::vector<MarkableRating> ratings;
        ratings.reserve(m_moments.size());
        for (const RatingMoment &moment : m_moments) {
            const Device device{moment.kiosk, moment.source, moment.kiosk != 0 ? 0 : moment.counter};
            const auto [known, isNew] = devices.try_emplace(device, devices.size());
            if (isNew)
                hours.push_back(hoursOf(moment));
            ratings.push_back(markable(moment, known->second));
        }
        for (const FoundMark &found : findMarks(ratings, hours))
            marks.push_back(markOf(found));
        return {};
    }

private:
    OpeningHours hoursOf(const RatingMoment &moment) const
    {
        const auto own = m_hours.find(m_names.kiosks.value(moment.kiosk));
        return own == m_hours.end() ? OpeningHours() : own->second;
    }

    MarkableRating markable(const RatingMoment &moment, size_t device)
    {
        const auto [start, isNew] = m_days.try_emplace(moment.day);
        if (isNew) {
            const QDate day = dayFromNumber(moment.day);
            start->second = {QDateTime(day, QTime(0, 0), m_zone).toMSecsSinceEpoch(), day.dayOfWeek()};
        }
        MarkableRating rating;
        rating.device = device;
        rating.officer = moment.officer;
        rating.atUtcMs = moment.atUtcMs;
        rating.day = moment.day;
        rating.weekday = start->second.second;
        rating.minute = int((moment.atUtcMs - start->second.first) / 60'000);
        rating.isAnswered = moment.value > 0;
        rating.isBest = rating.isAnswered && moment.value == moment.top;
        rating.isServed = moment.isServed;
        return rating;
    }

    RatingPlaceOfOrigin originOf(const RatingMoment &moment) const
    {
        return {m_names.kiosks.value(moment.kiosk), m_names.sources.value(moment.source),
                moment.number};
    }

    Mark markOf(const FoundMark &found) const
    {
        const RatingMoment &first = m_moments[found.ratings.front()];
        Mark mark;
        mark.kind = found.kind;
        mark.kiosk = m_names.kiosks.value(first.kiosk);
        mark.file = m_names.sources.value(first.source);
        mark.place = first.kiosk != 0 ? m_names.kioskNames.value(first.kiosk)
                                      : m_names.counterNames.value(first.counter);
        mark.fromUtcMs = first.atUtcMs;
        mark.untilUtcMs = m_moments[found.ratings.back()].atUtcMs;
        mark.facts = found.facts;
        std::map<QString, MarkedOfficer> officers;
        for (const size_t place : found.ratings) {
            const RatingMoment &moment = m_moments[place];
            mark.ratings.push_back(originOf(moment));
            mark.counted += moment.isCounted ? 1 : 0;
            MarkedOfficer &officer = officers[m_names.officers.value(moment.officer)];
            officer.officer = m_names.officers.value(moment.officer);
            officer.name = m_names.officerNames.value(moment.officer);
            ++officer.ratings;
            if (moment.isCounted && isScaleTop(moment.top) && moment.value >= 1
                && moment.value <= moment.top) {
                officer.counted.add(moment.value, moment.top);
                officer.answers.push_back({originOf(moment), moment.value, moment.top});
            }
        }
        for (auto &[nip, officer] : officers)
            mark.officers.push_back(std::move(officer));
        std::ranges::sort(mark.ratings);
        mark.name = markName(mark.kind, mark.ratings);
        return mark;
    }

    const Store &m_store;
    QTimeZone m_zone;
    const std::map<QString, OpeningHours> &m_hours;
    const MomentNames &m_names;
    std::vector<RatingMoment> m_moments;
    std::map<qint64, std::pair<qint64, int>> m_days; ///< day -> its start and its weekday
};

/// Puts the last word about each mark beside it; one that is not found stands with what was
/// decided about.
Result<> addDecisions(const Store &store, const QTimeZone &zone, const DateRange &range,
                      std::vector<Mark> &marks)
{
    const auto decisions = store.markDecisions().all();
    if (!decisions)
        return tl::unexpected(decisions.error());
    std::map<QString, size_t> places;
    for (size_t i = 0; i < marks.size(); ++i)
        places[marks[i].name] = i;
    for (const MarkDecision &decision : *decisions) {
        if (const auto known = places.find(decision.mark); known != places.end()) {
            marks[known->second].word = wordFromJson(decision);
            continue;
        }
        auto mark = markFromJson(decision);
        if (!mark)
            return tl::unexpected(mark.error());
        if (!range.contains(QDateTime::fromMSecsSinceEpoch(mark->fromUtcMs, zone).date()))
            continue;
        places[decision.mark] = marks.size();
        marks.push_back(std::move(*mark));
    }
    return {};
}

} // namespace

Result<std::vector<Mark>> marksOf(const Store &store, const Period &period)
{
    const auto home = store.registry().home();
    const auto hours = openingHours(store);
    const auto names = store.moments().names();
    if (!home || !hours || !names)
        return tl::unexpected(!home ? home.error() : !hours ? hours.error() : names.error());
    const QTimeZone zone(home->timeZone);
    const DateRange range = period.range();
    std::vector<Mark> marks;
    MonthMarks month(store, zone, *hours, *names);
    for (Period one = Period::containing(range.first); range.contains(one.range().first);
         one = one.next())
        if (const auto added = month.addTo(marks, one.range()); !added)
            return tl::unexpected(added.error());
    if (const auto added = addDecisions(store, zone, range, marks); !added)
        return tl::unexpected(added.error());
    std::ranges::stable_sort(marks, {}, &Mark::fromUtcMs);
    return marks;
}

qint64 openMarks(const std::vector<Mark> &marks)
{
    return std::ranges::count_if(marks, [](const Mark &mark) { return !mark.word; });
}

} // namespace puas
