// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// Ten digits in two rows, and under them cancel, delete, continue. It fills its width.
Item {
    id: pad

    property bool cancelOffered: true

    signal digit(value: int)
    signal erased
    signal submitted
    signal cancelled

    readonly property int keyHeight: Math.min(Math.floor((height - 2 * Theme.gap) / 3), Theme.mm(Theme.big ? 40 : 30))
    readonly property int keyWidth: Math.floor((width - 4 * Theme.gap) / 5)
    readonly property int actWidth: Math.floor((width - 2 * Theme.gap) / 3)
    readonly property int actY: 2 * (keyHeight + Theme.gap)

    Repeater {
        model: 10

        PushButton {
            required property int index
            readonly property int value: (index + 1) % 10

            x: (index % 5) * (pad.keyWidth + Theme.gap)
            y: Math.floor(index / 5) * (pad.keyHeight + Theme.gap)
            width: pad.keyWidth
            height: pad.keyHeight
            label: value
            wordType: Theme.type(Theme.big ? 12 : Theme.largeText ? 7.3 : 6.6)
            onActivated: pad.digit(value)
        }
    }
    PushButton {
        visible: pad.cancelOffered
        y: pad.actY
        width: pad.actWidth
        height: pad.keyHeight
        kind: Target.Quiet
        label: qsTr("Cancel")
        iconName: "back"
        onActivated: pad.cancelled()
    }
    PushButton {
        x: pad.actWidth + Theme.gap
        y: pad.actY
        width: pad.actWidth
        height: pad.keyHeight
        kind: Target.Quiet
        label: qsTr("Delete")
        iconName: "delete"
        onActivated: pad.erased()
    }
    PushButton {
        x: 2 * (pad.actWidth + Theme.gap)
        y: pad.actY
        width: pad.actWidth
        height: pad.keyHeight
        kind: Target.Primary
        label: qsTr("Continue")
        iconName: "go-on"
        iconPlace: PushButton.Right
        onActivated: pad.submitted()
    }
}
