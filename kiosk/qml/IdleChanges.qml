// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// What people said and what the office changed, each on a card with the leaf corner.
Item {
    id: list

    required property var changes
    required property int first
    required property int most

    readonly property int shown: Math.min(most, changes.length)
    readonly property int titleHeight: title.height + Theme.mm(Theme.pick(2, 5, 7, Theme.narrow ? 4 : 7))
    readonly property int space: Theme.mm(Theme.big ? 7 : 5)
    /// What the longest of them needs, so far; all have it, and those that find no room are not shown.
    property int tallest: 0

    Text {
        id: title

        text: qsTr("What we changed")
        color: Theme.heading
        font.pixelSize: titleFit.pixelSize
        font.weight: Font.Bold
        Accessible.role: Accessible.StaticText
        Accessible.name: text

        WordFit {
            id: titleFit

            words: [qsTr("What we changed")]
            width: list.width
            weight: Font.Bold
            largest: Theme.type(Theme.pick(6.6, 6.6, 12, 12))
            smallest: Theme.type(Theme.big ? 7.3 : 4.8)
            mostLines: 1
        }
    }
    Repeater {
        model: list.shown

        Item {
            id: card

            required property int index
            readonly property var change: list.changes[(list.first + index) % list.changes.length]

            readonly property int need: Math.max(picture.height + 2 * Theme.mm(4), words.height + 2 * Theme.mm(Theme.small ? 3 : 4))

            onNeedChanged: list.tallest = Math.max(list.tallest, need)

            visible: index === 0 || y + height <= list.height
            y: list.titleHeight + index * (height + list.space)
            width: list.width
            height: Math.min(list.tallest, list.height - list.titleHeight)

            Rectangle {
                anchors.fill: parent
                radius: Theme.cardRadius
                color: Theme.card
                border.width: Theme.highContrast ? Theme.cardBorder : 0
                border.color: Theme.rule
            }
            // The leaf corner: the lower right has twice the radius.
            Item {
                visible: !Theme.highContrast
                clip: true
                x: parent.width - width
                y: parent.height - height
                width: 2 * Theme.cardRadius
                height: width

                Rectangle {
                    anchors.fill: parent
                    color: Theme.base
                }
                Rectangle {
                    x: -width / 2
                    y: -height / 2
                    width: 4 * Theme.cardRadius
                    height: width
                    radius: width / 2
                    color: Theme.card
                }
            }
            Rectangle {
                id: picture

                x: Theme.mm(Theme.small ? 3 : 4)
                width: Theme.mm(Theme.pick(14, 18, 24, Theme.narrow ? 16 : 24))
                height: width
                anchors.verticalCenter: parent.verticalCenter
                radius: Theme.mm(3)
                color: Theme.highContrast ? "#000000" : Theme.selected

                Drawing {
                    width: Math.round(parent.width * 0.6)
                    height: width
                    anchors.centerIn: parent
                    drawing: Theme.icon(card.change.icon, Theme.heading, 14)
                }
            }
            Column {
                id: words

                x: picture.x + picture.width + Theme.mm(Theme.pick(4, 5, 7, Theme.narrow ? 4 : 7))
                width: card.width - x - Theme.mm(Theme.big ? 6 : 3)
                anchors.verticalCenter: parent.verticalCenter

                FineText {
                    width: parent.width
                    text: card.change.said
                }
                FineText {
                    width: parent.width
                    text: card.change.changed
                    color: Theme.ink
                    font.weight: Font.Bold
                }
            }
        }
    }
}
