// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// Nobody has touched for a while: a band over the lower part says when the screen goes back,
/// and that what was given stays. A touch above the band means "I am still here" too.
KioskScreen {
    id: warning

    readonly property int bottomSpace: Theme.mm(Theme.pick(2, 5, 9, Theme.narrow ? 6 : 14))
    readonly property int buttonRows: Theme.upright ? 2 : 1
    readonly property int buttonsHeight: buttonRows * buttonHeight + (buttonRows - 1) * Theme.gap
    readonly property int bandHeight: Math.max(Theme.mm(Theme.small ? 48 : Theme.heightMm * 0.385),
        texts.y + texts.height + Theme.mm(Theme.small ? 1.5 : 3) + buttonsHeight + bottomSpace)
    readonly property int textX: bell.x + bell.width + Theme.mm(Theme.pick(3, 7.5, 10, Theme.narrow ? 4 : 10))
    readonly property int buttonHeight: Theme.mm(Theme.pick(20, 21, 26, Theme.narrow ? 21 : 30))
    readonly property int seconds: kiosk.visit.warningSecondsLeft

    spoken: qsTr("Still here? The screen goes back to the start in twenty seconds. Press one to stay.")

    function key(pressed: int) {
        if (pressed === InputSurface.Digit2)
            kiosk.visit.finish()
        else if (pressed === InputSurface.Digit1 || pressed === InputSurface.Back)
            kiosk.visit.stay()
    }

    TouchTarget {
        anchors.fill: parent
        onActivated: warning.kiosk.visit.stay()
    }
    Rectangle {
        y: parent.height - warning.bandHeight
        width: parent.width
        height: warning.bandHeight
        color: Theme.warning

        Rectangle {
            width: parent.width
            height: Math.max(1, Theme.mm(0.8))
            color: Theme.warningBorder
        }
        Drawing {
            id: bell

            x: Theme.margin
            y: Theme.mm(Theme.pick(4, 6.5, 10, 14))
            width: Theme.mm(Theme.pick(14, 19, 26, Theme.narrow ? 16 : 26))
            height: width
            drawing: Theme.icon("idle", Theme.warningInk, 19)
        }
        Column {
            id: texts

            x: warning.textX
            y: Theme.mm(Theme.pick(2.5, 5, 8, 10))
            width: parent.width - x - Theme.margin

            FineText {
                width: parent.width
                lineHeight: Theme.small ? 1.08 : Theme.lineHeight
                text: qsTr("Still here? Back to the start in %1 seconds.").arg(warning.seconds)
                color: Theme.warningInk
                font.weight: Font.Bold
            }
            FineText {
                visible: warning.kiosk.visit.kept
                width: parent.width
                lineHeight: Theme.small ? 1.08 : Theme.lineHeight
                text: qsTr("Your rating stays saved.")
                color: Theme.warningInk
            }
        }
        PushButton {
            id: stay

            x: Theme.upright || Theme.small || Theme.largeText ? Theme.margin : warning.textX
            width: Theme.upright ? parent.width - 2 * x : finish.x - Theme.gap - x
            height: warning.buttonHeight
            y: parent.height - warning.bottomSpace - warning.buttonsHeight
            kind: Target.Primary
            label: qsTr("I am still here")
            iconName: "tick"
            iconMm: 10
            wordType: stayFit.pixelSize
            onActivated: warning.kiosk.visit.stay()
        }
        WordFit {
            id: stayFit

            words: [stay.label]
            width: stay.width - Theme.mm(4)
            weight: Font.Bold
            largest: Theme.textType
            smallest: Theme.type(4.8)
            mostLines: 1
        }
        PushButton {
            id: finish

            width: Theme.upright ? stay.width : Theme.mm(Theme.pick(44, Theme.largeText ? 56 : 61.5, 90, 90))
            height: warning.buttonHeight
            x: parent.width - Theme.margin - width
            y: parent.height - warning.bottomSpace - height
            label: qsTr("Finish")
            onActivated: warning.kiosk.visit.finish()
        }
    }
}
