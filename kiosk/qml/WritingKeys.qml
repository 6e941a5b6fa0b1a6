// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The keys for writing and where each stands, in pixels. Letters stand in the order of the
/// alphabet, which people who seldom type find faster; as on a typewriter where the screen
/// has room for ten beside each other; and in groups, found in two taps, where it has not
/// room for all.
QtObject {
    id: writing

    required property int top
    required property int bottom
    required property int left
    required property int right
    /// Letters in groups.
    required property bool grouped
    /// The word of each act: cancel, erase, space, skip, send, read.
    required property var words
    /// In the upper right corner, on the height of the field, where the letters leave a column.
    required property int fieldTop
    required property int fieldHeight

    /// Digits and signs in place of letters.
    property bool signsShown: false
    /// The letters of the group that is open; empty: the groups themselves.
    property string openGroup: ""

    readonly property int gap: Theme.gap
    readonly property int actColumn: Theme.mm(27.2)
    readonly property var signGroup: "1234567890.,?!"
    readonly property var letterRows: ["QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM.,"]
    readonly property var signRows: ["1234567890", ",?!-/():;", "'\"%+&=@#."]
    readonly property var groups: ["ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"]
    readonly property var keys: grouped ? groupKeys() : Theme.big ? typewriterKeys() : alphabetKeys()

    function letter(sign: string): var {
        return {act: "type", word: sign, span: 1}
    }
    function act(name: string, span: int): var {
        return {act: name, word: words[name], span: span}
    }
    /// Puts a row's keys beside each other, in cells of the same width; a key takes its span.
    function row(entries: var, cells: int, y: int, height: int, from: int, to: int): var {
        const cell = (to - from - (cells - 1) * gap) / cells
        let used = 0
        return entries.map(entry => {
            const x = from + Math.round(used * (cell + gap))
            used += entry.span
            return Object.assign({x: x, y: y, height: height,
                width: from + Math.round(used * (cell + gap)) - gap - x}, entry)
        })
    }
    /// Fills rows of equal height between top and bottom.
    function rows(lists: var, cells: int, from: int, to: int): var {
        const height = Math.floor((bottom - top - (lists.length - 1) * gap) / lists.length)
        return lists.reduce((all, list, index) => all.concat(row(list, cells, top + index * (height + gap), height, from, to)), [])
    }
    function inRows(entries: var, cells: int): var {
        const lists = [[]]
        let used = 0
        for (const entry of entries) {
            if (used + entry.span > cells) {
                lists.push([])
                used = 0
            }
            lists[lists.length - 1].push(entry)
            used += entry.span
        }
        return lists
    }

    function groupKeys(): var {
        const low = Theme.lowMode && !Theme.small && !Theme.upright
        const cells = Theme.upright ? 3 : low ? 8 : 5
        const count = Theme.upright ? 5 : low ? 2 : 3
        const opened = openGroup === "" ? [] : openGroup.split("").map(letter)
        const closed = groups.map(group => ({act: "open", word: group, span: 1}))
        const entries = openGroup !== "" ? opened.concat([act("close", 1)])
            : closed.concat([{act: "signs", word: "123", span: 1}, act("space", 1), act("erase", 1),
                act("cancel", 1), act("read", 1), act("skip", 1), act("send", low ? 2 : 1)])
        const lists = inRows(entries, cells)
        while (lists.length < count)
            lists.push([])
        return rows(lists, cells, left, right)
    }
    function alphabetKeys(): var {
        const signs = signsShown ? "1234567890,?!-/():;'\"%+&=@#".split("").map(letter).concat([act("letters", 1)])
            : "ABCDEFGHIJKLMNOPQRSTUVWXYZ.".split("").map(letter).concat([{act: "signs", word: "123", span: 1}])
        const column = right - actColumn
        const side = rows([[act("erase", 1)], [act("space", 1)], [act("skip", 1)], [act("send", 1)]], 1, column, right)
        // The keypad steps through them in this order: the letters come soon.
        return row([act("cancel", 1)], 1, fieldTop, Theme.mm(20), column, right)
            .concat(rows(inRows(signs, 7), 7, left, column - gap), side,
                row([act("read", 1)], 1, fieldTop, Theme.mm(20), column - gap - Theme.smallestTarget, column - gap))
    }
    function typewriterKeys(): var {
        const lines = signsShown ? signRows : letterRows
        const acts = [act("erase", 2), signsShown ? act("letters", 2) : {act: "signs", word: "123", span: 2},
            act("space", 2), act("read", 1), act("send", 3)]
        const inBand = Theme.lowMode && Theme.upright
        const lists = lines.map(line => line.split("").map(letter)).concat([acts])
        if (inBand)
            lists.push([act("cancel", 5), act("skip", 5)])
        const height = Math.floor((fieldHeight - gap) / 2)
        const beside = right - Theme.mm(Theme.largeText ? 74 : 62)
        const corner = inBand ? [] : row([act("cancel", 1)], 1, fieldTop, height, beside, right)
            .concat(row([act("skip", 1)], 1, fieldTop + height + gap, height, beside, right))
        return corner.concat(rows(lists, 10, left, right))
    }
}
