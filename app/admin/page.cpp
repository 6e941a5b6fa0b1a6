// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/page.h"

#include "app/admin/office_session.h"
#include "app/admin/page_paper.h"
#include "app/admin/theme.h"
#include "app/report/eye_format.h"
#include "app/report/table_xlsx.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace puas {

namespace {

constexpr int widestBody = 1648;

} // namespace

PageId pageOf(Route::View view)
{
    switch (view) {
    case Route::View::Overview: return PageId::Overview;
    case Route::View::Officers:
    case Route::View::Officer: return PageId::Officers;
    case Route::View::Skm: return PageId::Skm;
    case Route::View::Proposals: return PageId::Proposals;
    case Route::View::Allowance:
    case Route::View::Why:
    case Route::View::Rules:
    case Route::View::RuleEditor: return PageId::Allowance;
    case Route::View::WhatIf: return PageId::WhatIf;
    case Route::View::Marks: return PageId::Marks;
    case Route::View::Closing: return PageId::Closing;
    case Route::View::Import: return PageId::Import;
    case Route::View::Kiosks: return PageId::Kiosks;
    case Route::View::Journal: return PageId::Journal;
    case Route::View::Documents: return PageId::Documents;
    case Route::View::Users: return PageId::Users;
    case Route::View::Settings: break;
    }
    return PageId::Settings;
}

Route::View viewOf(PageId page)
{
    switch (page) {
    case PageId::Overview: return Route::View::Overview;
    case PageId::Officers: return Route::View::Officers;
    case PageId::Skm: return Route::View::Skm;
    case PageId::Proposals: return Route::View::Proposals;
    case PageId::Allowance: return Route::View::Allowance;
    case PageId::WhatIf: return Route::View::WhatIf;
    case PageId::Marks: return Route::View::Marks;
    case PageId::Closing: return Route::View::Closing;
    case PageId::Import: return Route::View::Import;
    case PageId::Kiosks: return Route::View::Kiosks;
    case PageId::Journal: return Route::View::Journal;
    case PageId::Documents: return Route::View::Documents;
    case PageId::Users: return Route::View::Users;
    case PageId::Settings: break;
    }
    return Route::View::Settings;
}

Deed deedOf(Route::View view)
{
    switch (view) {
    case Route::View::Overview:
    case Route::View::Settings: return Deed::ReadOverview; // its groups ask for themselves
    case Route::View::Officers:
    case Route::View::Officer:
    case Route::View::Skm:
    case Route::View::Proposals: return Deed::ReadOfficers;
    case Route::View::Allowance:
    case Route::View::Why:
    case Route::View::WhatIf:
    case Route::View::Rules:
    case Route::View::Marks:
    case Route::View::Closing:
    case Route::View::Documents: return Deed::ReadAllowances;
    case Route::View::RuleEditor: return Deed::ChangeRules;
    case Route::View::Import: return Deed::ImportBundles;
    case Route::View::Kiosks: return Deed::ReadKiosks;
    case Route::View::Journal: return Deed::ReadAudit;
    case Route::View::Users: break;
    }
    return Deed::ReadUsers;
}

Page::Page(OfficeSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_scroll(new QScrollArea(this)), m_bodyWidget(new QWidget),
      m_body(new QVBoxLayout(m_bodyWidget))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    // Wide windows: the body stops growing and stays left.
    auto *area = new QWidget;
    area->setObjectName(QStringLiteral("bodyArea"));
    auto *left = new QHBoxLayout(area);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    m_bodyWidget->setMaximumWidth(widestBody);
    m_bodyWidget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    left->addWidget(m_bodyWidget, 1000);
    left->addStretch(1);
    m_scroll->setWidget(area);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_bodyWidget->setObjectName(QStringLiteral("body"));
    connect(&theme(), &Theme::changed, this, &Page::followTheme);
    followTheme();
}

void Page::followTheme()
{
    m_body->setContentsMargins(24, 20, 24, 16);
    m_body->setSpacing(16);
    m_bodyWidget->setMaximumWidth(theme().px(widestBody));
}

void Page::setBodySpacing(int pixels)
{
    m_body->setSpacing(pixels);
}

QString Page::wholeTitle() const
{
    return parentTitle().isEmpty() ? title() : parentTitle() + QStringLiteral(" / ") + title();
}

QString Page::periodWords() const
{
    return hasPeriod() ? QStringLiteral("%1 (%2)").arg(EyeFormat().period(session().period()),
                                                       session().stateWords(session().period()))
                       : QString();
}

Result<Provenance> Page::provenance() const
{
    return provenanceOf(session().store(), session().now());
}

Result<Paper> Page::paper() const
{
    return provenance().map([this](const Provenance &made) {
        return paperOf(*m_bodyWidget, {wholeTitle(), periodWords(), made});
    });
}

Result<QByteArray> Page::book(const TextTable &rows) const
{
    const Result<Provenance> made = provenance();
    if (!made)
        return tl::unexpected(made.error());
    TableReport report{wholeTitle(), rows, filtersOf(*m_bodyWidget), *made};
    if (hasPeriod())
        report.facts.insert(report.facts.begin(), {tr("Period"), periodWords()});
    return tableXlsx(report);
}

QList<Chart *> Page::charts() const
{
    return chartsOf(*m_bodyWidget);
}

void Page::showFresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    reload();
}

} // namespace puas
