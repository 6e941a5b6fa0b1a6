// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// Every target: its surface, what a finger and the keypad's mark do to it, and its name.
TouchTarget {
    id: target

    enum Kind { Plain, Quiet, Primary }

    required property string label
    property int kind: Target.Plain
    property bool selected: false
    property int radius: Theme.buttonRadius
    /// Without border and fill: it stays in place and takes no touch.
    property bool spent: false

    readonly property bool filled: kind === Target.Primary
    readonly property bool lit: pressed || selected
    readonly property color ink: filled ? Theme.primaryInk
        : lit ? (pressed ? Theme.inkOnSelected : Theme.selectedInk) : Theme.ink
    readonly property color iconInk: filled ? Theme.primaryInk
        : lit ? Theme.selectedInk : kind === Target.Quiet ? Theme.ink : Theme.heading

    enabled: !spent
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: target.activate()

    Rectangle {
        visible: target.marked
        anchors.fill: parent
        anchors.margins: -(Theme.focusGap + Theme.focusBorder)
        radius: target.radius + Theme.focusGap + Theme.focusBorder
        color: Theme.base
        border.width: Theme.focusBorder
        border.color: Theme.primary
    }
    Rectangle {
        visible: !target.spent
        anchors.fill: parent
        radius: target.radius
        color: target.filled ? (target.pressed ? Theme.primaryPressed : Theme.primary)
            : target.lit ? Theme.selected
            : target.kind === Target.Quiet ? Theme.sunk : Theme.card
        border.color: target.lit ? Theme.primary : Theme.control
        border.width: target.filled ? 0
            : target.pressed ? Theme.pressedBorder
            : target.selected ? Theme.selectedBorder
            : target.kind === Target.Quiet ? Theme.quietBorder : Theme.cardBorder
    }
}
