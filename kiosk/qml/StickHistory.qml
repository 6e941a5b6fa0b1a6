// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// What was exported before, newest first: date, events, and a tick where it arrived.
Column {
    id: history

    required property Kiosk kiosk
    /// How many rows there is room for.
    required property int most
    /// The newest has just arrived on the stick.
    required property bool newestArrived

    readonly property var exports: kiosk.stick.history
    readonly property int rowHeight: Theme.mm(Theme.big ? 20 : 14.6)

    FineText {
        text: qsTr("History")
        color: Theme.accent
        font.weight: Font.Bold
        bottomPadding: Theme.mm(2)
    }
    FineText {
        visible: history.exports.length === 0
        width: parent.width
        text: qsTr("Nothing exported yet.")
    }
    Repeater {
        model: Math.min(history.most, history.exports.length)

        Item {
            id: row

            required property int index
            readonly property var modelData: history.exports[index]
            readonly property bool arrived: modelData.confirmed || (index === 0 && history.newestArrived)

            width: history.width
            height: history.rowHeight

            FineText {
                y: Math.round((row.height - height) / 2)
                lineHeight: 1
                text: history.kiosk.date(row.modelData.at, false)
                color: Theme.ink
                font.weight: row.index === 0 && history.newestArrived ? Font.Bold : Font.Normal
            }
            FineText {
                x: Math.round(row.width * 0.7) - width
                y: Math.round((row.height - height) / 2)
                lineHeight: 1
                text: history.kiosk.number(row.modelData.events)
            }
            Drawing {
                visible: row.arrived
                x: Math.round(row.width * 0.8)
                y: Math.round((row.height - height) / 2)
                width: Theme.iconSize
                height: width
                drawing: Theme.icon("tick", Theme.doneInk, 8)
            }
            Rectangle {
                y: row.height - height
                width: row.width
                height: Math.max(1, Theme.mm(0.3))
                color: Theme.rule
            }
        }
    }
}
