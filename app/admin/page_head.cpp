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

namespace puas {

namespace {

constexpr double fixedHeight = 32;
constexpr double scaledHeight = 32;

} // namespace

PageHead::PageHead(OfficeSession &session, QWidget *parent)
    : QFrame(parent), m_parent(new QPushButton(this)), m_slash(makeText(QStringLiteral("/"), "crumb", this)),
      m_title(makeText({}, "pageTitle", this)), m_picker(new PeriodPicker(session, this)), m_layout(new QHBoxLayout(this)),
      m_actions(new QHBoxLayout)
{
    setObjectName(QStringLiteral("head"));
    setAccessibleName(tr("Page head"));
    setButtonKind(m_parent, "crumb");
    m_layout->setSpacing(8);
    m_layout->addWidget(m_parent);
    m_layout->addWidget(m_slash);
    m_layout->addWidget(m_title, 1);
    m_layout->addWidget(m_picker);
    m_actions->setSpacing(12);
    m_layout->addSpacing(4);
    m_layout->addLayout(m_actions);
    m_title->setMinimumWidth(60);
    connect(m_parent, &QPushButton::clicked, this, &PageHead::parentWanted);
    connect(&theme(), &Theme::changed, this, &PageHead::followTheme);
    followTheme();
}

void PageHead::followTheme()
{
    setFixedHeight(int(fixedHeight) + theme().px(scaledHeight));
    m_layout->setContentsMargins(24, 0, 24, 0);
    fitAnew();
}

void PageHead::setShort(bool isShort)
{
    if (m_short == isShort)
        return;
    m_short = isShort;
    m_picker->setShort(isShort);
    rebuild();
}

void PageHead::showPage(Page *page)
{
    m_page = page;
    fitAnew();
}

void PageHead::fitAnew()
{
    m_short = false;
    m_picker->setShort(false);
    rebuild();
    m_wholeWidth = m_layout->sizeHint().width();
    fit();
}

void PageHead::rebuild()
{
    if (!m_page)
        return;
    m_parent->setVisible(!m_page->parentTitle().isEmpty());
    m_slash->setVisible(m_parent->isVisible() || !m_page->parentTitle().isEmpty());
    m_parent->setText(m_page->parentTitle());
    m_title->setText(m_page->title());
    m_picker->setVisible(m_page->hasPeriod());
    clearLayout(m_actions);
    m_buttons.clear();
    QList<HeadAction> actions = m_page->headActions();
    if (m_page->shownTable())
        actions.prepend({tr("Export"), QStringLiteral("export"), false, [this] { emit exportWanted(); }});
    for (const HeadAction &action : actions) {
        auto *button = new QPushButton(this);
        const bool wordless = m_short && !action.icon.isEmpty();
        button->setText(wordless ? QString() : action.text);
        button->setAccessibleName(action.text);
        button->setToolTip(wordless ? action.text : QString());
        setButtonKind(button, action.primary ? "primary" : "plain");
        if (!action.icon.isEmpty())
            button->setIcon(buttonIcon(action.icon, action.primary ? theme().colours().onPrimary : theme().colours().ink));
        button->setIconSize(QSize(theme().px(18), theme().px(18)));
        connect(button, &QPushButton::clicked, this, [run = action.run] { run(); });
        m_actions->addWidget(button);
        button->show(); // a layout asks no room for what is not shown yet
        m_buttons << button;
    }
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void PageHead::fit()
{
    setShort(width() < m_wholeWidth);
}

} // namespace puas
