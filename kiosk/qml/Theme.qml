// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

/// Colours, type and sizes of every screen. All lengths are given in millimetres and come
/// out as whole pixels of this panel. Main.qml sets the first properties.
QtObject {
    property real pixelsPerMm: 5.89
    property real windowWidth: 1280
    property real windowHeight: 800
    property bool largeText: false
    property bool highContrast: false
    property bool lowMode: false
    property bool training: false

    // Which layout.
    readonly property real widthMm: windowWidth / pixelsPerMm
    readonly property real heightMm: windowHeight / pixelsPerMm
    readonly property bool upright: windowHeight > windowWidth
    readonly property bool narrow: upright && widthMm < 190
    readonly property bool small: !upright && heightMm < 126
    readonly property bool big: (upright && !narrow) || (!upright && heightMm > 170)
    readonly property bool landscapeBig: big && !upright
    readonly property bool portraitBig: big && upright

    function mm(millimetres: real): int {
        return Math.round(millimetres * pixelsPerMm)
    }
    /// The value for a 7 inch, a 10 inch, a 15 inch and an upright 21 inch screen.
    function pick(s: real, m: real, l: real, p: real): real {
        return small ? s : portraitBig ? p : landscapeBig ? l : m
    }
    /// The size of letters whose capitals are so high; never a shade under it.
    function type(capitalMm: real): int {
        return Math.ceil(capitalMm / capital * pixelsPerMm - 0.01)
    }

    // Lato: its capitals in parts of its size, and the distance of lines.
    readonly property real capital: 0.717
    readonly property real lineHeight: 1.2

    // Space and corners.
    readonly property int margin: mm(largeText || lowMode ? Math.min(4, marginMm) : marginMm)
    readonly property real marginMm: pick(3, 6, 10, 12)
    readonly property int gap: mm(6)
    readonly property int cardGap: mm(big ? 8 : 6)
    readonly property int cardRadius: mm(5)
    readonly property int buttonRadius: mm(4)
    readonly property int cardBorder: Math.max(1, mm(highContrast ? 1 : 0.35))
    readonly property int quietBorder: Math.max(1, mm(highContrast ? 1 : 0.3))
    readonly property int pressedBorder: mm(1.2)
    readonly property int selectedBorder: mm(1)
    readonly property int focusGap: mm(highContrast ? 1.5 : 1)
    readonly property int focusBorder: mm(highContrast ? 2 : 1.5)
    readonly property int smallestTarget: Math.ceil(20 * pixelsPerMm)
    readonly property int iconSize: mm(8)
    /// The height of the mark of training; 0 without it.
    readonly property real bandMm: training ? pick(8, 12, 12, narrow ? 12 : 22) : 0

    // Type: capital height of each role.
    readonly property int fineType: type(fineMm)
    readonly property int textType: type(fineMm)
    readonly property int questionType: type(questionMm)
    readonly property int thanksType: type(big ? 20 : largeText ? 14 : 12)
    readonly property real fineMm: largeText ? (big ? 9 : 7.3) : big ? 7.3 : 4.8
    readonly property real questionMm: big ? 12 : largeText ? 7.8 : small ? 4.8 : 6.6
    readonly property real wordLargestMm: big ? 12 : largeText ? 7.3 : small || lowMode ? 4.8 : 5.2
    readonly property real wordSmallestMm: big ? 8.4 : largeText ? 7.3 : 4.8

    // Colours.
    readonly property color base: highContrast ? "#000000" : "#FAF5EA"
    readonly property color card: highContrast ? "#000000" : "#FFFFFF"
    readonly property color sunk: highContrast ? "#000000" : "#F0E8D8"
    readonly property color rule: highContrast ? "#FFFFFF" : "#DCD0BA"
    readonly property color control: highContrast ? "#FFFFFF" : "#514A3F"
    readonly property color ink: highContrast ? "#FFFFFF" : "#1C1B22"
    readonly property color inkSoft: highContrast ? "#FFFFFF" : "#47424D"
    readonly property color heading: highContrast ? "#FFFFFF" : "#23396F"
    readonly property color accent: highContrast ? "#FFFFFF" : "#6B3F17"
    readonly property color primary: highContrast ? "#FFFFFF" : "#23396F"
    readonly property color primaryPressed: highContrast ? "#FFFFFF" : "#16264D"
    readonly property color primaryInk: highContrast ? "#000000" : "#FFFFFF"
    readonly property color primaryInkSoft: highContrast ? "#000000" : "#FBEBC8"
    readonly property color selected: highContrast ? "#FFFFFF" : "#E3E8F5"
    readonly property color selectedInk: highContrast ? "#000000" : "#23396F"
    readonly property color inkOnSelected: highContrast ? "#000000" : "#1C1B22"
    readonly property color glow: highContrast ? "#FFFFFF" : "#F5B427"
    readonly property color warning: highContrast ? "#000000" : "#FFE3AD"
    readonly property color warningInk: highContrast ? "#FFFFFF" : "#4F2D00"
    readonly property color warningBorder: highContrast ? "#FFFFFF" : "#9A5B00"
    readonly property color error: highContrast ? "#000000" : "#FBE3E1"
    readonly property color errorInk: highContrast ? "#FFFFFF" : "#7D0F1E"
    readonly property color errorBorder: highContrast ? "#FFFFFF" : "#8F1424"
    readonly property color done: highContrast ? "#000000" : "#E9F1DA"
    readonly property color doneInk: highContrast ? "#FFFFFF" : "#2C4A12"
    readonly property color doneBorder: highContrast ? "#FFFFFF" : "#4A6B1E"

    /// One of our drawings in the colour that nila has there.
    function drawing(name: string, ink: color): string {
        return "image://drawing/" + name + "?ink=" + ink.toString().slice(1)
    }
    /// An icon, with the lighter stroke that large ones have.
    function icon(name: string, ink: color, sizeMm: real): string {
        const stroke = name === "tick" ? 2.4 : sizeMm >= 14 ? 1.5 : 1.8
        return drawing("icons/" + name, ink) + "&stroke=" + stroke
    }
    function face(value: int): string {
        return "image://drawing/faces/face-" + value + (highContrast ? "-contrast" : "")
    }
}
