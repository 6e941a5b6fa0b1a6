// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing/closing.h"

#include "app/closing/period_json.h"

#include <QTimeZone>

#include <algorithm>

namespace puas {

namespace {

/// A kiosk that has to report the period to its end: enrolled before, and not closed.
bool isExpected(const Kiosk &kiosk, qint64 endMs)
{
    return kiosk.enrolledAtUtcMs < endMs && !kiosk.revokedAtUtcMs;
}

qint64 startOf(QDate day, const QTimeZone &zone)
{
    return QDateTime(day, QTime(0, 0), zone).toMSecsSinceEpoch();
}

class ClosingReader
{
public:
    ClosingReader(const Store &store, Closing &closing, const QDateTime &now)
        : m_store(store), m_closing(closing), m_now(now)
    {
    }

    Result<> run()
    {
        return readVersions()
            .and_then([&] { return readFigures(); })
            .and_then([&] { return readKiosks(); })
            .and_then([&] { return readObjections(); })
            .and_then([&] { return findBlocks(); });
    }

private:
    Result<> readVersions()
    {
        const auto versions = m_store.periods().versionsOf(m_closing.period.toString());
        if (!versions)
            return tl::unexpected(versions.error());
        m_closing.versions = *versions;
        PeriodVersion &present = m_closing.present;
        present.period = m_closing.period.toString();
        present.rule = m_closing.rule.rule.id;
        present.ruleVersion = m_closing.rule.version;
        if (const PeriodVersion *draft = m_closing.draft())
            present.version = draft->version;
        else if (const PeriodVersion *approved = m_closing.approved())
            present.version = approved->version + 1;
        return {};
    }

    Result<> readFigures()
    {
        for (const AllowanceRow &row : m_closing.table.rows) {
            const auto ratings = leftOutOf(m_store, row.officer, m_closing.period.range());
            if (!ratings)
                return tl::unexpected(ratings.error());
            m_closing.present.figures.push_back(figureOf(row, *ratings));
        }
        return {};
    }

    Result<> readKiosks()
    {
        const auto home = m_store.registry().home();
        const auto kiosks = m_store.registry().kiosks();
        if (!home || !kiosks)
            return tl::unexpected(!home ? home.error() : kiosks.error());
        const QTimeZone zone(home->timeZone);
        const qint64 end = startOf(m_closing.period.range().end, zone);
        for (const Kiosk &kiosk : *kiosks) {
            if (!isExpected(kiosk, end))
                continue;
            ++m_closing.kiosks;
            if (kiosk.lastReportAtUtcMs && *kiosk.lastReportAtUtcMs >= end)
                continue;
            m_closing.present.missingKiosks.append(kiosk.id);
            m_closing.missingNames.append(kiosk.name);
        }
        m_closing.present.missingKiosks.sort();
        return {};
    }

    Result<> readObjections()
    {
        const auto objections = m_store.objections().ofPeriod(m_closing.period.toString());
        if (!objections)
            return tl::unexpected(objections.error());
        m_closing.objections = *objections;
        return {};
    }

    Result<> findBlocks()
    {
        const auto all = m_store.periods().all();
        if (!all)
            return tl::unexpected(all.error());
        const auto block = [&](bool isBlocked, ClosingBlock why) {
            if (isBlocked)
                m_closing.blocks.push_back(why);
        };
        block(m_now.date() < m_closing.period.range().end, ClosingBlock::NotOver);
        block(std::ranges::any_of(*all, [&](const PeriodVersion &other) { return overlaps(other); }),
              ClosingBlock::Overlaps);
        block(m_closing.openObjections() > 0, ClosingBlock::OpenObjections);
        return {};
    }

    [[nodiscard]] bool overlaps(const PeriodVersion &version) const
    {
        const auto other = Period::parse(version.period);
        if (!other || *other == m_closing.period)
            return false;
        const DateRange mine = m_closing.period.range();
        const DateRange its = other->range();
        return mine.first < its.end && its.first < mine.end;
    }

