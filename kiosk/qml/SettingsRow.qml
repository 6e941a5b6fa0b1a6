// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The settings that each person can make, at the bottom of the first screen: equal widths
/// where the longest word leaves room, else widths follow the words.
Item {
    id: row

    required property PersonSettings settings
    property bool wordsOnly: false
    property bool lowModeOffered: true

    readonly property int wordType: wordsOnly ? Theme.type(7) : Theme.fineType
    readonly property int wordWeight: wordsOnly ? Font.Normal : Font.DemiBold

    signal languageAsked

    readonly property var entries: [
        {icon: "language", word: qsTr("Language"), on: false, shown: true,
         name: qsTr("Language, %1").arg(qsTr("English"))},
        {icon: "text-size", word: qsTr("Text"), on: settings.largeText, shown: true,
         name: settings.largeText ? qsTr("Large text, on") : qsTr("Large text, off")},
        {icon: "contrast", word: qsTr("Contrast"), on: settings.highContrast, shown: true,
         name: settings.highContrast ? qsTr("High contrast, on") : qsTr("High contrast, off")},
        {icon: "low-mode", word: qsTr("Low"), on: settings.lowMode, shown: lowModeOffered,
         name: settings.lowMode ? qsTr("Low mode, on") : qsTr("Low mode, off")}
    ]
    readonly property var shown: entries.filter(entry => entry.shown)
    readonly property int count: shown.length
    readonly property int room: width - (count - 1) * Theme.gap
    readonly property int equalWidth: Math.floor(room / count)
    readonly property bool equal: Math.max(...wordWidths) + 2 * Theme.mm(3.5) <= equalWidth
    readonly property var wordWidths: shown.map(entry => Math.ceil(metrics.advanceWidth(entry.word)))
    readonly property var widths: equal ? shown.map(() => equalWidth) : spread(wordWidths)

    /// Shares the room that the words leave, then lifts the narrowest to the least width.
    function spread(words: var): var {
        const padding = Math.floor((room - words.reduce((sum, word) => sum + word, 0)) / count)
        const result = words.map(word => Math.max(Theme.smallestTarget, word + padding))
        const over = result.reduce((sum, width) => sum + width, 0) - room
        const widest = result.indexOf(Math.max(...result))
        result[widest] -= Math.max(0, over)
        return result
    }
    function offset(index: int): int {
        return widths.slice(0, index).reduce((sum, width) => sum + width + Theme.gap, 0)
    }
    function set(icon: string) {
        switch (icon) {
        case "language": languageAsked(); break
        case "text-size": settings.largeText = !settings.largeText; break
        case "contrast": settings.highContrast = !settings.highContrast; break
        case "low-mode": settings.lowMode = !settings.lowMode; break
        }
    }

    FontMetrics {
        id: metrics

        font.pixelSize: row.wordType
        font.weight: row.wordWeight
    }
    Repeater {
        model: row.entries.length

        PushButton {
            required property int index
            readonly property var entry: row.entries[index]

            visible: entry.shown
            x: row.offset(index)
            width: row.widths[index] ?? 0
            height: row.height
            kind: Target.Quiet
            label: entry.word
            Accessible.name: entry.name
            iconName: row.wordsOnly ? "" : entry.icon
            iconPlace: PushButton.Above
            wordType: row.wordType
            wordWeight: row.wordWeight
            selected: entry.on
            onActivated: row.set(entry.icon)
        }
    }
}
