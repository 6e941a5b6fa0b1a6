// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// An officer's own page: sign on, take over, sign off; and this month's ratings, in whole
/// groups of five alone, without a time.
KioskScreen {
    id: screen

    signal closed

    readonly property OfficerEntry entry: kiosk.officers
    readonly property bool onDuty: kiosk.duty.officer === entry.nip
    readonly property bool takesOver: !onDuty && kiosk.duty.officer !== ""
    readonly property int footHeight: Theme.mm(Theme.pick(20, 20, 24, Theme.narrow ? 20 : 30))
    readonly property int footY: height - Theme.mm(Theme.pick(2, 5.2, 9, Theme.narrow ? 6 : 14)) - footHeight
    readonly property int headHeight: Theme.mm(Theme.pick(20, 30, 44, Theme.narrow ? 30 : 60))
    readonly property int space: Theme.mm(Theme.pick(2, 6, 8, Theme.narrow ? 6 : 12))

    function key(pressed: int) {
        if (pressed === InputSurface.Digit1 || pressed === InputSurface.Back)
            closed()
        else if (pressed === InputSurface.Digit2)
            change()
    }
    function change() {
        if (onDuty)
            kiosk.duty.signOff()
        else
            kiosk.duty.signOn(entry.nip)
    }

    Rectangle {
        width: parent.width
        height: screen.headHeight
        color: Theme.sunk

        Drawing {
            id: photo

            height: screen.headHeight - 2 * Theme.mm(Theme.small ? 2 : 3)
            width: Math.round(height * 0.92)
            x: Theme.margin
            y: Math.round((parent.height - height) / 2)
            drawing: screen.entry.nip === "" ? "" : "image://photo/" + screen.entry.nip + "?radius=" + Theme.mm(4)
        }
        Column {
            x: photo.x + photo.width + Theme.mm(Theme.small ? 4 : 6)
            width: parent.width - x - Theme.margin
            anchors.verticalCenter: parent.verticalCenter

            FineText {
                width: parent.width
                text: screen.entry.name
                color: Theme.ink
                font.weight: Font.Bold
                maximumLineCount: 2
                lineHeight: 1.05
            }
            FineText {
                visible: !Theme.small
                width: parent.width
                text: screen.onDuty ? qsTr("On duty at this counter")
                    : screen.takesOver ? qsTr("Somebody else is on duty") : qsTr("Not on duty")
            }
        }
    }
    Rectangle {
        id: card

        x: Theme.margin
        y: screen.headHeight + screen.space
        width: parent.width - 2 * Theme.margin
        height: Math.min(screen.footY - screen.space - y, Theme.mm(Theme.pick(46, 66, 90, Theme.narrow ? 110 : 170)))
        radius: Theme.cardRadius
        color: Theme.card
        border.width: Theme.cardBorder
        border.color: Theme.rule

        FineText {
            id: heading

            x: Theme.mm(Theme.small ? 3 : 6)
            y: Theme.mm(Theme.small ? 1.5 : 4)
            width: parent.width - 2 * x
            text: screen.entry.ratings < 0 ? qsTr("This month") : screen.entry.ratings === 0
                ? qsTr("This month: fewer than 5 ratings, so no figure yet.")
                : qsTr("This month, in groups of 5: %1 ratings").arg(screen.kiosk.number(screen.entry.ratings))
            font.weight: Font.Bold
            lineHeight: Theme.small ? 1.05 : Theme.lineHeight
        }
        Row {
            visible: screen.entry.ratings > 0
            x: Theme.mm(Theme.small ? 3 : 6)
            y: Math.round((heading.y + heading.height + parent.height - height) / 2)
            width: parent.width - 2 * x

            Repeater {
                model: 4

                Column {
                    id: one

                    required property int index

                    width: Math.floor((card.width - 2 * Theme.mm(Theme.small ? 3 : 6)) / 4)

                    Drawing {
                        width: Math.min(Theme.mm(Theme.pick(14, 22, 32, Theme.narrow ? 22 : 44)), card.height - heading.height - Theme.mm(Theme.small ? 14 : 22))
                        height: width
                        anchors.horizontalCenter: parent.horizontalCenter
                        drawing: Theme.face(one.index + 1)
                    }
                    FineText {
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        topPadding: Theme.mm(1)
                        lineHeight: 1
                        text: screen.kiosk.number(screen.entry.counts[one.index] ?? 0)
                        color: Theme.ink
                        font.weight: Font.Bold
                    }
                }
            }
        }
    }
    PushButton {
        id: back

        x: Theme.margin
        y: screen.footY
        width: Theme.mm(Theme.pick(46, 60, 80, Theme.narrow ? 44 : 80))
        height: screen.footHeight
        kind: Target.Quiet
        label: qsTr("Back")
        iconName: "back"
        onActivated: screen.closed()
    }
    PushButton {
        x: back.x + back.width + Theme.gap
        y: screen.footY
        width: parent.width - Theme.margin - x
        height: screen.footHeight
        kind: screen.onDuty ? Target.Plain : Target.Primary
        label: screen.onDuty ? qsTr("Sign off") : screen.takesOver ? qsTr("Take over the counter") : qsTr("Sign on")
        onActivated: screen.change()
    }
}
