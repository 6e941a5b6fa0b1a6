// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// A question answered by choosing among tiles, page by page where they do not all fit.
KioskScreen {
    id: screen

    required property string title
    property string subtitle: ""
    /// Code and word of each, in their order.
    required property var tiles
    /// What the names of their pictures begin with.
    required property string family
    required property var chosen

    signal toggled(code: string)

    readonly property Additions additions: kiosk.visit.additions
    readonly property int columns: Theme.upright || (Theme.largeText && !Theme.big && !Theme.small) ? 2
        : (Theme.small && !fourFit.fits) || (measures.low && fourFit.lines > 1) ? 3 : 4
    readonly property int rows: Theme.small ? 1
        : measures.low ? (Theme.portraitBig ? 3 : Theme.upright ? 2 : 1)
        : Theme.upright ? (Theme.narrow && Theme.largeText ? 2 : 4) : 2
    readonly property int perPage: columns * rows
    readonly property int pages: Math.ceil(tiles.length / perPage)
    property int page: 0
    readonly property var words: tiles.map(tile => tile.word)
    readonly property int leastType: Theme.type(Theme.big || (Theme.largeText && !Theme.small) ? 7.3 : 4.8)
    /// Where the keypad stands; -1: nobody used it.
    property int focusIndex: -1

    readonly property int tilesTop: measures.low ? Theme.mm(measures.band)
        : heading.y + heading.height + Theme.mm(Theme.pick(2, Theme.largeText ? 3 : 4.3, 4, Theme.narrow ? 4 : 10))
    readonly property int tileWidth: Math.floor((measures.contentWidth - (columns - 1) * measures.gap) / columns)
    readonly property int tileHeight: Math.min(Theme.mm(Theme.pick(46.6, Theme.narrow ? 60 : 44, 58, 76)),
        Math.floor((measures.contentBottom - tilesTop - (rows - 1) * measures.gap) / rows))

    spoken: [title, subtitle, qsTr("%1 choices: %2.").arg(tiles.length).arg(words.join(", ")),
        qsTr("Press two to go forward, three to choose, four to continue.")].filter(sentence => sentence !== "").join(" ")

    function key(pressed: int) {
        switch (pressed) {
        case InputSurface.Digit1: moveTo(focusIndex < 0 ? tiles.length - 1 : focusIndex - 1); break
        case InputSurface.Digit2: moveTo(focusIndex + 1); break
        case InputSurface.Digit3: if (focusIndex >= 0) toggled(tiles[focusIndex].code); break
        // Without a choice there is nothing to go on with: the step is left as it is.
        case InputSurface.Digit4: additions.canGoOn ? additions.goOn() : additions.skip(); break
        case InputSurface.Back: goBack(); break
        }
    }
    function skip() {
        additions.skip()
    }
    function moveTo(index: int) {
        focusIndex = (index + tiles.length) % tiles.length
        page = Math.floor(focusIndex / perPage)
        kiosk.speech.tell(words[focusIndex])
    }
    function goOn() {
        if (page < pages - 1)
            ++page
        else
            additions.goOn()
    }
    function goBack() {
        if (page > 0)
            --page
        else
            additions.back()
    }

    StepMeasures {
        id: measures

        footRows: footInTwo ? 2 : 1
    }
    WordFit {
        id: wordFit

        words: screen.words
        width: screen.tileWidth - Theme.mm(3.2)
        weight: Font.Bold
        largest: Theme.type(Theme.largeText ? Theme.fineMm : Theme.big ? 8.4 : 4.8)
        smallest: screen.leastType
    }
    // Whether four tiles beside each other have room for the longest word; in low mode, whose
    // tiles are flat, on one line.
    WordFit {
        id: fourFit

        words: screen.words
        width: Math.floor((measures.contentWidth - 3 * measures.gap) / 4) - Theme.mm(3.2)
        weight: Font.Bold
        largest: screen.leastType
        smallest: screen.leastType
    }
    WordFit {
        id: titleFit

        words: [screen.title]
        width: measures.right - measures.left
        weight: Font.Bold
        largest: Theme.questionType
        smallest: Theme.type(Theme.big ? 7.3 : Theme.largeText && !Theme.small ? 7.3 : 4.8)
        mostLines: Theme.upright ? 2 : 1
    }

    Hem {
        width: parent.width
        heightMm: measures.hemMm
        wide: measures.hemWide
    }
    Text {
        id: heading

        x: measures.left
        y: measures.titleTop
        width: measures.right - x
        text: screen.title
        color: Theme.heading
        font.pixelSize: titleFit.pixelSize
        font.weight: Font.Bold
        wrapMode: Text.WordWrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    FineText {
        id: hint

        readonly property int gapBefore: Theme.mm(7)
        readonly property int under: heading.y + heading.height + Theme.mm(2)

        visible: text !== "" && (measures.low || Theme.upright
            ? under + height + Theme.mm(2) <= screen.tilesTop : x + implicitWidth <= measures.right)
        text: screen.subtitle
        lineHeight: 1
        wrapMode: Text.NoWrap
        x: measures.low || Theme.upright ? measures.left : measures.left + heading.contentWidth + gapBefore
        y: measures.low || Theme.upright ? under
            : heading.y + heading.baselineOffset - baselineOffset
    }
    Repeater {
        model: screen.tiles

        ChoiceTile {
            required property int index
            required property var modelData
            readonly property int place: index - screen.page * screen.perPage

            visible: place >= 0 && place < screen.perPage
            x: measures.left + (place % screen.columns) * (screen.tileWidth + measures.gap)
            y: screen.tilesTop + Math.floor(place / screen.columns) * (screen.tileHeight + measures.gap)
            width: screen.tileWidth
            height: screen.tileHeight
            label: modelData.word
            iconName: screen.family + "-" + modelData.code
            wordType: wordFit.pixelSize
            selected: screen.chosen.includes(modelData.code)
            marked: index === screen.focusIndex
            onActivated: {
                screen.focusIndex = -1
                screen.toggled(modelData.code)
            }
        }
    }
    StepFoot {
        measures: measures
        goOnShown: true
        goOnReady: screen.page < screen.pages - 1 || screen.additions.canGoOn
        onBack: screen.goBack()
        onSkip: screen.skip()
        onReadAsked: screen.kiosk.speech.repeat(false)
        onGoOn: screen.goOn()
    }
}
