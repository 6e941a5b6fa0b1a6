// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// One of the three steps of an export: done, under way or still to come.
Item {
    id: step

    enum Progress { ToCome, UnderWay, Done }

    required property int progress
    required property string word

    readonly property int iconSize: Theme.mm(Theme.big ? 10 : 7.5)

    width: parent ? parent.width : 0
    height: Theme.mm(Theme.pick(7.6, 9.85, 14, Theme.narrow ? 9.85 : 15))

    Drawing {
        visible: step.progress !== StickStep.ToCome
        width: step.iconSize
        height: width
        y: Math.round((step.height - height) / 2)
        drawing: step.progress === StickStep.Done ? Theme.icon("tick", Theme.doneInk, 7.5) : "image://drawing/faces/mark"
    }
    Rectangle {
        visible: step.progress === StickStep.ToCome
        width: Math.round(step.iconSize * 0.5)
        height: width
        radius: width / 2
        x: Math.round((step.iconSize - width) / 2)
        y: Math.round((step.height - height) / 2)
        color: "transparent"
        border.width: Math.max(1, Theme.mm(0.45))
        border.color: Theme.control
    }
    FineText {
        x: step.iconSize + Theme.mm(3.2)
        width: parent.width - x
        y: Math.round((step.height - height) / 2)
        lineHeight: 1
        text: step.word
        color: step.progress === StickStep.ToCome ? Theme.inkSoft : Theme.ink
        font.weight: step.progress === StickStep.UnderWay ? Font.Bold : Font.Normal
    }
}
