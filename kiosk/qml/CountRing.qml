// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// Five segments that go out one by one, and the number of seconds left.
Drawing {
    id: ring

    required property int secondsLeft

    width: Theme.mm(Theme.small ? 16 : 20)
    height: width
    drawing: "image://drawing/ring/" + secondsLeft + "?ink=" + Theme.heading.toString().slice(1)
        + "&spent=" + (Theme.highContrast ? "000000" : Theme.rule.toString().slice(1))

    Text {
        anchors.centerIn: parent
        text: ring.secondsLeft
        color: Theme.heading
        font.pixelSize: Theme.type(Theme.small ? 4.8 : Math.max(6.2, Theme.fineMm))
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
