// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/banner.h"

#include "app/admin/card.h"
#include "app/admin/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace puas {

namespace {

constexpr int bannerHeight = 48;

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_text(makeText({}, "bannerText", this)), m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("banner"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 4, 24, 4);
    layout->setSpacing(16);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    setButtonKind(m_button, "banner");
    connect(m_button, &QPushButton::clicked, this, &Banner::answered);
    connect(&theme(), &Theme::changed, this, &Banner::followTheme);
    followTheme();
    hide();
}

void Banner::followTheme()
{
    setMinimumHeight(theme().px(bannerHeight));
}

void Banner::warn(const QString &text, const QString &button)
{
    m_text->setText(text);
    m_button->setText(button);
    setAccessibleName(text);
    if (!isHidden())
        return;
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace puas
