// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/time_points.h"

#include "app/admin/score_cells.h"

#include <QCoreApplication>

namespace puas {

namespace {

class TimePointsTexts
{
    Q_DECLARE_TR_FUNCTIONS(IntervalSide)
};

} // namespace

std::vector<TimePoint> timePoints(const std::vector<MonthScore> &months, QDate today)
{
    std::vector<TimePoint> points;
    points.reserve(months.size());
    for (const MonthScore &month : months) {
        const bool running = month.month.year() == today.year() && month.month.month() == today.month();
        points.push_back({month.month, month.score.n, shareMark(month.score, running)});
    }
    return points;
}

QString intervalSide(const Score &score, const AllowanceRule &rule)
{
    const Decimal threshold = rule.threshold();
    if (score.wilsonLow >= threshold)
        return TimePointsTexts::tr("All of it at the threshold or above");
    if (score.wilsonHigh < threshold)
        return TimePointsTexts::tr("All of it below the threshold");
    return TimePointsTexts::tr("The threshold lies inside");
}

} // namespace puas
