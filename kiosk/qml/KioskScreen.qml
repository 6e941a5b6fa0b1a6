// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// What all screens have.
Item {
    required property Kiosk kiosk

    /// What is read aloud, where that is not simply all that stands there.
    property string spoken: ""
    /// The repeat key means something else here.
    property bool takesRepeat: false
    /// Letters of a plugged keyboard are typed here instead of being passed over.
    property bool takesText: false

    /// What a key of the keypad does here: an InputSurface.Key.
    function key(pressed: int) {
    }
    /// What a digit does on a screen where digits are typed.
    function digit(value: int) {
    }
    /// What was typed on a plugged keyboard, where a field takes it.
    function typed(text: string) {
    }
    /// Past what this screen asks, where it asks something.
    function skip() {
    }
}
