// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// Writing a proposal: the field with its topic and the warning about names, and the keys.
/// Nothing has to be written: the topic alone can be sent.
KioskScreen {
    id: screen

    readonly property Additions additions: kiosk.visit.additions
    readonly property bool low: Theme.lowMode && !Theme.small
    readonly property int edge: Theme.mm(Theme.small ? 2.4 : Theme.portraitBig ? 7 : Theme.landscapeBig ? 10 : 4)
    readonly property int lineHeight: Math.round(textType * 1.2)
    readonly property int textType: Theme.small ? Theme.type(4.8) : Theme.fineType
    readonly property int lines: Theme.small ? 1 : Theme.portraitBig ? 5 : 3
    readonly property int fieldHeight: Math.max(Theme.mm(Theme.pick(0, 26.2, 46, Theme.narrow ? 34 : 60)),
        lines * lineHeight + Theme.mm(Theme.big ? 8 : 2))
    readonly property int fieldTop: Theme.training && !Theme.small ? Theme.mm(Theme.bandMm + 3) : hem.visible ? hem.height + Theme.mm(low ? 6 : Theme.big ? 10 : 4) : edge
    readonly property bool grouped: Theme.small || Theme.narrow || (!Theme.big && Theme.training)
        || (low && !Theme.upright) || (!Theme.big && !actFit.fits)
    readonly property int fieldRight: Theme.small && Theme.training ? width - edge - Theme.mm(38) : grouped || (low && Theme.upright) ? width - edge
        : Theme.big ? width - edge - Theme.mm(Theme.largeText ? 74 : 62) - Theme.gap : width - edge - Theme.mm(27.2 + 20) - 2 * Theme.gap
    readonly property int keysTop: low ? Math.ceil(height * 0.606)
        : Theme.portraitBig ? height - Theme.mm(14 + 130) : fieldTop + fieldHeight + (Theme.small ? Theme.mm(2) : Theme.landscapeBig ? Theme.gap + 1 : Theme.mm(3.5))
    property int focusIndex: -1

    /// Letters come straight from a plugged keyboard.
    takesText: true
    // No letter is said aloud: who stands near would hear what is written.
    spoken: qsTr("Write a proposal. Do not write names or ID numbers. Press two for the next key, three to type it, four to send.")

    function key(pressed: int) {
        const count = keys.keys.length
        switch (pressed) {
        case InputSurface.Digit1: focusIndex = ((focusIndex < 0 ? 0 : focusIndex) - 1 + count) % count; break
        case InputSurface.Digit2: focusIndex = (focusIndex + 1) % count; break
        case InputSurface.Digit3: if (focusIndex >= 0) press(keys.keys[focusIndex]); break
        case InputSurface.Digit4: additions.goOn(); break
        case InputSurface.Back: additions.text === "" ? additions.back() : additions.erase(); break
        }
    }
    function typed(text: string) {
        additions.type(text)
    }
    function skip() {
        additions.skip()
    }
    function press(entry: var) {
        switch (entry.act) {
        case "type":
            additions.type(entry.word.toLowerCase())
            keys.openGroup = ""
            break
        case "open": keys.openGroup = entry.word; break
        case "close": keys.openGroup = ""; break
        case "signs": grouped ? keys.openGroup = keys.signGroup : keys.signsShown = true; break
        case "letters": keys.signsShown = false; break
        case "space": additions.type(" "); break
        case "erase": additions.erase(); break
        case "cancel": additions.back(); break
        case "skip": additions.skip(); break
        case "send": additions.goOn(); break
        case "read": kiosk.speech.repeat(false); break
        }
        focusIndex = Math.min(focusIndex, keys.keys.length - 1)
    }
    /// Whether a word, on lines of its own where it is several, has no room in a key.
    function isTooWide(label: string, type: int, width: int): bool {
        const scale = type / wordMetrics.font.pixelSize
        return Math.max(...label.split(" ").map(word => wordMetrics.advanceWidth(word) * scale)) > width - Theme.mm(1.6)
    }
    function icon(act: string): string {
        return ({cancel: "back", close: "back", erase: "delete", skip: "skip", send: "tick", read: "read-aloud"})[act] ?? ""
    }

    FontMetrics {
        id: wordMetrics

        font.pixelSize: 100
        font.weight: Font.Bold
    }
    WordFit {
        id: actFit

        words: [keys.words.cancel.split(" ")[0], keys.words.erase, keys.words.space, keys.words.skip, keys.words.send]
        width: keys.actColumn - Theme.mm(1)
        weight: Font.Bold
        largest: Theme.fineType
        smallest: Theme.fineType
    }
    WritingKeys {
        id: keys

        left: screen.edge
        right: screen.width - screen.edge
        top: screen.keysTop
        bottom: screen.height - Theme.mm(Theme.small ? 2 : Theme.narrow ? 4 : Theme.pick(2, 4.2, 9, 14))
        fieldTop: screen.fieldTop
        fieldHeight: screen.fieldHeight
        grouped: screen.grouped
        words: ({
            cancel: qsTr("Close"), erase: qsTr("Erase"), space: qsTr("Space"),
            skip: qsTr("Skip"), send: qsTr("Send"), read: qsTr("Read aloud"), close: qsTr("Back"), letters: "ABC"
        })
    }

    Hem {
        id: hem

        visible: heightMm > 0 && !Theme.highContrast && !Theme.training
        width: parent.width
        heightMm: Theme.portraitBig ? 22 : screen.low ? 20 : Theme.landscapeBig ? 6 : 0
        wide: Theme.portraitBig || screen.low
    }
    Rectangle {
        id: field

        x: screen.edge
        y: screen.fieldTop
        width: screen.fieldRight - x
        height: screen.fieldHeight
        radius: Theme.cardRadius
        color: Theme.card
        border.width: Theme.selectedBorder
        border.color: Theme.primary

        Rectangle {
            id: plate

            readonly property int inset: Theme.mm(3)

            visible: !Theme.small
            x: inset
            y: Math.round((parent.height - height) / 2)
            width: visible ? Math.min(parent.height - 2 * inset, Theme.mm(Theme.big ? 36 : 20.3)) : 0
            height: width
            radius: Theme.mm(3)
            color: Theme.selected

            Drawing {
                anchors.centerIn: parent
                width: Math.round(parent.width * 0.82)
                height: width
                drawing: visible && screen.additions.topic !== ""
                    ? Theme.icon("topic-" + screen.additions.topic, Theme.selectedInk, 16) : ""
            }
        }
        Text {
            id: warning

            readonly property bool gone: Theme.small && screen.additions.text !== ""

            visible: !gone
            x: words.x
            y: Theme.small ? Math.round((parent.height - height) / 2)
                : Math.round((parent.height - screen.lines * screen.lineHeight + screen.lineHeight - screen.textType) / 2)
            width: words.width
            text: qsTr("Do not write names or ID numbers.")
            color: Theme.accent
            font.pixelSize: warningFit.pixelSize
            font.weight: Font.DemiBold
            wrapMode: Text.WordWrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        WordFit {
            id: warningFit

            words: [warning.text]
            width: words.width
            weight: Font.DemiBold
            largest: screen.textType
            smallest: Theme.type(Theme.big || (Theme.largeText && !Theme.small) ? 7.3 : 4.8)
            mostLines: Theme.upright ? 2 : 1
        }
        Item {
            id: words

            readonly property int lines: screen.lines - (Theme.small ? 0 : warningFit.lines)

            x: Theme.mm(3) + (plate.visible ? plate.width + Theme.mm(4) : 0)
            y: Theme.small ? Math.round((parent.height - screen.textType) / 2) : warning.y + warningFit.lines * screen.lineHeight
            width: parent.width - x - Theme.mm(3)
            height: lines * screen.lineHeight
            clip: true

            TextEdit {
                id: written

                width: parent.width
                // Older lines move up and out of the field.
                y: Math.min(0, parent.height - contentHeight)
                enabled: false
                readOnly: true
                activeFocusOnPress: false
                cursorPosition: length
                text: screen.additions.text
                color: Theme.ink
                font.pixelSize: screen.textType
                wrapMode: TextEdit.Wrap
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("Your proposal")
            }
            // It does not blink: nothing moves by itself.
            Rectangle {
                x: written.cursorRectangle.x
                y: written.y + written.cursorRectangle.y
                width: Math.max(2, Theme.mm(0.4))
                height: written.cursorRectangle.height
                color: Theme.primary
            }
        }
    }
    Repeater {
        model: keys.keys

        PushButton {
            required property int index
            required property var modelData
            readonly property bool sign: ["type", "open", "signs", "letters"].includes(modelData.act)

            x: modelData.x
            y: modelData.y
            width: modelData.width
            height: modelData.height
            kind: modelData.act === "send" ? Target.Primary
                : sign || modelData.act === "skip" ? Target.Plain : Target.Quiet
            label: modelData.word
            iconName: screen.icon(modelData.act)
            iconPlace: PushButton.Above
            iconMm: modelData.act === "read" ? 11 : 8
            wrap: !sign
            // A key of one cell is narrower than its word in some languages: its icon stays.
            wordHidden: modelData.act === "read" || (!sign && iconName !== "" && screen.isTooWide(label, wordType, width))
            wordType: !sign ? (Theme.small ? Theme.type(4.8) : Theme.fineType)
                : Theme.type(Theme.big ? (label.length > 1 ? 7.3 : 9) : Theme.largeText && !Theme.small ? 7.3 : label.length > 1 ? 4.8 : 5.8)
            wordWeight: sign ? Font.DemiBold : Font.Bold
            marked: index === screen.focusIndex
            onActivated: {
                screen.focusIndex = -1
                screen.press(modelData)
            }
        }
    }
}
