// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/search_hits.h"

#include "app/admin/office_session.h"
#include "app/report/eye_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace puas {

namespace {

constexpr qsizetype mostHits = 60;

class SearchTexts
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

using Kind = SearchHit::Kind;

/// A page or a part of one, with what else it is looked for as.
struct NamedPlace {
    Kind kind;
    Route::View view;
    QString title;
    QString also;
    Deed deed = deedOf(view); ///< what somebody must be allowed to do there
};

QList<NamedPlace> namedPlaces()
{
    return {
        {Kind::Page, Route::View::Overview, SearchTexts::tr("Overview"),
         SearchTexts::tr("start summary trend")},
        {Kind::Page, Route::View::Officers, SearchTexts::tr("Officers"),
         SearchTexts::tr("scores ranking funnel")},
        {Kind::Page, Route::View::Skm, SearchTexts::tr("SKM and IKM"),
         SearchTexts::tr("survey index elements respondents")},
        {Kind::Page, Route::View::Proposals, SearchTexts::tr("Proposals"),
         SearchTexts::tr("citizens wrote musrena answer forward")},
        {Kind::Page, Route::View::Allowance, SearchTexts::tr("Projected allowance"),
         SearchTexts::tr("forecast pay rupiah")},
        {Kind::Page, Route::View::WhatIf, SearchTexts::tr("What if"),
         SearchTexts::tr("compare rules threshold")},
        {Kind::Page, Route::View::Marks, SearchTexts::tr("Marks"),
         SearchTexts::tr("bursts off hours unusual exclude")},
        {Kind::Page, Route::View::Closing, SearchTexts::tr("Closing"),
         SearchTexts::tr("approve lock objections")},
        {Kind::Page, Route::View::Import, SearchTexts::tr("Import stick"),
         SearchTexts::tr("bundle USB CSV")},
        {Kind::Page, Route::View::Kiosks, SearchTexts::tr("Kiosks"),
         SearchTexts::tr("silent report receipt")},
        {Kind::Page, Route::View::Journal, SearchTexts::tr("Audit journal"),
         SearchTexts::tr("acts chain verify who did what")},
        {Kind::Page, Route::View::Documents, SearchTexts::tr("Documents"),
         SearchTexts::tr("print report sheet list explanation")},
        {Kind::Page, Route::View::Users, SearchTexts::tr("Accounts"),
         SearchTexts::tr("users roles passwords")},
        {Kind::Page, Route::View::Settings, SearchTexts::tr("Settings"), QString()},
        {Kind::Setting, Route::View::Rules, SearchTexts::tr("Rules of the allowance"),
         SearchTexts::tr("versions proposals approve")},
        {Kind::Setting, Route::View::RuleEditor, SearchTexts::tr("New rule"),
         SearchTexts::tr("threshold minimum curve propose")},
        {Kind::Setting, Route::View::Settings, SearchTexts::tr("Backup"),
         SearchTexts::tr("copy check restore passphrase"), Deed::Backup},
        {Kind::Setting, Route::View::Settings, SearchTexts::tr("Counters and services"),
         SearchTexts::tr("names rename add"), Deed::ManagePlaces},
    };
}

void addRegistry(QList<SearchHit> &hits, const OfficeSession &session)
{
    const Registry &registry = session.store().registry();
    const bool mayReadOfficers = session.may(deedOf(Route::View::Officers));
    if (const auto officers = registry.officers(); officers && mayReadOfficers)
        for (const Officer &officer : *officers)
            hits << SearchHit{Kind::Officer,
                              officer.name,
                              officer.nip,
                              Route{Route::View::Officer, officer.nip},
                              {},
                              {}};
    if (const auto counters = registry.counters(); counters && mayReadOfficers)
        for (const Counter &counter : *counters)
            hits << SearchHit{
                Kind::Counter,
                counter.name,
                counter.code,
                Route{Route::View::Officers, {}, {{QStringLiteral("counter"), counter.code}}},
                {},
                {}};
    if (const auto services = registry.services(); services && mayReadOfficers)
        for (const Service &service : *services)
            hits << SearchHit{
                Kind::Service,
                service.name,
                service.code,
                Route{Route::View::Officers, {}, {{QStringLiteral("service"), service.code}}},
                {},
                {}};
    if (const auto kiosks = registry.kiosks(); kiosks && session.may(deedOf(Route::View::Kiosks)))
        for (const Kiosk &kiosk : *kiosks)
            hits << SearchHit{Kind::Kiosk,
                              kiosk.name,
                              kiosk.id + u' ' + kiosk.counter,
                              Route{Route::View::Kiosks, {}, {{QStringLiteral("kiosk"), kiosk.id}}},
                              {},
                              {}};
}

/// From the newest back to the first day with a rating.
void addPeriods(QList<SearchHit> &hits, const OfficeSession &session)
{
    if (!session.covered() || !session.may(Deed::ReadOverview))
        return;
    for (const Period::Kind kind :
         {Period::Kind::Month, Period::Kind::Quarter, Period::Kind::Semester, Period::Kind::Year})
        for (Period period = Period::containing(session.today(), kind);
             period.range().end > session.covered()->first; period = period.previous())
            hits << SearchHit{
                Kind::Period, EyeFormat().period(period), period.toString(), {}, period, {}};
}

} // namespace

