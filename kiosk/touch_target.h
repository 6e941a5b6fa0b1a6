// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>

namespace puas {

/// An area that takes touches. It never sees an event itself: the InputSurface above all
/// screens decides which target a finger belongs to, so that the rule of one finger is
/// kept in one place. Lives in the UI thread.
class TouchTarget : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    /// A finger is down inside this target, and began here.
    Q_PROPERTY(bool pressed READ isPressed NOTIFY pressedChanged)
    /// The keypad stands on this target; drawn only after a key was used.
    Q_PROPERTY(bool marked READ isMarked WRITE setMarked NOTIFY markedChanged)

public:
    using QQuickItem::QQuickItem;

    [[nodiscard]] bool isPressed() const { return m_pressed; }
    [[nodiscard]] bool isMarked() const { return m_marked; }
    void setPressed(bool pressed);
    void setMarked(bool marked);

    /// What a complete touch, a key or assistive technology does.
    Q_INVOKABLE void activate();

signals:
    void pressedChanged();
    void markedChanged();
    void activated();

private:
    bool m_pressed = false;
    bool m_marked = false;
};

} // namespace puas
