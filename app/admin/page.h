// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/navigation.h"
#include "app/core/role.h"
#include "app/report/csv_table.h"

#include <QScrollArea>
#include <QWidget>

#include <functional>
#include <optional>

class QVBoxLayout;

namespace puas {

class OfficeSession;

/// Where the window is: a page, or one officer's page below it.
struct Route {
    enum class View {
        Overview,
        Officers,
        Officer,
        Allowance,
        Why,
        WhatIf,
        Rules,
        RuleEditor,
        Closing,
        Import,
        Kiosks,
        Users,
        Settings
    };
    View view = View::Overview;
    QString officer; ///< NIP, for Officer and Why

    bool operator==(const Route &) const = default;
};
[[nodiscard]] PageId pageOf(Route::View view);
/// The first view of a page.
[[nodiscard]] Route::View viewOf(PageId page);
/// What somebody must be allowed to do to open it.
[[nodiscard]] Deed deedOf(Route::View view);

/// A button in the head, at the right.
struct HeadAction {
    QString text;
    QString icon; ///< empty: none
    bool primary = false;
    std::function<void()> run;
};

/// One view of the window: a body that scrolls as one under a head that stays. Pages read
/// figures when they are shown and whenever the office or the period changed since.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(OfficeSession &session, QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// The first part of a child page's title, a link.
    [[nodiscard]] virtual QString parentTitle() const { return {}; }
    [[nodiscard]] virtual bool hasPeriod() const { return true; }
    [[nodiscard]] virtual QList<HeadAction> headActions() { return {}; }
    /// What Ekspor writes; nothing: no such button.
    [[nodiscard]] virtual std::optional<TextTable> shownTable() const { return std::nullopt; }
    /// Ctrl+T.
    virtual void switchTwin() {}
    /// Ctrl+F.
    virtual void startFinding() {}
    /// Which officer; only child pages care.
    virtual void setRoute(const Route &route) { Q_UNUSED(route) }

    void markStale() { m_stale = true; }
    void showFresh();

signals:
    void routeWanted(const puas::Route &route);
    /// Title or actions changed.
    void headChanged();

protected:
    /// Reads the figures and fills the page.
    virtual void reload() = 0;

    [[nodiscard]] OfficeSession &session() const { return m_session; }
    /// Where the cards go; the last one takes what is left.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setBodySpacing(int pixels);

private:
    void followTheme();

    OfficeSession &m_session;
    QScrollArea *m_scroll;
    QWidget *m_bodyWidget;
    QVBoxLayout *m_body;
    bool m_stale = true;
};

} // namespace puas

Q_DECLARE_METATYPE(puas::Route)