QString searchKindWords(SearchHit::Kind kind)
{
    switch (kind) {
    case Kind::Officer: return SearchTexts::tr("officer");
    case Kind::Counter: return SearchTexts::tr("counter");
    case Kind::Service: return SearchTexts::tr("service");
    case Kind::Kiosk: return SearchTexts::tr("kiosk");
    case Kind::Period: return SearchTexts::tr("period");
    case Kind::SavedView: return SearchTexts::tr("saved view");
    case Kind::Page: return SearchTexts::tr("page");
    case Kind::Setting: return SearchTexts::tr("setting");
    case Kind::Action: break;
    }
    return SearchTexts::tr("action");
}

QList<std::pair<QString, QString>> searchActionNames()
{
    return {{QStringLiteral("export"), SearchTexts::tr("Export this page")},
            {QStringLiteral("print"), SearchTexts::tr("Print this page")},
            {QStringLiteral("help"), SearchTexts::tr("Help about this page")},
            {QStringLiteral("save-view"), SearchTexts::tr("Save this view")},
            {QStringLiteral("text-larger"), SearchTexts::tr("Larger text")},
            {QStringLiteral("text-smaller"), SearchTexts::tr("Smaller text")},
            {QStringLiteral("sign-out"), SearchTexts::tr("Sign out")}};
}

QList<SearchHit> allSearchHits(const OfficeSession &session, const QList<SavedView> &views)
{
    QList<SearchHit> hits;
    if (session.state() != OfficeSession::State::Open || session.mustSignIn())
        return hits;
    addRegistry(hits, session);
    addPeriods(hits, session);
    for (const SavedView &view : views)
        if (session.may(deedOf(view.route.view)))
            hits << SearchHit{Kind::SavedView, view.name, {}, view.route, view.period, {}};
    for (const NamedPlace &place : namedPlaces())
        if (session.may(place.deed))
            hits << SearchHit{place.kind, place.title, place.also, Route{place.view, {}}, {}, {}};
    for (const auto &[name, words] : searchActionNames())
        if (name != QLatin1String("sign-out") || session.user())
            hits << SearchHit{Kind::Action, words, {}, {}, {}, name};
    return hits;
}

QList<SearchHit> searched(const QList<SearchHit> &hits, const QString &query)
{
    QList<SearchHit> beginning;
    QList<SearchHit> others;
    const QStringList words = query.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    for (const SearchHit &hit : hits) {
        const QString title = hit.title.toCaseFolded();
        const QString text = title + u' ' + hit.also.toCaseFolded();
        const bool isOffered = !words.isEmpty() || hit.kind == Kind::SavedView
                               || hit.kind == Kind::Page;
        if (!isOffered
            || !std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); }))
            continue;
        const bool begins = !words.isEmpty() && title.startsWith(words.front());
        (begins ? beginning : others) << hit;
    }
    return (beginning + others).mid(0, mostHits);
}

} // namespace puas