    const Store &m_store;
    Closing &m_closing;
    QDateTime m_now;
};

} // namespace

PeriodFigure figureOf(const AllowanceRow &row, qint64 leftOut)
{
    PeriodFigure figure;
    figure.officer = row.officer;
    figure.name = row.name;
    figure.tally = row.score.tally;
    figure.leftOut = leftOut;
    figure.measure = row.measure;
    figure.measurePercent = row.measurePercent;
    figure.allowancePercent = row.allowancePercent;
    figure.fallback = row.fallback;
    figure.benefitOfDoubt = row.benefitOfDoubt;
    return figure;
}

Result<qint64> leftOutOf(const Store &store, const QString &nip, const DateRange &range)
{
    TallyFilter filter;
    filter.officer = nip;
    return store.tallies().leftOut(range, filter).map([](const std::vector<LeftOut> &leftOut) {
        qint64 ratings = 0;
        for (const LeftOut &out : leftOut)
            ratings += out.ratings;
        return ratings;
    });
}

const PeriodVersion *Closing::approved() const
{
    const auto found = std::find_if(versions.rbegin(), versions.rend(),
                                    [](const PeriodVersion &version) { return version.isApproved(); });
    return found == versions.rend() ? nullptr : &*found;
}

const PeriodVersion *Closing::draft() const
{
    return versions.empty() || versions.back().isApproved() ? nullptr : &versions.back();
}

qint64 Closing::openObjections() const
{
    return std::ranges::count_if(objections, &Objection::isOpen);
}

bool Closing::needsReason() const
{
    return present.version > 1 || !present.missingKiosks.isEmpty();
}

Result<Closing> closingFromTallies(const Store &store, const Period &period, const QDateTime &now)
{
    if (!period.canBeSettled())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("%1 is no period of pay").arg(period.toString()));
    const auto rule = store.ruleBook().ruleInUse(period.range().last());
    if (!rule)
        return tl::unexpected(rule.error());
    const auto table = allowanceTable(store, period, rule->rule, now.date());
    if (!table)
        return tl::unexpected(table.error());
    Closing closing{period, *rule, *table, {}, {}, {}, 0, {}, false, {}, {}};
    if (const auto read = ClosingReader(store, closing, now).run(); !read)
        return tl::unexpected(read.error());
    return closing;
}

/// From the rows, not from the tallies that the figures are made of.
Result<> recount(const Store &store, Closing &closing)
{
    const auto rows = store.origins().recounts(closing.period.range(), QString::fromUtf16(overallQuestion));
    if (!rows)
        return tl::unexpected(rows.error());
    const auto differs = [&](const QString &officer, const Tally &tally) {
        const auto counted = rows->find(officer);
        return (counted == rows->end() ? Tally() : counted->second) != tally;
    };
    for (const PeriodFigure &figure : closing.present.figures)
        if (differs(figure.officer, figure.tally))
            closing.recountDiffers.append(figure.officer);
    closing.isRecounted = true;
    if (!closing.recountDiffers.isEmpty())
        closing.blocks.push_back(ClosingBlock::RowsDiffer);
    return {};
}

Result<Closing> closingOf(const Store &store, const Period &period, const QDateTime &now)
{
    auto closing = closingFromTallies(store, period, now);
    if (!closing)
        return closing;
    if (const auto counted = recount(store, *closing); !counted)
        return tl::unexpected(counted.error());
    return closing;
}

std::vector<ArrivedLater> arrivedAfterApproval(const Closing &closing)
{
    std::vector<ArrivedLater> later;
    const PeriodVersion *approved = closing.approved();
    if (!approved)
        return later;
    const auto ratingsOf = [](const PeriodFigure &figure) { return figure.tally.n() + figure.leftOut; };
    for (const PeriodFigure &present : closing.present.figures) {
        const auto before = std::ranges::find(approved->figures, present.officer,
                                              &PeriodFigure::officer);
        PeriodFigure empty;
        empty.officer = present.officer;
        const PeriodFigure &kept = before == approved->figures.end() ? empty : *before;
        const bool isSame = kept.tally == present.tally && kept.leftOut == present.leftOut;
        if (!isSame)
            later.push_back({present.officer, kept, present, ratingsOf(present) - ratingsOf(kept)});
    }
    return later;
}

QString blockName(ClosingBlock block)
{
    switch (block) {
    case ClosingBlock::NotOver: return QStringLiteral("not-over");
    case ClosingBlock::Overlaps: return QStringLiteral("overlaps");
    case ClosingBlock::OpenObjections: return QStringLiteral("open-objections");
    case ClosingBlock::RowsDiffer: return QStringLiteral("rows-differ");
    }
    Q_UNREACHABLE();
}

} // namespace puas
