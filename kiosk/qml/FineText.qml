// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// Second text, wrapped between words.
Text {
    color: Theme.inkSoft
    font.pixelSize: Theme.fineType
    lineHeight: Theme.lineHeight
    wrapMode: Text.WordWrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
