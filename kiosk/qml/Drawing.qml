// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A picture that a provider draws sharp at the size it has here.
Image {
    /// The picture's address, without a size.
    property string drawing

    readonly property bool drawn: drawing !== "" && width > 0 && height > 0

    source: drawn ? drawing + (drawing.includes("?") ? "&" : "?") + "size=" + width + "x" + height : ""
    fillMode: Image.Pad
    smooth: false
    Accessible.ignored: true
}
