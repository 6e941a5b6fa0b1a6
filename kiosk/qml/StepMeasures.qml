// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// Where things stand on the screens that follow the tap, in pixels: title, answers or
/// tiles, and the foot with the ways on and back.
QtObject {
    /// The ways on and back stand beside the answers in low mode, in a column.
    property bool columnInLow: false

    readonly property bool large: Theme.largeText
    /// Low mode on a small screen concerns the first screen alone: its lower part has no room
    /// for more than the four faces.
    readonly property bool low: Theme.lowMode && !Theme.small
    readonly property bool column: columnInLow && low && !Theme.upright
    /// Two rows of ways where one is too narrow for the words.
    readonly property bool footInTwo: Theme.narrow

    readonly property real height: Theme.heightMm
    readonly property real band: Math.ceil(height * 6.06) / 10
    readonly property real bottomMm: low && !Theme.upright ? (Theme.big ? 9 : 3.6)
        : Theme.narrow ? 6 : Theme.pick(2, large ? 4 : 5.2, large ? 7 : 9, 14)
    readonly property real footHeightMm: Theme.narrow ? 20 : Theme.pick(20, large && !low ? 21.4 : 20, large ? 26 : 24, 30)

    readonly property int left: Theme.margin
    readonly property int right: Theme.windowWidth - Theme.margin
    readonly property int gap: Theme.cardGap
    readonly property int footHeight: Theme.mm(footHeightMm)
    readonly property int footBottom: Theme.windowHeight - Theme.mm(bottomMm)
    readonly property int columnWidth: column ? Theme.mm(Theme.big ? 62 : large ? 50 : 36) : 0
    /// How many rows of ways stand under the answers.
    property int footRows: 1
    readonly property int footTop: column ? footBottom : footBottom - footRows * footHeight - (footRows - 1) * Theme.gap

    readonly property int contentRight: column ? right - columnWidth - gap : right
    readonly property int contentWidth: contentRight - left
    readonly property int contentBottom: column ? footBottom : footTop - (Theme.small ? Theme.mm(6) : gap)

    readonly property real hemMm: Theme.training ? 0 : low ? (Theme.portraitBig ? 22 : 20)
        : large && !Theme.big ? 0 : Theme.pick(0, 3.6, 6, Theme.narrow ? 3.6 : 22)
    readonly property bool hemWide: low || Theme.portraitBig
    readonly property int titleTop: Theme.mm(Theme.training ? Theme.bandMm + Theme.pick(1, 3, 4, Theme.narrow ? 4 : 12)
        : low ? hemMm + 8 : Theme.narrow ? 9 : Theme.pick(2.6, large ? 3 : 8, 10, 34))
}
