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
    /// The key of the keypad that chooses it here; 0: none. Read aloud with its name.
    property int spokenKey: 0
    property int radius: Theme.buttonRadius
    /// Without border and fill: it stays in place and takes no touch.
    property bool spent: false
    /// A pale border and no fill: it takes touches once something was done elsewhere.
    property bool waiting: false

    readonly property bool filled: kind === Target.Primary && !waiting
    readonly property bool lit: pressed || selected
    readonly property color ink: waiting ? Theme.inkSoft : filled ? Theme.primaryInk
        : lit ? (pressed ? Theme.inkOnSelected : Theme.selectedInk) : Theme.ink
    readonly property color iconInk: waiting ? Theme.inkSoft : filled ? Theme.primaryInk
        : lit ? Theme.selectedInk : kind === Target.Quiet ? Theme.ink : Theme.heading

    enabled: !spent && !waiting
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
            : target.waiting ? Theme.base : target.lit ? Theme.selected
            : target.kind === Target.Quiet ? Theme.sunk : Theme.card
        border.color: target.waiting ? Theme.rule : target.lit ? Theme.primary : Theme.control
        border.width: target.filled ? 0
            : target.pressed ? Theme.pressedBorder
            : target.selected ? Theme.selectedBorder
            : target.kind === Target.Quiet ? Theme.quietBorder : Theme.cardBorder
    }
}
