// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/page_head.h"

#include "app/admin/card.h"
#include "app/admin/icon.h"
#include "app/admin/office_session.h"
#include "app/admin/page.h"
#include "app/admin/period_picker.h"
#include "app/admin/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace puas {

namespace {

constexpr double fixedHeight = 32;
constexpr double scaledHeight = 32;
constexpr int mostActions = 3;
constexpr int headIcon = 18;

QPushButton *iconButton(const QString &name, const QString &toolTip, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    setButtonKind(button, "iconOnly");
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    return button;
}

} // namespace

PageHead::PageHead(OfficeSession &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_parent(new QPushButton(this)), m_slash(makeText(QStringLiteral("/"), "crumb", this)),
      m_title(makeText({}, "pageTitle", this)), m_picker(new PeriodPicker(session, this)), m_search(new QPushButton(this)),
      m_views(iconButton(tr("Saved views"), tr("Saved views (Ctrl+D)"), this)), m_help(iconButton(tr("Help"), tr("Help about this page (F1)"), this)),
      m_layout(new QHBoxLayout(this)), m_actions(new QHBoxLayout)
{
    setObjectName(QStringLiteral("head"));
    setAccessibleName(tr("Page head"));
    setButtonKind(m_parent, "crumb");
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(tr("Search (Ctrl+K)"));
    m_layout->setSpacing(8);
    m_layout->addWidget(m_parent);
    m_layout->addWidget(m_slash);
    m_layout->addWidget(m_title, 1);
    m_layout->addWidget(m_picker);
    m_layout->addWidget(m_search);
    m_layout->addWidget(m_views);
    m_actions->setSpacing(8);
    m_layout->addLayout(m_actions);
    m_layout->addWidget(m_help);
    m_title->setMinimumWidth(60);
    connect(m_parent, &QPushButton::clicked, this, &PageHead::parentWanted);
    connect(m_search, &QPushButton::clicked, this, &PageHead::searchWanted);
    connect(m_views, &QPushButton::clicked, this, &PageHead::viewsWanted);
    connect(m_help, &QPushButton::clicked, this, &PageHead::helpWanted);
    connect(&theme(), &Theme::changed, this, &PageHead::followTheme);
    followTheme();
}

void PageHead::followTheme()
{
    setFixedHeight(int(fixedHeight) + theme().px(scaledHeight));
    m_layout->setContentsMargins(24, 0, 24, 0);
    const QSize icon(theme().px(headIcon), theme().px(headIcon));
    for (const auto &[button, name] : {std::pair(m_search, "search"), std::pair(m_views, "saved-view"), std::pair(m_help, "help")}) {
        button->setIcon(buttonIcon(QLatin1String(name), theme().colours().ink));
        button->setIconSize(icon);
    }
    fitAnew();
}

void PageHead::showPage(Page *page)
{
    m_page = page;
    fitAnew();
}

void PageHead::fitAnew()
{
    for (const Shortness shortness : {SmallTitle, Fewest, Icons, Whole}) {
        rebuild(shortness);
        m_widths[shortness] = m_layout->sizeHint().width();
    }
    fit();
}

void PageHead::rebuild(Shortness shortness)
{
    m_shown = shortness;
    if (!m_page)
        return;
    m_picker->setShort(shortness != Whole);
    m_parent->setVisible(!m_page->parentTitle().isEmpty());
    m_slash->setVisible(m_parent->isVisible() || !m_page->parentTitle().isEmpty());
    m_parent->setText(m_page->parentTitle());
    m_title->setText(m_page->title());
    setTextRole(m_title, shortness == SmallTitle ? "pageTitleSmall" : "pageTitle");
    m_title->style()->unpolish(m_title);
    m_title->style()->polish(m_title);
    m_picker->setVisible(m_page->hasPeriod());
    const bool canSearch = m_session.state() == OfficeSession::State::Open;
    m_search->setVisible(canSearch);
    m_search->setText(shortness == Whole ? tr("Search  Ctrl K") : QString());
    setButtonKind(m_search, shortness == Whole ? "searchField" : "iconOnly");
    m_search->style()->unpolish(m_search);
    m_search->style()->polish(m_search);
    m_views->setVisible(canSearch && m_page->isDocument() && shortness < Fewest);
    clearLayout(m_actions);
    addActions(shortness);
}

void PageHead::addActions(Shortness shortness)
{
    m_export = nullptr;
    QList<HeadAction> actions = m_page->headActions();
    const bool hasRoom = actions.size() < mostActions - 1 && shortness < Fewest;
    if (m_page->isDocument() && hasRoom)
        actions.prepend({tr("Print"), QStringLiteral("print"), false, [this] { emit printWanted(); }});
    if (m_page->isDocument())
        actions.prepend({tr("Export"), QStringLiteral("export"), false, [this] { emit exportWanted(); }});
    for (const HeadAction &action : actions) {
        auto *button = new QPushButton(this);
        const bool wordless = shortness != Whole && !action.icon.isEmpty();
        button->setText(wordless ? QString() : action.text);
        button->setAccessibleName(action.text);
        button->setToolTip(wordless ? action.text : QString());
        setButtonKind(button, action.primary ? "primary" : wordless ? "iconOnly" : "plain");
        if (!action.icon.isEmpty())
            button->setIcon(buttonIcon(action.icon, action.primary ? theme().colours().onPrimary : theme().colours().ink));
        button->setIconSize(QSize(theme().px(headIcon), theme().px(headIcon)));
        connect(button, &QPushButton::clicked, this, [run = action.run] { run(); });
        m_actions->addWidget(button);
        button->show(); // a layout asks no room for what is not shown yet
        if (m_page->isDocument() && !m_export)
            m_export = button;
    }
}

QPoint PageHead::exportPlace() const
{
    return m_export ? m_export->mapToGlobal(QPoint(0, m_export->height() + 4)) : mapToGlobal(rect().bottomLeft());
}

QPoint PageHead::viewsPlace() const
{
    return m_views->isVisible() ? m_views->mapToGlobal(QPoint(0, m_views->height() + 4)) : mapToGlobal(rect().center());
}

QPoint PageHead::searchPlace() const
{
    return mapToGlobal(QPoint(std::max(m_search->geometry().right(), width() / 2), m_search->geometry().top()));
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

/// The first that fits.
void PageHead::fit()
{
    Shortness fitting = Whole;
    while (fitting != SmallTitle && width() < m_widths[fitting])
        fitting = Shortness(fitting + 1);
    if (fitting != m_shown)
        rebuild(fitting);
}

} // namespace puas
