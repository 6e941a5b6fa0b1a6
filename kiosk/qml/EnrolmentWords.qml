// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The six words, as large as they go, and what is to be done with them.
Item {
    id: page

    required property EnrolmentDesk desk
    required property bool asking

    readonly property int columns: Theme.upright ? 2 : 3
    readonly property int rows: 6 / columns
    readonly property int textHeight: text.height
    readonly property int cardHeight: Math.min(height - textHeight - Theme.mm(Theme.small ? 2 : 5), Theme.mm(rows * (Theme.big ? 40 : 27)))
    readonly property int cellWidth: Math.floor((width - 2 * Theme.mm(Theme.small ? 3 : 6)) / columns)
    readonly property bool failed: desk.reason !== ""

    function sentence(): string {
        if (asking)
            return qsTr("Forget the invitation? The office has to invite this kiosk anew.")
        switch (desk.reason) {
        case "": break
        case "not-found": return qsTr("The invitation is not on this stick: it is another one, or the office has closed it.")
        case "already-exists": return qsTr("Another kiosk has answered this invitation. Start over with a new one.")
        case "bad-signature": return qsTr("The settings are not from the office of these words. Tell its head.")
        case "disk-full": return qsTr("The stick is full.")
        case "permission-denied": return qsTr("The stick cannot be written.")
        default: return qsTr("The stick does not work. Try another one.")
        }
        if (desk.stickIn)
            return desk.answered ? qsTr("The answer is on the stick. Take it to the office.") : qsTr("Do not remove the stick.")
        return desk.answered ? qsTr("Waiting for the office. Then bring the stick back.") : qsTr("Insert the stick with the invitation.")
    }

    Rectangle {
        id: card

        width: parent.width
        height: page.cardHeight
        radius: Theme.cardRadius
        color: Theme.card
        border.width: Theme.cardBorder
        border.color: Theme.rule

        Repeater {
            model: page.desk.words.length

            Item {
                id: cell

                required property int index

                x: Theme.mm(Theme.small ? 3 : 6) + index % page.columns * page.cellWidth
                y: Math.round(Math.floor(index / page.columns) * card.height / page.rows)
                width: page.cellWidth
                height: Math.round(card.height / page.rows)

                FineText {
                    id: number

                    anchors.baseline: word.baseline
                    lineHeight: 1
                    text: cell.index + 1
                    Accessible.ignored: true
                }
                Text {
                    id: word

                    x: Theme.mm(Theme.big ? 14 : 8)
                    anchors.verticalCenter: parent.verticalCenter
                    text: page.desk.words[cell.index]
                    color: Theme.heading
                    font.pixelSize: fit.pixelSize
                    font.weight: Font.Black
                    Accessible.role: Accessible.StaticText
                    Accessible.name: (cell.index + 1) + " " + text
                }
            }
        }
        WordFit {
            id: fit

            words: page.desk.words
            width: page.cellWidth - Theme.mm(Theme.big ? 18 : 11)
            weight: Font.Black
            // A line of Lato is 1.2 times its type: two rows stay within the card.
            largest: Math.min(Theme.type(Theme.big ? 16 : Theme.small ? 6.6 : 9), Math.floor(card.height / page.rows / 1.2))
            smallest: Theme.type(Theme.small ? 4.8 : 5.2)
        }
    }
    Column {
        id: text

        y: page.cardHeight + Theme.mm(Theme.small ? 2 : 5)
        width: parent.width
        spacing: Theme.mm(Theme.small ? 0.5 : 2)

        FineText {
            width: parent.width
            lineHeight: lineCount > 1 && !Theme.small ? 1.2 : 1
            text: qsTr("The office's screen has to show the same six words.")
        }
        FineText {
            width: parent.width
            lineHeight: lineCount > 1 && !Theme.small ? 1.2 : 1
            text: page.sentence()
            color: page.failed && !page.asking ? Theme.errorInk : Theme.ink
            font.weight: Font.Bold
        }
    }
}
