// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/funnel_words.h"

#include "app/admin/officers_page.h"

#include <QLocale>

namespace puas {

QString outsideFunnelWords(const std::vector<FunnelPoint> &points, double officePercent)
{
    if (int(points.size()) < fewestInFunnel)
        return {};
    QStringList above;
    QStringList below;
    for (const FunnelPoint &point : points)
        if (point.outside)
            (point.share > officePercent ? above : below) << point.name;
    if (above.isEmpty() && below.isEmpty())
        return OfficersPage::tr(
            "Nobody is outside the funnel: the differences between these officers may well be chance.");
    QStringList parts;
    if (!above.isEmpty())
        parts << OfficersPage::tr("%1 above the office").arg(QLocale().createSeparatedList(above));
    if (!below.isEmpty())
        parts << OfficersPage::tr("%1 below").arg(QLocale().createSeparatedList(below));
    return OfficersPage::tr(
               "Outside the funnel: %1. Their difference is hard to explain by chance alone.")
        .arg(parts.join(QStringLiteral("; ")));
}

} // namespace puas
