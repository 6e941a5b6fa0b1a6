// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The invitation on its plate. It is no target: the whole screen is.
Rectangle {
    id: plate

    radius: Theme.cardRadius
    color: Theme.highContrast ? "#000000" : Theme.primary
    border.width: Theme.highContrast ? Theme.cardBorder : 0
    border.color: "#FFFFFF"

    Drawing {
        id: mark

        width: Theme.mm(Theme.pick(20, 13, 18, 18))
        height: width
        x: Theme.mm(Theme.pick(8, 10, 14, Theme.narrow ? 8 : 16))
        y: Math.round((plate.height - height) / 2)
        drawing: Theme.drawing("faces/mark", "#FFFFFF")
    }
    Text {
        x: mark.x + mark.width + Theme.mm(Theme.pick(6, 7, 10, 10))
        width: fit.lines > 1 ? fit.balancedWidth + 1 : plate.width - x - Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Touch the screen to rate")
        color: "#FFFFFF"
        font.pixelSize: fit.pixelSize
        font.weight: Font.Bold
        lineHeight: lineCount > 1 ? 1.1 : 1
        wrapMode: Text.WordWrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text

        WordFit {
            id: fit

            words: [qsTr("Touch the screen to rate")]
            width: plate.width - mark.x - mark.width - Theme.mm(Theme.pick(14, 15, 20, 20))
            weight: Font.Bold
            largest: Theme.type(Theme.pick(7.5, 6, 9, Theme.narrow ? 6 : 9))
            smallest: Theme.type(Theme.pick(5, 5, 7.3, Theme.narrow ? 5 : 7.3))
        }
    }
}
