// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// Photo, name, counter and service of who serves. Without an officer the counter stands
/// alone; a name or service that finds no room leaves.
Item {
    id: head

    required property Desk desk
    required property RatingMeasures measures
    /// Where the texts have to end.
    required property int textRight

    property bool photoOnly: false

    readonly property int textX: measures.photoX + measures.photoWidth + measures.besidePhoto
    readonly property bool hasOfficer: desk.officerName !== ""

    WordFit {
        id: nameFit

        words: [head.desk.officerName]
        width: head.textRight - head.textX
        weight: Font.Bold
        largest: Theme.type(head.measures.nameMm)
        smallest: Theme.fineType
        mostLines: Theme.portraitBig ? 2 : 1
    }
    WordFit {
        id: serviceFit

        words: [head.desk.serviceName]
        width: head.textRight - head.textX
        largest: Theme.type(head.measures.headMm)
        smallest: Theme.type(head.measures.headMm)
        mostLines: Theme.portraitBig ? 2 : 1
    }
    Drawing {
        visible: head.hasOfficer
        x: head.measures.photoX
        y: head.measures.photoY
        width: head.measures.photoWidth
        height: head.measures.photoHeight
        drawing: visible ? "image://photo/" + head.desk.officer + "?radius=" + Theme.mm(4) + (Theme.highContrast ? "&contrast=1" : "") : ""
    }
    Column {
        visible: !head.photoOnly
        x: head.hasOfficer ? head.textX : head.measures.left
        y: head.measures.photoY + Math.round((head.measures.photoHeight - height + Theme.fineType * 0.2) / 2)
        width: head.textRight - x

        FineText {
            visible: head.hasOfficer && nameFit.fits
            width: parent.width
            text: head.desk.officerName
            color: Theme.ink
            font.pixelSize: nameFit.pixelSize
            font.weight: Font.Bold
        }
        FineText {
            visible: text !== ""
            width: parent.width
            font.pixelSize: Theme.type(head.measures.headMm)
            text: head.desk.counterName
        }
        FineText {
            visible: text !== "" && head.measures.serviceShown && serviceFit.fits
            width: parent.width
            font.pixelSize: Theme.type(head.measures.headMm)
            text: head.desk.serviceName
        }
    }
}
