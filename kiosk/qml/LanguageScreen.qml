// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The languages, each by its own name and with the question as it will stand in it.
KioskScreen {
    id: screen

    signal chosen

    readonly property var languages: [
        {code: "id", name: "Bahasa Indonesia", ask: "Bagaimana pelayanan kami?"},
        {code: "en", name: "English", ask: "How was our service?"},
        {code: "jv", name: "Basa Jawa", ask: "Kados pundi paladosan?"}
    ]
    readonly property bool stacked: Theme.upright
    readonly property int footHeight: Theme.mm(Theme.pick(20, 20, 24, Theme.narrow ? 20 : 30))
    readonly property int footY: height - Theme.mm(Theme.pick(2, 5.2, 9, Theme.narrow ? 6 : 14)) - footHeight
    readonly property int listTop: Theme.lowMode ? Math.ceil(height * 0.606) : Theme.mm(Math.max(Theme.pick(3, 24, 40, Theme.narrow ? 30 : 64), Theme.bandMm + 3))

    function key(pressed: int) {
        if (pressed <= languages.length)
            choose(languages[pressed - 1].code)
        else if (pressed === InputSurface.Back)
            chosen()
    }
    function choose(code: string) {
        kiosk.settings.language = code
        chosen()
    }

    Hem {
        width: parent.width
        heightMm: Theme.pick(0, 3.6, 6, Theme.narrow ? 3.6 : 22)
        wide: Theme.portraitBig
    }
    Text {
        visible: !Theme.small
        x: Theme.margin
        y: Theme.mm(Math.max(Theme.pick(0, 9, 16, Theme.narrow ? 12 : 34), Theme.bandMm))
        text: qsTr("Language")
        color: Theme.heading
        font.pixelSize: Theme.questionType
        font.weight: Font.Bold
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Repeater {
        id: list

        model: screen.languages.length

        Target {
            id: language

            required property int index
            readonly property var entry: screen.languages[index]
            readonly property int count: screen.languages.length
            readonly property int room: (screen.stacked ? screen.footY - Theme.cardGap - screen.listTop : screen.width - 2 * Theme.margin)
                - (count - 1) * Theme.cardGap
            readonly property int step: Math.floor(room / count)

            x: Theme.margin + (screen.stacked ? 0 : index * (step + Theme.cardGap))
            y: screen.listTop + (screen.stacked ? index * (step + Theme.cardGap) : 0)
            width: screen.stacked ? screen.width - 2 * Theme.margin : step
            height: screen.stacked ? step : screen.footY - Theme.cardGap - screen.listTop
            radius: Theme.cardRadius
            label: entry.name
            spokenKey: index + 1
            selected: entry.code === screen.kiosk.settings.language
            onActivated: screen.choose(entry.code)

            KeyCap {
                readonly property int inset: Theme.mm(2)

                x: inset - halo
                y: screen.stacked ? Math.round((language.height - height) / 2) : inset - halo
                number: language.index + 1
                surface: language.lit ? Theme.selected : Theme.card
            }
            Column {
                width: language.width - 2 * Theme.mm(screen.stacked ? 14 : 3)
                anchors.centerIn: parent

                FineText {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    lineHeight: Theme.small && lineCount === 1 ? 1 : Theme.lineHeight
                    text: language.entry.name
                    color: language.lit ? Theme.inkOnSelected : Theme.ink
                    font.pixelSize: Theme.small ? Theme.type(Math.min(5.4, Theme.fineMm)) : Theme.fineType
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }
                FineText {
                    visible: !Theme.small
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: language.entry.ask
                    color: language.lit ? Theme.inkOnSelected : Theme.inkSoft
                    Accessible.ignored: true
                }
            }
        }
    }
    PushButton {
        x: Theme.margin
        y: screen.footY
        width: Theme.mm(Theme.pick(44, 44, 60, Theme.narrow ? 44 : 70))
        height: screen.footHeight
        kind: Target.Quiet
        label: qsTr("Back")
        iconName: "back"
        onActivated: screen.chosen()
    }
}
