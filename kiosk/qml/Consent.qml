// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The promise that no name is asked and the officer does not see the choice.
Item {
    id: consent

    required property bool inShort
    required property real lockMm
    /// On one line, from the left; else at the right end, sentence under sentence.
    required property bool oneLine

    readonly property string sentence: qsTr("No name asked. The officer cannot see your choice.")

    Drawing {
        id: lock

        width: Theme.mm(consent.lockMm)
        height: width
        y: Math.round((consent.height - height) / 2)
        x: Theme.mm(Theme.small ? 0 : -0.5)
        drawing: Theme.icon("private", Theme.accent, consent.lockMm)
    }
    FineText {
        x: lock.x + lock.width + Theme.mm(Theme.small ? 3 : 3.1)
        width: consent.width - x
        y: Math.round((consent.height - height + font.pixelSize * 0.15) / 2)
        lineHeight: 1.15
        text: consent.inShort ? qsTr("No name")
            : consent.oneLine ? consent.sentence : consent.sentence.replace(". ", ".\n")
    }
}
