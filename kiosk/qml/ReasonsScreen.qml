// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// Why: what was good, and under each its opposite. Several may be chosen.
TileScreen {
    title: qsTr("Why?")
    subtitle: qsTr("You may choose more than one.")
    family: "reason"
    tiles: [
        {code: "fast", word: qsTr("Fast")},
        {code: "kind", word: qsTr("Kind")},
        {code: "clear", word: qsTr("Clear")},
        {code: "comfortable", word: qsTr("Comfortable")},
        {code: "slow", word: qsTr("Slow")},
        {code: "unkind", word: qsTr("Less kind")},
        {code: "unclear", word: qsTr("Less clear")},
        {code: "uncomfortable", word: qsTr("Less comfortable")}
    ]
    chosen: additions.reasons
    onToggled: code => additions.toggleReason(code)
}
