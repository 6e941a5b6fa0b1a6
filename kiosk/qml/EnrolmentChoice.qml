// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// Several kiosks are invited on one stick: a person says which of them stands here. The
/// first few have room; the stick can be made anew for the others.
Item {
    id: choice

    required property EnrolmentDesk desk

    readonly property int columns: Theme.upright ? 1 : 2
    readonly property int most: Theme.upright ? 6 : Theme.small ? 4 : 6
    readonly property int cellWidth: Math.floor((width - (columns - 1) * Theme.gap) / columns)
    readonly property int rows: Math.ceil(most / columns)
    readonly property int cellHeight: Math.min(Theme.mm(Theme.big ? 40 : 30), Math.floor((height - (rows - 1) * Theme.gap) / rows))

    Repeater {
        model: Math.min(choice.most, choice.desk.offered.length)

        PushButton {
            required property int index

            x: index % choice.columns * (choice.cellWidth + Theme.gap)
            y: Math.floor(index / choice.columns) * (choice.cellHeight + Theme.gap)
            width: choice.cellWidth
            height: choice.cellHeight
            label: choice.desk.offered[index]
            onActivated: choice.desk.choose(index)
        }
    }
}
