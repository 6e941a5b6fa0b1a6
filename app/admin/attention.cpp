// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/attention.h"

#include "app/admin/import_words.h"
#include "app/admin/office_session.h"
#include "app/figures/kiosk_table.h"
#include "app/report/eye_format.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <set>

namespace puas {

namespace {

constexpr qint64 quarantineToldDays = 30;
constexpr size_t namesShown = 2;

class AttentionTexts
{
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

qint64 workingDaysSince(QDate last, QDate today)
{
    return workingDays({last.addDays(1), today.addDays(1)});
}

void addSilentKiosks(const OfficeSession &session, std::vector<AttentionItem> &items)
{
    const auto kiosks = kioskTable(session.store(), session.today());
    if (!kiosks)
        return;
    for (const KioskRow &row : *kiosks) {
        if (!row.isClosed() && !row.lastReport)
            items.push_back({QStringLiteral("silent"), AttentionTexts::tr("Kiosk %1 has not reported yet").arg(row.kiosk.name),
                             AttentionTexts::tr("Its numbers appear once its first stick is read."), AttentionTexts::tr("Import stick"),
                             {Route::View::Import, {}}});
        else if (row.state == KioskState::Silent)
            items.push_back({QStringLiteral("silent"), AttentionTexts::tr("Kiosk %1 is silent").arg(row.kiosk.name),
                             AttentionTexts::tr("Last report %1, %2 working days ago")
                                 .arg(EyeFormat().shortDate(row.silentSince), EyeFormat().count(row.silentWorkingDays)),
                             AttentionTexts::tr("Look"), {Route::View::Kiosks, {}}});
    }
}

/// A kiosk whose history is in doubt, until it is revoked. What a revoked kiosk goes on to
/// send is told for a while.
void addQuarantined(const OfficeSession &session, std::vector<AttentionItem> &items)
{
    const auto bundles = session.store().quarantine().bundles();
    if (!bundles)
        return;
    std::set<QString> seen;
    for (auto kept = bundles->rbegin(); kept != bundles->rend(); ++kept) {
        if (!seen.insert(kept->kiosk).second)
            continue;
        const auto kiosk = session.store().registry().kiosk(kept->kiosk);
        const qint64 days = QDateTime::fromMSecsSinceEpoch(kept->atUtcMs).daysTo(session.now());
        const bool settled = kiosk && kiosk->revokedAtUtcMs;
        if (settled && (kept->reason != errorName(ErrorCode::Revoked) || days > quarantineToldDays))
            continue;
        const QString name = kiosk ? kiosk->name : EyeFormat::hashShort(kept->kiosk);
        items.push_back({QStringLiteral("warning"), AttentionTexts::tr("Bundle of %1 refused").arg(name), refusalHeadline(kept->reason),
                         AttentionTexts::tr("Look"), {Route::View::Import, {}}});
    }
}

void addOldData(const OfficeSession &session, std::vector<AttentionItem> &items)
{
    if (!session.hasRatings())
        return;
    const QDate last = session.covered()->last();
    const qint64 days = workingDaysSince(last, session.today());
    if (days > staleAfterWorkingDays)
        items.push_back({QStringLiteral("clock"), AttentionTexts::tr("The data are old"),
                         AttentionTexts::tr("Newest rating %1, %2 working days ago").arg(EyeFormat().shortDate(last), EyeFormat().count(days)),
                         AttentionTexts::tr("Import stick"), {Route::View::Import, {}}});
}

void addTooFew(const AllowanceTable &table, std::vector<AttentionItem> &items)
{
    std::vector<const AllowanceRow *> few;
    for (const AllowanceRow &row : table.rows)
        if (!row.score.enough)
            few.push_back(&row);
    if (few.empty())
        return;
    QStringList names;
    for (size_t i = 0; i < std::min(few.size(), namesShown); ++i)
        names << AttentionTexts::tr("%1 n %2").arg(few[i]->name, EyeFormat().count(few[i]->score.n));
    if (few.size() > namesShown)
        names << AttentionTexts::tr("and %1 more").arg(EyeFormat().count(qint64(few.size() - namesShown)));
    items.push_back({QStringLiteral("officers"), AttentionTexts::tr("%n officer(s) without enough data", nullptr, int(few.size())),
                     names.join(QStringLiteral(", ")), AttentionTexts::tr("Open"), {Route::View::Officers, {}}});
}

void addUnnamed(const AllowanceTable &table, std::vector<AttentionItem> &items)
{
    if (table.unnamed == 0)
        return;
    items.push_back({QStringLiteral("help"), AttentionTexts::tr("%1 ratings name no officer").arg(EyeFormat().count(table.unnamed)),
                     AttentionTexts::tr("They count for the office, not for a person."), AttentionTexts::tr("Officers"), {Route::View::Officers, {}}});
}

void addObjections(const OfficeSession &session, std::vector<AttentionItem> &items)
{
    const auto objections = session.store().objections().all();
    if (!objections || !session.may(Deed::ReadAllowances))
        return;
    for (const Objection &objection : *objections) {
        if (!objection.isOpen())
            continue;
        const auto officer = session.store().registry().officer(objection.officer);
        items.push_back({QStringLiteral("help"), AttentionTexts::tr("Objection of %1").arg(officer ? officer->name : objection.officer),
                         objection.words.left(80), AttentionTexts::tr("Closing"), {Route::View::Closing, {}}});
    }
}

void addMissingAccounts(const OfficeSession &session, std::vector<AttentionItem> &items)
{
    if (!session.hasAccounts())
        items.push_back({QStringLiteral("lock"), AttentionTexts::tr("Nobody has an account yet"),
                         AttentionTexts::tr("Whoever opens this program can change the data."), AttentionTexts::tr("Make one"),
                         {Route::View::Users, {}}});
}

} // namespace

std::vector<AttentionItem> attentionItems(const OfficeSession &session, const AllowanceTable &table)
{
    std::vector<AttentionItem> items;
    addSilentKiosks(session, items);
    addQuarantined(session, items);
    addObjections(session, items);
    addOldData(session, items);
    addTooFew(table, items);
    addUnnamed(table, items);
    addMissingAccounts(session, items);
    return items;
}

} // namespace puas
