// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The number that a key chooses, with a halo of the card around it.
Rectangle {
    id: cap

    required property int number
    property color surface: Theme.card

    readonly property int side: Theme.mm(Theme.portraitBig ? 16 : Theme.landscapeBig ? 11.4
        : Theme.small ? 7.4 : Theme.largeText ? 10.8 : 8.4)
    readonly property int halo: Theme.mm(0.8)

    width: side + 2 * halo
    height: width
    radius: Theme.mm(1.6) + halo
    color: surface

    Rectangle {
        anchors.fill: parent
        anchors.margins: cap.halo
        radius: Theme.mm(1.6)
        color: Theme.base
        border.width: Math.max(1, Theme.mm(Theme.highContrast ? 0.7 : 0.3))
        border.color: Theme.control
    }
    Text {
        anchors.centerIn: parent
        text: cap.number
        color: Theme.ink
        font.pixelSize: Theme.small ? Theme.type(4.8) : Theme.fineType
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
