// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The office's published result: of a hundred ratings how many were satisfied, and all
/// four answers in equal columns.
Rectangle {
    id: result

    required property Kiosk kiosk

    readonly property Attract attract: kiosk.attract
    readonly property var shares: attract.shares
    readonly property int inset: Theme.mm(Theme.pick(6, 8, 14, 16)) + 2
    readonly property int textWidth: width - 2 * inset
    readonly property color soft: Theme.highContrast ? "#FFFFFF" : Theme.primaryInkSoft
    readonly property var fills: ["#75172B", "#E8943C", "#ABE0C9", "#0A615C"]
    readonly property var outlines: ["#4A0C19", "#8A4A0C", "#2B6650", "#063E3B"]
    /// On the smallest screen the plate stands beside the figure.
    readonly property bool beside: Theme.small || Theme.portraitBig
    readonly property real numberMm: Theme.narrow ? 17 : Theme.pick(20, 24, 32, 32)

    color: Theme.highContrast ? "#000000" : "#23396F"

    Hem {
        id: hem

        width: parent.width
        wide: true
        heightMm: Theme.narrow ? 0 : Theme.pick(0, 23, 30, 30)
    }
    Column {
        id: figure

        x: result.inset
        y: result.beside ? hem.height + Math.round((result.height - hem.height - height) / 2)
            : hem.height + Math.round((plate.y - hem.height - height) / 2)
        width: result.beside ? Math.round(result.textWidth * 0.44) : result.textWidth

        FineText {
            width: parent.width
            text: result.attract.period
            color: result.soft
        }
        Item {
            id: ofHundred

            readonly property int gap: Theme.mm(4)
            readonly property bool wraps: number.width + gap + of.width > parent.width

            width: parent.width
            height: number.height + (wraps ? of.height : 0)

            Text {
                id: number

                text: result.attract.satisfied
                color: "#FFFFFF"
                font.pixelSize: Theme.type(result.numberMm)
                font.weight: Font.Black
                lineHeight: 0.92
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            FineText {
                id: of

                x: ofHundred.wraps ? 0 : number.width + ofHundred.gap
                y: ofHundred.wraps ? number.height : number.baselineOffset - baselineOffset
                text: qsTr("of 100")
                color: "#FFFFFF"
            }
        }
        FineText {
            width: parent.width
            text: qsTr("satisfied and very satisfied")
            color: "#FFFFFF"
            font.weight: Font.Bold
        }
        FineText {
            visible: result.beside
            width: parent.width
            topPadding: Theme.mm(2)
            text: qsTr("of %1 ratings").arg(result.kiosk.number(result.attract.ratings))
            color: result.soft
        }
    }
    Rectangle {
        id: plate

        x: result.beside ? result.inset + Math.round(result.textWidth * 0.47) : result.inset - Theme.mm(2)
        y: result.beside ? hem.height + Math.round((result.height - hem.height - height) / 2)
            : count.y - height - Theme.mm(3)
        width: result.width - x - (result.beside ? result.inset : x)
        height: bar.height + faces.height + Theme.mm(10)
        radius: Theme.cardRadius
        color: Theme.card
        border.width: Theme.highContrast ? Theme.cardBorder : 0
        border.color: "#FFFFFF"

        Row {
            id: bar

            readonly property int room: plate.width - Theme.mm(8) - 3 * Theme.mm(1)

            x: Theme.mm(4)
            y: Theme.mm(3.6)
            spacing: Theme.mm(1)

            Repeater {
                model: 4

                Rectangle {
                    required property int index

                    width: Math.max(Theme.mm(1), Math.floor(bar.room * (result.shares[index] ?? 0) / 100))
                    height: Theme.mm(Theme.big ? 10 : 7.5)
                    radius: Theme.mm(0.5)
                    color: Theme.highContrast ? "#FFFFFF" : result.fills[index]
                    border.width: Math.max(1, Theme.mm(0.3))
                    border.color: Theme.highContrast ? "#FFFFFF" : result.outlines[index]
                }
            }
        }
        Row {
            id: faces

            x: Theme.mm(4)
            y: bar.y + bar.height + Theme.mm(2)

            Repeater {
                model: 4

                Column {
                    id: one

                    required property int index

                    width: Math.floor((plate.width - Theme.mm(8)) / 4)

                    Drawing {
                        width: Theme.mm(Theme.pick(12, 12, 17, 17))
                        height: width
                        anchors.horizontalCenter: parent.horizontalCenter
                        drawing: Theme.face(one.index + 1)
                    }
                    FineText {
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        lineHeight: 1
                        text: result.shares[one.index] ?? 0
                        color: Theme.ink
                        font.weight: Font.Bold
                    }
                }
            }
        }
    }
    FineText {
        id: count

        visible: !result.beside
        x: result.inset
        y: result.height - height - Theme.mm(Theme.narrow ? 3 : Theme.pick(4, 7, 12, 8))
        width: result.textWidth
        text: qsTr("of %1 ratings").arg(result.kiosk.number(result.attract.ratings))
        color: result.soft
    }
}
