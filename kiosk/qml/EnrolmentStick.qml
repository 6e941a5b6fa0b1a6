// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// Before an invitation: which stick to bring, and what a stick that came lacks.
Rectangle {
    id: card

    required property EnrolmentDesk desk

    readonly property bool failed: desk.reason !== ""
    readonly property bool none: !failed && desk.state === EnrolmentDesk.NoInvitation

    function word(): string {
        return failed ? qsTr("Failed") : none ? qsTr("No invitation") : qsTr("Insert a stick")
    }
    function sentence(): string {
        switch (desk.reason) {
        case "": return none ? qsTr("Nothing on this stick is for a new kiosk. Ask IT at the office to invite it.")
                             : qsTr("The one on which the office has put the invitation for this kiosk.")
        case "already-exists": return qsTr("Another kiosk has answered this invitation. Ask the office for a new one.")
        case "expired": return qsTr("The invitation has run out, or the clock of this kiosk is wrong.")
        case "newer-format": return qsTr("The office has a newer Puas. Update this kiosk first.")
        case "permission-denied": return qsTr("This kiosk cannot write its own folder. Tell IT.")
        case "disk-full": return qsTr("The disk of this kiosk is full. Tell IT.")
        }
        return qsTr("It could not be read. Try another stick.")
    }

    radius: Theme.cardRadius
    color: failed ? Theme.error : Theme.card
    border.width: Math.max(1, Theme.mm(failed ? 0.8 : 0.35))
    border.color: failed ? Theme.errorBorder : Theme.rule

    Drawing {
        id: picture

        height: Math.min(card.height - 2 * Theme.mm(Theme.small ? 3 : 6.8), Theme.mm(Theme.big ? 100 : 65))
        width: Math.round(height * 176 / 384)
        x: Theme.mm(Theme.big ? 8 : 5)
        y: Math.round((card.height - height) / 2)
        drawing: "image://drawing/pictures/stick-" + (card.failed ? "failed" : "awaited")
    }
    Column {
        x: picture.x + picture.width + Theme.mm(Theme.big ? 10 : 6)
        width: card.width - x - Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter

        Text {
            width: parent.width
            text: card.word()
            color: card.failed ? Theme.errorInk : Theme.heading
            font.pixelSize: wordFit.pixelSize
            font.weight: Font.Black
            lineHeight: lineCount > 1 ? 1.08 : 1
            wrapMode: Text.WordWrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text

            WordFit {
                id: wordFit

                words: [card.word()]
                width: card.width - picture.x - picture.width - Theme.mm(Theme.big ? 14 : 10)
                weight: Font.Black
                largest: Theme.type(Theme.big ? 14 : Theme.small ? 7.5 : 9)
                smallest: Theme.type(Theme.small ? 5 : 7)
            }
        }
        FineText {
            width: parent.width
            topPadding: Theme.mm(Theme.small ? 1 : 3.4)
            bottomPadding: Theme.mm(Theme.small ? 1 : 3.4)
            text: card.sentence()
            color: card.failed ? Theme.errorInk : Theme.ink
            font.weight: Font.DemiBold
        }
        Repeater {
            model: card.failed || Theme.small ? 0 : 3

            StickStep {
                required property int index

                progress: index === 0 ? StickStep.UnderWay : StickStep.ToCome
                word: [qsTr("Invitation"), qsTr("Six words"), qsTr("Two approvals")][index]
            }
        }
    }
}
