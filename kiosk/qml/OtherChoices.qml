// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// What the keypad reaches beside the answers: a band that the repeat key opens when it is
/// pressed twice. A touch above it closes it.
KioskScreen {
    id: choices

    property bool asked: false
    /// Whether there is anything to choose on the screen below.
    required property bool offered
    /// The first choice goes past what the screen asks; else it leads to the languages.
    required property bool skips

    signal skipped

    readonly property var entries: [
        skips ? qsTr("Skip") : qsTr("Language"),
        qsTr("Text and contrast"),
        qsTr("Sound"),
        qsTr("Finish")
    ]
    readonly property int columns: Theme.big && !Theme.upright ? 4 : 2
    readonly property int rows: entries.length / columns
    readonly property int rowHeight: Theme.mm(Theme.pick(20, Theme.largeText && !Theme.lowMode ? 25 : 21, 26, Theme.narrow ? (Theme.largeText ? 25 : 21) : 30))
    readonly property int columnWidth: Math.floor((width - 2 * Theme.margin - (columns - 1) * Theme.gap) / columns)
    readonly property int bandHeight: buttonsY + rows * rowHeight + (rows - 1) * Theme.gap + Theme.mm(Theme.pick(2, 5, 9, Theme.narrow ? 6 : 14))
    readonly property int buttonsY: heading.y + heading.height + Theme.mm(Theme.pick(1.5, 3, 5, 5))

    visible: asked && offered && !kiosk.visit.warning

    function key(pressed: int) {
        if (pressed <= InputSurface.Digit4)
            choose(pressed)
        else if (pressed === InputSurface.Back)
            asked = false
    }
    function choose(entry: int) {
        asked = false
        switch (entry) {
        case 1: skipped(); break
        case 2: easeReading(); break
        case 3: kiosk.speech.nextLevel(); break
        case 4: kiosk.visit.finish(); break
        }
    }
    function easeReading() {
        const eased = kiosk.settings.largeText && kiosk.settings.highContrast
        kiosk.settings.largeText = !eased
        kiosk.settings.highContrast = !eased
    }

    TouchTarget {
        anchors.fill: parent
        onActivated: choices.asked = false
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: choices.bandHeight
        color: Theme.sunk

        Rectangle {
            width: parent.width
            height: Math.max(1, Theme.mm(0.8))
            color: Theme.control
        }
        FineText {
            id: heading

            x: Theme.margin
            y: Theme.mm(Theme.pick(2, 4, 7, 8))
            lineHeight: 1
            text: qsTr("Other choices")
            color: Theme.heading
            font.weight: Font.Bold
        }
        Repeater {
            model: 4

            Target {
                id: button

                required property int index

                x: Theme.margin + (index % choices.columns) * (choices.columnWidth + Theme.gap)
                y: choices.buttonsY + Math.floor(index / choices.columns) * (choices.rowHeight + Theme.gap)
                width: choices.columnWidth
                height: choices.rowHeight
                label: choices.entries[index]
                spokenKey: index + 1
                onActivated: choices.choose(index + 1)

                KeyCap {
                    id: cap

                    x: Theme.mm(2) - halo
                    y: Math.round((button.height - height) / 2)
                    number: button.index + 1
                    surface: button.lit ? Theme.selected : Theme.card
                }
                Text {
                    x: cap.x + cap.width + Theme.mm(1)
                    width: button.width - x - Theme.mm(2)
                    anchors.verticalCenter: parent.verticalCenter
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.WordWrap
                    text: button.label
                    color: button.ink
                    font.pixelSize: Theme.small ? Theme.type(4.8) : Theme.textType
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }
            }
        }
    }
}
