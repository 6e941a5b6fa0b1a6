// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The loud mark of training, in place of the hem: whoever looks sees that nothing counts.
Rectangle {
    id: band

    /// There is room for one word only.
    property bool inShort: false

    readonly property string sentence: qsTr("TRAINING: not counted")

    height: Theme.mm(Theme.bandMm)
    color: Theme.warning
    border.width: Theme.highContrast ? Theme.cardBorder : 0
    border.color: Theme.warningBorder

    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Math.max(1, Theme.mm(0.8))
        color: Theme.warningBorder
    }
    Text {
        anchors.centerIn: parent
        text: band.inShort ? band.sentence.split(":")[0] : band.sentence
        color: Theme.warningInk
        font.pixelSize: Theme.type(Theme.small ? 4.8 : Math.min(7.3, Theme.fineMm))
        font.weight: Font.Black
        Accessible.role: Accessible.StaticText
        Accessible.name: band.sentence
    }
}
