// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// A target with an icon and a word: beside each other, or the icon above the word.
Target {
    id: button

    enum IconPlace { Left, Right, Above, None }

    property string iconName
    property int iconPlace: PushButton.Left
    property real iconMm: 8
    property int wordType: Theme.textType
    property int wordWeight: Font.Bold
    /// Room taken by something else at the left of the word.
    property int wordShift: 0
    /// The icon alone stands for it; its name stays.
    property bool wordHidden: false
    /// A word that finds no room on one line takes two.
    property bool wrap: false
    readonly property alias wordX: word.x

    readonly property bool stacked: iconPlace === PushButton.Above
    /// Beside a word that leaves no room for it, the icon leaves.
    readonly property bool iconFits: stacked ? wordHidden || !wrap || Theme.mm(iconMm) + word.height <= height
        : word.implicitWidth + Theme.mm(iconMm + 3.5 + 3) <= width
    readonly property int iconPixels: iconName === "" || iconPlace === PushButton.None || !iconFits ? 0 : Theme.mm(iconMm)
    readonly property int between: iconPixels === 0 || stacked ? 0 : Theme.mm(3.5)

    /// What stands beside the word on each side.
    readonly property int iconRoom: stacked || iconPixels === 0 ? 0 : iconPixels + between
    readonly property int takenLeft: iconPlace === PushButton.Right ? 0 : Math.max(iconRoom, wordShift)
    readonly property int takenRight: iconPlace === PushButton.Right ? iconRoom : 0

    Drawing {
        id: picture

        visible: button.iconPixels > 0
        width: button.iconPixels
        height: width
        drawing: visible ? Theme.icon(button.iconName, button.iconInk, button.iconMm) : ""
        x: button.stacked ? Math.round((button.width - width) / 2)
            : button.iconPlace === PushButton.Right ? word.x + word.width + button.between
            : word.x - width - button.between
        y: button.stacked ? Math.round((button.height - height - (button.wordHidden ? 0 : word.height)) / 2)
            : Math.round((button.height - height) / 2)
    }
    Text {
        id: word

        visible: !button.wordHidden
        text: button.label
        color: button.ink
        font.pixelSize: button.wordType
        font.weight: button.wordWeight
        width: button.wrap ? Math.min(Math.ceil(implicitWidth), button.width - button.takenLeft - button.takenRight - Theme.mm(1.6)) : implicitWidth
        wrapMode: button.wrap ? Text.WordWrap : Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        lineHeight: lineCount > 1 ? 0.94 : 1
        x: Math.round((button.width - width + button.takenLeft - button.takenRight) / 2)
        y: button.stacked && button.iconPixels > 0 ? picture.y + button.iconPixels : Math.round((button.height - height) / 2)
        Accessible.ignored: true
    }
}
