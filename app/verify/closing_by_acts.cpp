// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/closing_by_acts.h"

#include "app/audit/act_kinds.h"
#include "app/closing/mark_json.h"
#include "app/closing/objection_json.h"

#include <QJsonDocument>

namespace puas {

namespace {

const ClosingByActs::LeftOut &leftOutUnder(const std::map<QString, ClosingByActs::LeftOut> &places,
                                           const QString &place)
{
    static const ClosingByActs::LeftOut nothing;
    const auto found = places.find(place);
    return found == places.end() ? nothing : found->second;
}

std::vector<RatingPlaceOfOrigin> placesUnder(const Act &act, const QString &key)
{
    return leftOutFromJson(actJson(QJsonDocument::fromJson(act.after)[key].toObject()));
}

} // namespace

void ClosingByActs::read(const Act &act)
{
    const auto versionIn = [](const QByteArray &after) {
        return QJsonDocument::fromJson(after)[QLatin1String("version")].toInt();
    };
    if (act.kind == ActKind::periodClosed)
        m_periods[{act.subject, versionIn(act.after)}] = {act.after, act.who, {}, {}};
    else if (act.kind == ActKind::periodApproved)
        readApproval(act);
    else if (act.kind == ActKind::objectionEntered)
        m_objections[act.subject] = {act.after, act.who, {}};
    else if (act.kind == ActKind::objectionDecided)
        readDecision(act);
    else if (act.kind == ActKind::markDecided)
        readMark(act);
}

void ClosingByActs::readApproval(const Act &act)
{
    const QJsonDocument after = QJsonDocument::fromJson(act.after);
    Period &period = m_periods[{act.subject, after[QLatin1String("version")].toInt()}];
    period.approvedAtUtcMs = after[QLatin1String("approved_at")].toInteger();
    period.approvedBy = act.who;
}

void ClosingByActs::readDecision(const Act &act)
{
    m_objections[act.subject].said[act.who] = act.after;
    for (const RatingPlaceOfOrigin &rating : placesUnder(act, QStringLiteral("left_out")))
        placeOf(rating)[rating.number] = QString::fromUtf16(objectionCode);
}

void ClosingByActs::readMark(const Act &act)
{
    m_marks.push_back({act.subject, act.who, act.after});
    for (const RatingPlaceOfOrigin &rating : placesUnder(act, QStringLiteral("left_out")))
        placeOf(rating)[rating.number] = QString::fromUtf16(markCode);
    for (const RatingPlaceOfOrigin &rating : placesUnder(act, QStringLiteral("counted_again")))
        placeOf(rating).erase(rating.number);
}

ClosingByActs::LeftOut &ClosingByActs::placeOf(const RatingPlaceOfOrigin &rating)
{
    return rating.kiosk.isEmpty() ? m_files[rating.file] : m_kiosks[rating.kiosk];
}

const ClosingByActs::LeftOut &ClosingByActs::ofKiosk(const QString &id) const
{
    return leftOutUnder(m_kiosks, id);
}

const ClosingByActs::LeftOut &ClosingByActs::ofFile(const QString &label) const
{
    return leftOutUnder(m_files, label);
}

} // namespace puas
