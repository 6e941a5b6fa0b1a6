// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// Where everything stands on the first screen, in pixels, for every class of screen and
/// every mode. Spare room goes above the question first, then between cards and settings.
QtObject {
    readonly property bool low: Theme.lowMode
    readonly property bool large: Theme.largeText
    /// Low mode on a small screen: words above the cards, nothing but the four answers.
    readonly property bool bare: low && Theme.small
    /// Low mode beside two buttons instead of the row of settings.
    readonly property bool lowColumn: low && !Theme.small && !Theme.upright
    readonly property bool oneRow: !Theme.upright || low

    // Heights in millimetres, from the top.
    readonly property real height: Theme.heightMm
    readonly property real spare: Math.max(0, height - (Theme.narrow ? 217 : Theme.pick(91.4, 136, 194, 476)))
    readonly property real aboveQuestion: Math.min(spare, Theme.pick(8, 16, 24, 40))
    readonly property real band: Math.ceil(height * 6.06) / 10

    // The mark of training takes the hem's place, or the consent's where there is no hem.
    readonly property bool bandOverConsent: Theme.training && !low && (Theme.small || (large && !Theme.big && !Theme.narrow))
    readonly property bool bandOnTop: Theme.training && !bandOverConsent
    readonly property int bandWidth: bandOverConsent ? Theme.mm(Theme.small ? 37 : 58) : Theme.windowWidth
    readonly property int bandX: bandOverConsent ? right - bandWidth : 0

    readonly property real hemMm: Theme.training ? 0 : bare ? 8 : low ? (Theme.portraitBig ? 22 : 20)
        : large && !Theme.big ? 0 : Theme.pick(0, 3.6, 6, Theme.portraitBig ? 22 : 3.6)
    readonly property bool hemWide: low || Theme.portraitBig

    readonly property real settingsHeightMm: Theme.pick(20, large ? 21.4 : 20, large ? 26 : 24, 30)
    readonly property real bottomMm: Theme.pick(2, large ? 4 : 5.2, large ? 7 : 9, 14)
    readonly property real settingsYMm: height - bottomMm - settingsHeightMm
    readonly property bool settingsShown: !lowColumn && !bare
    readonly property bool settingsWordsOnly: large && Theme.small

    readonly property real cardsYMm: lowColumn ? band
        : bare ? height - 2 - 34
        : low ? settingsYMm - 12 - 80
        : (large && !Theme.narrow ? Theme.pick(12.4, 41.4, 74, 171) : large ? 40 : Theme.narrow ? 61.5 : Theme.pick(16.8, 51, 74, 171))
          + aboveQuestion
    readonly property real fullCardMm: lowColumn ? height - band - (Theme.big ? 9 : 3.6)
        : bare ? 34 : low ? 80
        : Theme.narrow ? (large ? 61 : 51) : large ? Theme.pick(52, 62.6, 81, 101) : Theme.pick(46.6, 54, 78, 101)
    readonly property real roomMm: settingsShown ? settingsYMm - 6 - (Theme.upright && !low ? (Theme.narrow ? 20 : 24) : 0) - cardsYMm : fullCardMm
    readonly property int rows: oneRow ? 1 : 2
    readonly property int columns: oneRow ? 4 : 2

    readonly property int left: Theme.margin
    readonly property int right: Theme.windowWidth - Theme.margin
    readonly property int columnWidth: lowColumn ? Theme.mm(Theme.big ? 44 : large ? 32 : 24) : 0
    readonly property int columnTarget: Math.floor((cardHeight - Theme.gap) / 2)
    readonly property int cardsRight: right - (lowColumn ? columnWidth + Theme.cardGap : 0)
    readonly property int cardWidth: Math.floor((cardsRight - left - (columns - 1) * Theme.cardGap) / columns)
    readonly property int cardHeight: Theme.mm(Math.min(fullCardMm, oneRow ? roomMm
        : (roomMm - Theme.cardGap / Theme.pixelsPerMm) / 2))
    readonly property int cardsY: Theme.mm(cardsYMm)
    readonly property int cardsBottom: cardsY + rows * cardHeight + (rows - 1) * Theme.cardGap
    readonly property int settingsY: Theme.mm(settingsYMm)
    readonly property int settingsHeight: Theme.mm(settingsHeightMm)

    // Inside a card.
    readonly property int wordWidth: cardWidth - 2 * Theme.mm(bare || (Theme.small && large) ? 0.8 : low ? 1.4 : 1.6)
    readonly property int wordLargest: Theme.type(low && large && !Theme.big ? 5.5 : Theme.small && large ? 6.8 : Theme.wordLargestMm)
    readonly property int wordSmallest: Theme.type(Theme.big && low ? 7.3 : low || Theme.small ? 4.8 : Theme.wordSmallestMm)
    readonly property real fullFaceMm: low ? Theme.pick(30, 36, 50, 40) : Theme.narrow ? 36 : Theme.pick(30, 40, 55, 68)
    readonly property real facePadMm: Theme.small || low ? 0.8 : 1.8
    function face(wordLines: int, wordType: int): int {
        const words = bare ? 0 : wordLines * wordType
        return Math.min(Theme.mm(fullFaceMm), cardHeight - words - Theme.mm(3 * facePadMm), cardWidth - Theme.mm(1.6))
    }
    function cardX(index: int): int {
        return left + (index % columns) * (cardWidth + Theme.cardGap)
    }
    function cardY(index: int): int {
        return cardsY + Math.floor(index / columns) * (cardHeight + Theme.cardGap)
    }

    // The head: who serves, the consent, the question.
    readonly property bool headInOneLine: Theme.small
    readonly property bool headShown: !(Theme.small && large)
    readonly property bool officerShown: headShown && !(Theme.narrow && large)
    readonly property int photoX: low && !Theme.big ? Theme.mm(4.9) : left
    readonly property int photoY: Theme.mm(bare ? 10 : low ? (Theme.portraitBig ? 34 : 28)
        : bandOnTop ? Theme.pick(1.6, 13.6, 13.6, Theme.narrow ? 13.6 : 34)
        : large && !Theme.big ? Theme.pick(1.6, 4.1, 0, 0) : Theme.narrow ? 8 : Theme.pick(1.6, 7.6, 10.6, 34))
    readonly property int photoWidth: Theme.mm(low && !Theme.big ? Theme.pick(13, 27, 0, 0)
        : large && !Theme.big ? 20.7 : Theme.pick(13, 22, 34, 62))
    readonly property int photoHeight: Theme.mm(low && !Theme.big ? Theme.pick(14, 29, 0, 0)
        : large && !Theme.big ? 21.7 : bandOnTop ? Theme.pick(14, 21, 35, Theme.narrow ? 21 : 70) : Theme.pick(14, 24, 36, 70))
    readonly property int besidePhoto: Theme.mm(Theme.pick(4, large ? 4.4 : 4.9, 6, 10))
    readonly property real nameMm: Theme.portraitBig ? 12 : Theme.landscapeBig ? 8.4 : large ? 7.3 : Theme.small ? 4.8 : 5.2
    readonly property real headMm: Theme.portraitBig ? 8.8 : Theme.fineMm
    readonly property bool serviceShown: !Theme.narrow && !(bandOnTop && !Theme.big) && !Theme.small && !(large && !Theme.portraitBig)

    readonly property bool consentUnderCards: Theme.upright
    readonly property bool consentShort: Theme.small || (bandOnTop && !Theme.upright && !low) || (large && !Theme.portraitBig)
    readonly property int consentWidth: consentUnderCards ? right - left
        : Theme.mm(consentShort ? (Theme.small ? 30 : Theme.landscapeBig ? 70 : 46) : Theme.landscapeBig ? 140 : 80)
    readonly property int consentHeight: consentUnderCards ? Theme.mm(Theme.narrow ? 17 : 24) : photoHeight
    readonly property int consentX: right - consentWidth
    readonly property int consentY: !consentUnderCards ? photoY
        : low ? photoY + photoHeight + Theme.mm(8)
        : cardsBottom + Theme.mm(Theme.narrow ? 2 : 5)
    readonly property real lockMm: Theme.pick(9, large ? 16 : 13, 18, Theme.narrow ? 11 : 16)

    readonly property int questionX: headInOneLine && headShown ? photoX + photoWidth + besidePhoto : left
    /// The lowest line of the question ends here.
    readonly property int questionBottom: cardsY - Theme.mm(bare ? 14 : Theme.pick(1, large ? 1.3 : 3.6, 4, 9))
    readonly property int questionWidth: right - questionX - (headInOneLine && (headShown || bandOverConsent) ? consentWidth : 0)
    readonly property int questionLines: Theme.portraitBig || Theme.narrow ? 2 : 1
    readonly property bool questionShort: Theme.small || (large && !Theme.big)
}
