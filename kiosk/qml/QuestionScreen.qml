// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// One question of the survey, answered by one touch; how far one is, and the ways back and
/// past it.
KioskScreen {
    id: screen

    readonly property Additions additions: kiosk.visit.additions
    readonly property var answers: additions.answerTexts
    readonly property int count: Math.max(2, answers.length)

    // Cards in one row; in rows of their own where a screen is upright; in a grid where the
    // words need more room than a card has.
    readonly property int mostPerRow: Theme.small && count > 4 ? 3 : count
    readonly property int cardWidth: Math.floor((measures.contentWidth - (mostPerRow - 1) * measures.gap) / mostPerRow)
    readonly property bool grid: !Theme.upright && (!cardFit.fits || mostPerRow < count)
    readonly property int columns: Theme.upright ? 1 : !grid ? count : mostPerRow < count ? mostPerRow : 2
    readonly property int rows: Math.ceil(count / columns)
    readonly property bool beside: Theme.upright || grid
    readonly property int answerWidth: Math.floor((measures.contentWidth - (columns - 1) * measures.gap) / columns)
    readonly property int answerHeight: Math.min(Theme.mm(Theme.upright ? (Theme.narrow ? 34 : 50) : Theme.big ? 78 : 60),
        Math.floor((measures.contentBottom - answersTop - (rows - 1) * measures.gap) / rows))
    readonly property int answersTop: Theme.mm(measures.low ? measures.band
        : (Theme.narrow ? (count > 4 ? 60 : 66) : Theme.pick(grid ? 17.4 : 28, measures.large ? 41.4 : 51, 74, 171)) + markMm)
    /// How much lower things stand under the mark of training, where the hem is lower than it.
    /// On the smallest screens the mark stands in the foot.
    readonly property real markMm: Theme.training ? Theme.pick(0, measures.large ? 8 : 4, 0, 0) : 0
    /// Over the answers of the smallest screens stand three lines, or two over a grid.
    readonly property int questionType: !Theme.small ? Theme.questionType : Theme.type(Theme.largeText && !grid ? 6 : 4.8)
    readonly property int topEdge: Math.max(hem.height, Theme.mm(Theme.bandMm))
    readonly property bool bare: beside && !rowFit.fits
    readonly property WordFit wordFit: bare ? bareFit : beside ? rowFit : cardFit
    readonly property bool dotsShown: !Theme.small && dots.width + Theme.mm(8) + step.implicitWidth <= measures.right - measures.left
    readonly property bool stepInFoot: Theme.small

    function key(pressed: int) {
        if (pressed <= InputSurface.Digit4)
            additions.answer(pressed)
        else if (pressed === InputSurface.Digit5)
            additions.answer(5)
        else if (pressed === InputSurface.Back)
            additions.back()
    }
    function skip() {
        additions.skip()
    }

    StepMeasures {
        id: measures

        columnInLow: true
    }
    WordFit {
        id: cardFit

        words: screen.answers
        width: screen.cardWidth - Theme.mm(Theme.small ? (Theme.largeText ? 0.8 : 1.6) : 3)
        weight: Font.Bold
        largest: Theme.type(Theme.largeText && !Theme.small ? Theme.fineMm : Theme.big ? 8.4 : 4.8)
        smallest: Theme.type(Theme.big || (Theme.largeText && !Theme.small && !measures.low) ? 7.3 : 4.8)
        mostLines: 3
    }
    WordFit {
        id: rowFit

        words: screen.answers
        width: screen.answerWidth - Theme.mm(Theme.upright ? (Theme.narrow ? 38 : 72) : Theme.small ? 14 : Theme.big ? 44 : 36)
        weight: Font.Bold
        largest: Theme.type(Theme.largeText && !Theme.small ? Theme.fineMm : Theme.big ? 8.4 : 4.8)
        smallest: Theme.type(Theme.big || (Theme.largeText && !Theme.small && !measures.low) ? 7.3 : 4.8)
        mostLines: 2
    }
    // Without the clove, where the words need its room.
    WordFit {
        id: bareFit

        words: screen.answers
        width: screen.answerWidth - Theme.mm(Theme.big ? 22 : 16)
        weight: Font.Bold
        largest: Theme.type(Theme.largeText && !Theme.small ? Theme.fineMm : Theme.big ? 8.4 : 4.8)
        smallest: Theme.type(Theme.big || (Theme.largeText && !Theme.small && !measures.low) ? 7.3 : 4.8)
        mostLines: 2
    }
    readonly property string stepText: qsTr("Question %1 of %2").arg(additions.questionNumber).arg(additions.questionCount)
    WordFit {
        id: stepFit

        words: [screen.stepText]
        width: screen.stepInFoot ? screen.width - 2 * Theme.mm(44 + 3 + 2) : screen.width
        largest: Theme.fineType
        smallest: Theme.fineType
        mostLines: 1
    }
    // At its full size first, on so many lines as there is room for; only then smaller.
    readonly property WordFit questionFit: fullFit.fits ? fullFit : lesserFit
    WordFit {
        id: fullFit

        words: [screen.additions.questionText]
        width: measures.right - measures.left
        weight: Font.Bold
        largest: screen.questionType
        smallest: screen.questionType
        mostLines: lesserFit.mostLines
    }
    WordFit {
        id: lesserFit

        words: [screen.additions.questionText]
        width: measures.right - measures.left
        weight: Font.Bold
        largest: screen.questionType
        smallest: Theme.type(Theme.big || (Theme.largeText && !Theme.small && !measures.low) ? 7.3 : 4.8)
        mostLines: Theme.small ? (screen.grid ? 2 : 3) : Theme.narrow || (measures.large && !Theme.big) ? 3 : Theme.portraitBig ? 4 : 2
    }

    Hem {
        id: hem

        width: parent.width
        heightMm: measures.hemMm
        wide: measures.hemWide
    }
    Row {
        id: dots

        visible: screen.dotsShown
        x: measures.left + Theme.mm(Theme.big ? 0 : 1.8)
        y: step.y + Math.round((step.height - height) / 2)
        height: Theme.mm(Theme.big ? 9 : 6.6)
        spacing: Theme.mm(Theme.big ? 5 : Theme.narrow ? 3 : 6)

        Repeater {
            model: screen.additions.questionCount

            Item {
                required property int index
                readonly property int number: index + 1
                readonly property bool present: number === screen.additions.questionNumber

                width: present ? dots.height : Theme.mm(Theme.big ? 6 : 4.2)
                height: dots.height

                Drawing {
                    visible: parent.present
                    width: Theme.mm(Theme.big ? 13 : 9.6)
                    height: width
                    anchors.centerIn: parent
                    drawing: !visible ? "" : Theme.highContrast ? Theme.drawing("faces/mark", "#FFFFFF") : "image://drawing/faces/mark"
                }
                Rectangle {
                    visible: !parent.present
                    width: parent.width
                    height: width
                    radius: width / 2
                    anchors.centerIn: parent
                    color: parent.number < screen.additions.questionNumber ? Theme.heading : "transparent"
                    border.width: Math.max(2, Theme.mm(0.5))
                    border.color: Theme.heading
                }
            }
        }
    }
    FineText {
        id: step

        x: screen.stepInFoot ? Math.round((screen.width - implicitWidth) / 2) : measures.right - implicitWidth
        y: screen.stepInFoot ? measures.footTop + Math.round((measures.footHeight - height) / 2)
            : screen.topEdge + Theme.mm(measures.low ? 4 : Theme.pick(0, measures.large || Theme.training ? 2 : 6.5, 7, Theme.narrow ? 5 : 12))
        wrapMode: Text.NoWrap
        lineHeight: 1
        visible: !screen.stepInFoot || !Theme.training
        text: stepFit.fits ? screen.stepText : qsTr("%1 of %2").arg(screen.additions.questionNumber).arg(screen.additions.questionCount)
        color: Theme.accent
    }
    Text {
        x: measures.left
        width: screen.questionFit.fits && screen.questionFit.lines > 1 ? screen.questionFit.balancedWidth + 1 : measures.right - x
        y: screen.answersTop - height - Theme.mm(measures.low ? 8 : Theme.pick(1.6, measures.large ? 1.6 : 5, 7, Theme.narrow ? 5 : 12))
        text: screen.additions.questionText
        color: Theme.heading
        font.pixelSize: screen.questionFit.pixelSize
        font.weight: Font.Bold
        lineHeight: lineCount > 1 ? (Theme.small || measures.large ? 1 : 1.1) : 1
        wrapMode: Text.WordWrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Repeater {
        model: screen.answers.length

        AnswerCard {
            required property int index

            value: index + 1
            points: screen.count
            label: screen.answers[index] ?? ""
            x: measures.left + (index % screen.columns) * (screen.answerWidth + measures.gap)
            y: screen.answersTop + Math.floor(index / screen.columns) * (screen.answerHeight + measures.gap)
            width: screen.answerWidth
            height: screen.answerHeight
            beside: screen.beside
            bare: screen.bare
            wordType: screen.wordFit.pixelSize
            wordLines: screen.wordFit.lines
            selected: value === screen.additions.chosenAnswer
            onActivated: screen.additions.answer(value)
        }
    }
    StepFoot {
        measures: measures
        columnTop: screen.answersTop
        onBack: screen.additions.back()
        onSkip: screen.skip()
        onReadAsked: screen.kiosk.speech.repeat(false)
    }
}
