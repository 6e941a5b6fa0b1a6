// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The tap is on disk: thanks, and a few seconds to take it back. The same whatever was
/// tapped.
KioskScreen {
    id: screen

    readonly property int secondsLeft: kiosk.visit.changeSecondsLeft
    readonly property bool stacked: Theme.upright
    readonly property int topEdge: Math.max(hem.height, Theme.mm(Theme.bandMm))
    readonly property int targetHeight: Theme.mm(Theme.pick(20, 26, 32, Theme.narrow ? 26 : 32))
    readonly property int targetGap: Theme.cardGap
    readonly property int targetCount: targets.count
    readonly property int targetWidth: stacked ? width - 2 * Theme.margin
        : Math.floor((width - 2 * Theme.margin - (targetCount - 1) * targetGap) / targetCount)
    readonly property int targetsY: height - Theme.mm(Theme.pick(3, 7.1, 10, Theme.narrow ? 8 : 16)) - targetHeight
        - (stacked ? (targetCount - 1) * (targetHeight + targetGap) : 0)

    function key(pressed: int) {
        if (pressed === InputSurface.Digit1 || pressed === InputSurface.Back)
            kiosk.visit.change()
        else if (pressed === InputSurface.Digit2)
            kiosk.visit.addMore()
        else if (pressed === InputSurface.Digit3)
            kiosk.visit.finish()
    }

    function skip() {
        kiosk.visit.finish()
    }

    Hem {
        id: hem

        visible: heightMm > 0 && !Theme.highContrast && !Theme.training
        width: parent.width
        wide: true
        heightMm: Theme.pick(0, 24, 30, Theme.narrow ? 22 : 40)
    }
    Column {
        width: parent.width
        y: screen.topEdge + Math.round((screen.targetsY - screen.topEdge - height) / 2) - (Theme.training ? 0 : Math.round(mark.width * 0.1))

        Drawing {
            id: mark

            width: Theme.mm(Theme.pick(16, 28, 44, Theme.narrow ? 28 : 44))
            height: width
            anchors.horizontalCenter: parent.horizontalCenter
            drawing: Theme.highContrast ? Theme.drawing("faces/mark", "#FFFFFF") : "image://drawing/faces/mark"
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            topPadding: Theme.mm(Theme.pick(0, 2.2, 3, 3))
            text: qsTr("Thank you")
            color: Theme.heading
            font.pixelSize: Theme.thanksType
            font.weight: Font.Black
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        FineText {
            width: parent.width
            topPadding: Theme.mm(Theme.pick(1, 4.1, 6, 6))
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Your rating is saved.")
        }
    }
    Repeater {
        id: targets

        // What citizens reach first stands first where the targets lie under each other.
        model: screen.stacked ? ["more", "change", "finish"] : ["change", "more", "finish"]

        PushButton {
            id: button

            required property string modelData
            required property int index
            readonly property bool isChange: modelData === "change"
            readonly property bool isMore: modelData === "more"
            readonly property int ringGap: Theme.mm(Theme.small ? 2 : 5)

            // Once all was asked, what is left stays where it stood.
            visible: !screen.kiosk.visit.concluded || modelData === "finish"
            x: Theme.margin + (screen.stacked ? 0 : index * (screen.targetWidth + screen.targetGap))
            y: screen.targetsY + (screen.stacked ? index * (screen.targetHeight + screen.targetGap) : 0)
            width: screen.targetWidth
            height: screen.targetHeight
            radius: Theme.buttonRadius
            spokenKey: isChange ? 1 : isMore ? 2 : 3
            kind: isMore ? Target.Primary : Target.Plain
            label: isChange ? qsTr("Change") : isMore ? qsTr("Give a reason") : qsTr("Finish")
            iconName: isChange ? "" : isMore ? "write" : "tick"
            wrap: true
            iconMm: Theme.big ? 12 : 10
            wordType: Theme.type(Theme.big || (Theme.largeText && !Theme.small) ? Theme.fineMm : Theme.small ? 4.8 : 5.2)
            spent: isChange && screen.secondsLeft === 0
            wordShift: isChange && !spent ? ring.width + ringGap : 0
            onActivated: isChange ? screen.kiosk.visit.change()
                : isMore ? screen.kiosk.visit.addMore() : screen.kiosk.visit.finish()

            CountRing {
                id: ring

                visible: button.isChange && !button.spent
                secondsLeft: screen.secondsLeft
                x: button.wordX - width - button.ringGap
                y: Math.round((button.height - height) / 2)
            }
        }
    }
}
