// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// One of several things to choose: picture and word, with a tick where it is chosen. A tile
/// much wider than high has them beside each other.
Target {
    id: tile

    required property string iconName
    required property int wordType

    readonly property bool beside: width > 2.4 * height
    readonly property int pad: Theme.mm(Theme.big ? 2.4 : 1.2)
    readonly property real iconMm: Theme.pick(14, 16, 24, Theme.narrow ? 16 : 30)
    /// Beside the word; it does not depend on the word's height, which depends on it.
    readonly property int iconBeside: fitted(height - 2 * pad)
    readonly property int icon: beside ? iconBeside : fitted(height - word.height - Math.round(3.5 * pad))
    readonly property int space: Math.floor((height - icon - word.height) / 3)
    readonly property int textLeft: beside ? pad * 3 + iconBeside : Theme.mm(1.6)
    /// The part of an icon that stays empty at each edge.
    readonly property int iconRim: Math.round(icon * 0.06)

    function fitted(room: int): int {
        return Math.max(Theme.mm(8), Math.min(Theme.mm(iconMm), room))
    }

    radius: Theme.cardRadius
    Accessible.name: selected ? qsTr("%1, chosen").arg(label) : label
    Accessible.checkable: true
    Accessible.checked: selected

    Drawing {
        width: tile.icon
        height: width
        x: tile.beside ? tile.pad * 2 : Math.round((tile.width - width) / 2)
        y: tile.beside ? Math.round((tile.height - height) / 2) : Math.max(tile.pad - tile.iconRim, tile.space)
        drawing: Theme.icon(tile.iconName, tile.lit ? Theme.selectedInk : Theme.heading, tile.iconMm)
    }
    Text {
        id: word

        x: tile.textLeft
        width: tile.width - x - Theme.mm(tile.beside ? 12 : 1.6)
        y: tile.beside ? Math.round((tile.height - height) / 2)
            : tile.height - height - Math.max(0, Math.min(tile.space, tile.height - height - tile.icon - tile.pad))
        text: tile.label
        color: tile.lit ? Theme.inkOnSelected : Theme.ink
        horizontalAlignment: tile.beside ? Text.AlignLeft : Text.AlignHCenter
        wrapMode: Text.WordWrap
        lineHeight: lineCount > 1 ? 0.94 : 1
        font.pixelSize: tile.wordType
        font.weight: Font.Bold
        Accessible.ignored: true
    }
    Rectangle {
        visible: tile.selected
        width: Theme.mm(Theme.small ? 7 : Theme.big ? 11 : 8.5)
        height: width
        x: tile.width - width - Theme.mm(2.2)
        y: Theme.mm(2.2)
        radius: width / 2
        color: Theme.highContrast ? "#000000" : Theme.primary

        Drawing {
            anchors.centerIn: parent
            width: Math.round(parent.width * 0.74)
            height: width
            drawing: Theme.icon("tick", "#FFFFFF", 8)
        }
    }
}
