// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// Nobody can rate just now: the officer opens a rating for who was served, or the pause
/// after the last rating is not over. Nothing to touch.
KioskScreen {
    id: screen

    readonly property Turn turn: kiosk.turn
    readonly property bool paused: turn.state === Turn.Waiting

    Hem {
        id: hem

        visible: heightMm > 0 && !Theme.highContrast && !Theme.training
        width: parent.width
        wide: true
        heightMm: Theme.pick(0, 24, 30, Theme.narrow ? 22 : 40)
    }
    Column {
        readonly property int topEdge: Math.max(hem.height, Theme.mm(Theme.bandMm))

        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        y: topEdge + Math.round((parent.height - topEdge - height) / 2)

        Drawing {
            width: Theme.mm(Theme.pick(16, 28, 44, Theme.narrow ? 28 : 44))
            height: width
            anchors.horizontalCenter: parent.horizontalCenter
            drawing: Theme.highContrast ? Theme.drawing("faces/mark", "#FFFFFF") : "image://drawing/faces/mark"
        }
        Text {
            width: parent.width
            topPadding: Theme.mm(Theme.pick(3, 6, 9, 9))
            horizontalAlignment: Text.AlignHCenter
            text: screen.paused ? qsTr("One moment, please") : qsTr("Please rate after your service")
            color: Theme.heading
            font.pixelSize: Theme.questionType
            font.weight: Font.Bold
            wrapMode: Text.WordWrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        FineText {
            width: parent.width
            topPadding: Theme.mm(Theme.pick(1, 3, 5, 5))
            horizontalAlignment: Text.AlignHCenter
            text: screen.paused ? qsTr("The next rating can be given in %1 seconds.").arg(screen.turn.secondsLeft)
                : qsTr("The officer opens this screen for you.")
        }
    }
}
