// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/notice_bar.h"

#include "app/admin/card.h"

#include <QAccessible>
#include <QPushButton>

namespace puas {

namespace {

constexpr int shownFor = 12'000; // milliseconds

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_text(makeText({}, "notice", this)), m_button(new QPushButton(tr("Undo"), this))
{
    setObjectName(QStringLiteral("notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 6, 24, 6);
    layout->setSpacing(16);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    m_timer.setInterval(shownFor);
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::undo);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_button->hasFocus())
            hide();
    });
    hide();
}

void NoticeBar::tell(const QString &text, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_text->setText(text);
    m_button->setVisible(bool(m_undo));
    setAccessibleName(text);
    show();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::undo()
{
    if (isHidden() || !m_undo)
        return;
    const std::function<void()> undo = std::exchange(m_undo, {});
    hide();
    undo();
}

} // namespace puas
