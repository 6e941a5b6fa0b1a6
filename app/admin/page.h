// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/navigation.h"
#include "app/core/role.h"
#include "app/figures/provenance.h"
#include "app/report/csv_table.h"
#include "app/report/pdf_document.h"

#include <QMap>
#include <QScrollArea>
#include <QWidget>

#include <functional>
#include <optional>

class QVBoxLayout;

namespace puas {

class Chart;
class OfficeSession;

/// What is chosen on a page, by stable names; empty: everything.
using PageFilter = QMap<QString, QString>;

/// Where the window is: a page, or one officer's page below it.
struct Route {
    enum class View {
        Overview,
        Officers,
        Officer,
        Skm,
        Proposals,
        Allowance,
        Why,
        WhatIf,
        Rules,
        RuleEditor,
        Marks,
        Closing,
        Import,
        Kiosks,
        Journal,
        Documents,
        Users,
        Settings
    };
    View view = View::Overview;
    QString officer; ///< NIP, for Officer and Why
    PageFilter filter = {}; ///< what is to be chosen there

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
    /// The rows that Ekspor writes as CSV and XLSX; nothing: it offers neither.
    [[nodiscard]] virtual std::optional<TextTable> shownTable() const { return std::nullopt; }
    /// Whether the page can be written and printed at all.
    [[nodiscard]] virtual bool isDocument() const { return true; }
    /// The page on paper: as it stands, see paperOf(), or a document of its own. To be drawn
    /// while the page lives and shows the same.
    [[nodiscard]] virtual Result<Paper> paper() const;
    /// \a rows, which are those of shownTable(), as a book.
    [[nodiscard]] virtual Result<QByteArray> book(const TextTable &rows) const;
    /// What can be written as a picture.
    [[nodiscard]] QList<Chart *> charts() const;
    [[nodiscard]] QString wholeTitle() const;
    /// Ctrl+T.
    virtual void switchTwin() {}
    /// Ctrl+F.
    virtual void startFinding() {}
    /// What is chosen on it now, for a saved view.
    [[nodiscard]] virtual PageFilter filter() const { return {}; }
    /// Chooses so; what \a filter does not name is chosen anew. After showFresh().
    virtual void setFilter(const PageFilter &filter) { Q_UNUSED(filter) }
    /// Which officer; only child pages care.
    virtual void setRoute(const Route &route) { Q_UNUSED(route) }

    void markStale() { m_stale = true; }
    void showFresh();

signals:
    void routeWanted(const puas::Route &route);
    /// Title or actions changed.
    void headChanged();
    void printWanted();
    /// Something was done that \a undo takes back.
    void undoOffered(const QString &text, const std::function<void()> &undo);

protected:
    /// Reads the figures and fills the page.
    virtual void reload() = 0;

    [[nodiscard]] OfficeSession &session() const { return m_session; }
    /// Where the cards go; the last one takes what is left.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setBodySpacing(int pixels);
    /// What a paper of it was made from.
    [[nodiscard]] Result<Provenance> provenance() const;

private:
    void followTheme();
    [[nodiscard]] QString periodWords() const;

    OfficeSession &m_session;
    QScrollArea *m_scroll;
    QWidget *m_bodyWidget;
    QVBoxLayout *m_body;
    bool m_stale = true;
};

} // namespace puas

Q_DECLARE_METATYPE(puas::Route)
