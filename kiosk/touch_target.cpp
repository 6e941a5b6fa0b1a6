// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/touch_target.h"

namespace puas {

void TouchTarget::setPressed(bool pressed)
{
    if (m_pressed == pressed)
        return;
    m_pressed = pressed;
    emit pressedChanged();
}

void TouchTarget::setMarked(bool marked)
{
    if (m_marked == marked)
        return;
    m_marked = marked;
    emit markedChanged();
}

void TouchTarget::activate()
{
    if (isVisible() && isEnabled())
        emit activated();
}

} // namespace puas
