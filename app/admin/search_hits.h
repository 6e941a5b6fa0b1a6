// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"
#include "app/admin/saved_views.h"

namespace puas {

/// Something that the search can open.
struct SearchHit {
    enum class Kind { Officer, Counter, Service, Kiosk, Period, SavedView, Page, Setting, Action };
    Kind kind = Kind::Page;
    QString title;
    QString also;                 ///< further words that find it: NIP, code, other names
    std::optional<Route> route;   ///< where it is; nothing: where one is
    std::optional<Period> period; ///< that is chosen with it
    QString action;               ///< of an action: its stable name, see searchActionNames()
};
[[nodiscard]] QString searchKindWords(SearchHit::Kind kind);

/// The stable names of what can be done from the search, and their words.
[[nodiscard]] QList<std::pair<QString, QString>> searchActionNames();

/// Everything that can be found in the open office, without what the role of \a session may
/// not open; in the order of the kinds.
[[nodiscard]] QList<SearchHit> allSearchHits(const OfficeSession &session,
                                             const QList<SavedView> &views);

/// Those of \a hits that hold every word of \a query somewhere, those that begin with it first.
/// Nothing written: saved views and pages.
[[nodiscard]] QList<SearchHit> searched(const QList<SearchHit> &hits, const QString &query);

} // namespace puas
