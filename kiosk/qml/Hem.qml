// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The dyed edge of the cloth: whole square cells from left to right, closed by a thin
/// line. Never in high contrast.
Item {
    id: hem

    property bool wide: false
    /// The line lies above the band where the hem closes the screen at its bottom.
    property bool atBottom: false
    /// The height asked for; the whole cells come as near to it as they can.
    required property real heightMm

    readonly property int cells: Math.max(1, Math.round(width / (heightMm * Theme.pixelsPerMm)))
    readonly property int band: Math.round(width / cells)
    readonly property int line: Math.max(1, Theme.mm(wide ? 0.8 : 0.35))

    visible: heightMm > 0 && !Theme.highContrast
    height: visible ? band + (atBottom ? 0 : line) : 0

    Drawing {
        width: hem.width
        height: hem.band
        drawing: "image://drawing/hem/" + (hem.wide ? "wide" : "thin") + "/" + hem.cells
    }
    Rectangle {
        y: hem.band
        width: hem.width
        height: hem.line
        visible: !hem.atBottom
        color: Theme.glow
    }
}
