// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The settings that each person can make, at the bottom of the first screen: equal widths
/// where the longest word leaves room, else widths follow the words.
Item {
    id: row

    required property PersonSettings settings
    required property Speech speech
    property bool wordsOnly: false
    property bool lowModeOffered: true

    /// The largest at which all words have room; on the smallest screens large words have not.
    readonly property int wordType: wordsOnly ? largestFor(Theme.type(4.8)) : Theme.fineType
    readonly property int largest: wordsOnly ? Theme.type(7) : Theme.fineType
    readonly property real wordRoom: shown.reduce((sum, entry) => sum + trial.advanceWidth(entry.word) + Theme.mm(2), 0)
    /// Large words have no room side by side on a narrow screen: the icons stand alone.
    readonly property bool iconsOnly: !wordsOnly && wordRoom > room
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
         name: settings.lowMode ? qsTr("Low mode, on") : qsTr("Low mode, off")},
        {icon: "read-aloud", word: qsTr("Sound"), on: speech.level !== Speech.Off, shown: true,
         name: speech.level === Speech.Loud ? qsTr("Sound, loud") : speech.level === Speech.On ? qsTr("Sound, on") : qsTr("Sound, off")}
    ]
    readonly property var shown: entries.filter(entry => entry.shown)
    readonly property int count: shown.length
    readonly property int room: width - (count - 1) * Theme.gap
    readonly property int equalWidth: Math.floor(room / count)
    readonly property bool equal: iconsOnly || Math.max(...wordWidths) + 2 * Theme.mm(3.5) <= equalWidth
    readonly property var wordWidths: shown.map(entry => Math.ceil(metrics.advanceWidth(entry.word)))
    readonly property var widths: equal ? shown.map(() => equalWidth) : spread(wordWidths)

    /// The size of letters at which all words have room and no target is under the least
    /// width; never under \a least.
    function largestFor(least: int): int {
        const words = shown.map(entry => trial.advanceWidth(entry.word))
        for (let type = largest; type > least; --type) {
            const widths = words.map(word => Math.max(Theme.smallestTarget, word * type / largest + Theme.mm(2)))
            if (widths.reduce((sum, width) => sum + width, 0) <= room)
                return type
        }
        return least
    }
    /// Shares the room that the words leave; who would get less than the least width gets
    /// that, and the others share the rest.
    function spread(words: var): var {
        let wide = words
        let padding = 0
        for (;;) {
            const left = room - (count - wide.length) * Theme.smallestTarget - wide.reduce((sum, word) => sum + word, 0)
            padding = Math.floor(left / Math.max(1, wide.length))
            const wider = wide.filter(word => word + padding >= Theme.smallestTarget)
            if (wider.length === wide.length)
                break
            wide = wider
        }
        return words.map(word => Math.max(Theme.smallestTarget, word + padding))
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
        case "read-aloud": speech.nextLevel(); break
        }
    }

    FontMetrics {
        id: trial

        font.pixelSize: row.largest
        font.weight: row.wordWeight
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
            readonly property int place: row.shown.findIndex(shown => shown.icon === entry.icon)

            visible: place >= 0
            x: row.offset(place)
            width: row.widths[place] ?? 0
            height: row.height
            kind: Target.Quiet
            label: entry.word
            Accessible.name: entry.name
            iconName: row.wordsOnly ? "" : entry.icon
            iconPlace: PushButton.Above
            iconMm: row.iconsOnly ? 12 : 8
            wordHidden: row.iconsOnly
            wordType: row.wordType
            wordWeight: row.wordWeight
            selected: entry.on
            onActivated: row.set(entry.icon)
        }
    }
}
