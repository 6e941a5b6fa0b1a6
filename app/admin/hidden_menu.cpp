// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/hidden_menu.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>

namespace puas {

HiddenMenu::HiddenMenu(QWidget *window) : QMenuBar(window), m_window(window)
{
    hide();
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &HiddenMenu::closeWhenLeft);
}

bool HiddenMenu::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return QMenuBar::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress: m_altAlone = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt; break;
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt && std::exchange(m_altAlone, false)
            && !isVisible())
            open();
        break;
    case QEvent::ShortcutOverride:
        // Alt together with another key is that key's.
        m_altAlone = m_altAlone && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
        break;
    case QEvent::MouseButtonPress: m_altAlone = false; break;
    default: break;
    }
    return QMenuBar::eventFilter(watched, event);
}

void HiddenMenu::open()
{
    show();
    setFocus(Qt::MenuBarFocusReason);
    setActiveAction(actions().constFirst());
}

/// Not at once: an open menu has the focus for a moment between two.
void HiddenMenu::closeWhenLeft()
{
    QTimer::singleShot(0, this, [this] {
        if (isVisible() && !hasFocus() && !QApplication::activePopupWidget())
            hide();
    });
}

} // namespace puas
