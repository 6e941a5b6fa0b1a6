// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/senses.h"

#include "kiosk/alsa_bell.h"

#include <QInputDevice>

#include <algorithm>

namespace puas {
namespace {

Condition there(bool isThere)
{
    return isThere ? Condition::Good : Condition::Bad;
}

} // namespace

KioskSenses lookAtSenses()
{
    const QList<const QInputDevice *> inputs = QInputDevice::devices();
    const bool touches = std::any_of(inputs.cbegin(), inputs.cend(), [](const QInputDevice *input) {
        return input->type() == QInputDevice::DeviceType::TouchScreen;
    });
    return {there(touches), there(AlsaBell::hasDevice()), {}};
}

} // namespace puas
