// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// Behind the knock: to the officers' page or to IT's.
KioskScreen {
    id: screen

    signal officersAsked
    signal itAsked
    signal closed

    readonly property var choices: [qsTr("Officer: sign on or off"), qsTr("IT: export and tools")]
    readonly property int footHeight: Theme.mm(Theme.pick(20, 20, 24, Theme.narrow ? 20 : 30))
    readonly property int footY: height - Theme.mm(Theme.pick(2, 5.2, 9, Theme.narrow ? 6 : 14)) - footHeight
    readonly property int listTop: Theme.mm(Theme.pick(14, 30, 50, Theme.narrow ? 40 : 90))
    readonly property int space: Theme.cardGap
    readonly property int choiceWidth: Theme.upright ? width - 2 * Theme.margin : Math.floor((width - 2 * Theme.margin - space) / 2)
    readonly property int choiceHeight: Theme.mm(Theme.pick(44, 54, 70, Theme.narrow ? 44 : 80))

    function key(pressed: int) {
        if (pressed === InputSurface.Digit1)
            officersAsked()
        else if (pressed === InputSurface.Digit2)
            itAsked()
        else if (pressed === InputSurface.Back)
            closed()
    }

    Text {
        x: Theme.margin
        y: Theme.mm(Theme.pick(3.5, 11, 18, Theme.narrow ? 16 : 40))
        text: qsTr("For staff")
        color: Theme.heading
        font.pixelSize: Theme.type(Theme.big ? 9 : Theme.small ? 4.8 : 5.6)
        font.weight: Font.Bold
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    WordFit {
        id: wordFit

        words: screen.choices
        width: screen.choiceWidth - 2 * Theme.mm(3)
        weight: Font.Bold
        largest: Theme.type(Theme.big ? 9 : 6)
        smallest: Theme.type(Theme.big ? 7.3 : 4.8)
    }
    Repeater {
        model: screen.choices.length

        Target {
            id: choice

            required property int index

            x: Theme.margin + (Theme.upright ? 0 : index * (screen.choiceWidth + screen.space))
            y: screen.listTop + (Theme.upright ? index * (screen.choiceHeight + screen.space) : 0)
            width: screen.choiceWidth
            height: screen.choiceHeight
            radius: Theme.cardRadius
            label: screen.choices[index]
            onActivated: index === 0 ? screen.officersAsked() : screen.itAsked()

            Text {
                x: Theme.mm(3)
                width: choice.width - 2 * x
                anchors.verticalCenter: parent.verticalCenter
                text: choice.label
                color: choice.ink
                font.pixelSize: wordFit.pixelSize
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                Accessible.ignored: true
            }
        }
    }
    PushButton {
        x: Theme.margin
        y: screen.footY
        width: Theme.mm(Theme.pick(46, 60, 80, Theme.narrow ? 44 : 80))
        height: screen.footHeight
        kind: Target.Quiet
        label: qsTr("Back")
        iconName: "back"
        onActivated: screen.closed()
    }
}
