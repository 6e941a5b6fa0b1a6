// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// What all screens have.
Item {
    required property Kiosk kiosk

    /// What a key of the keypad does here: an InputSurface.Key.
    function key(pressed: int) {
    }
    /// What a digit does on a screen where digits are typed.
    function digit(value: int) {
    }
}
