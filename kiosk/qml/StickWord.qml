// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// What is done with the stick that was put in, in one word, over any screen but IT's own. It
/// is no target: a tap reaches what lies below, and ratings go on.
Rectangle {
    id: stickWord

    required property Kiosk kiosk

    readonly property int phase: kiosk.stick.state
    readonly property bool safe: phase === StickExport.SafeToRemove
    readonly property bool failed: phase === StickExport.Failed
    readonly property color ink: safe ? Theme.doneInk : failed ? Theme.errorInk : Theme.ink

    function word(): string {
        switch (phase) {
        case StickExport.Writing: return qsTr("Writing")
        case StickExport.Checking: return qsTr("Checking")
        case StickExport.SafeToRemove: return qsTr("Safe to remove")
        case StickExport.Failed: return qsTr("Failed")
        }
        return ""
    }

    visible: phase !== StickExport.NoStick
    width: line.x + line.width + Theme.mm(4)
    height: line.height + Theme.mm(3)
    radius: Theme.cardRadius
    color: safe ? Theme.done : failed ? Theme.error : Theme.card
    border.width: Math.max(1, Theme.mm(0.5))
    border.color: safe ? Theme.doneBorder : failed ? Theme.errorBorder : Theme.rule

    Drawing {
        id: picture

        x: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        height: line.height
        width: Math.round(height * 176 / 384)
        drawing: "image://drawing/pictures/stick-" + (stickWord.safe ? "out" : stickWord.failed ? "failed" : "in")
    }
    FineText {
        id: line

        x: picture.x + picture.width + Theme.mm(2)
        anchors.verticalCenter: parent.verticalCenter
        lineHeight: 1
        text: stickWord.word()
        color: stickWord.ink
        font.weight: Font.Bold
    }
}
