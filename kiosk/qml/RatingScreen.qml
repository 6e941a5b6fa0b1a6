// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The first screen: one question, four answers.
KioskScreen {
    id: screen

    readonly property var words: [qsTr("Not satisfied"), qsTr("Less satisfied"), qsTr("Satisfied"), qsTr("Very satisfied")]
    readonly property int face: measures.face(wordFit.lines, wordFit.pixelSize)
    /// Beside the mark of training a large question finds no room on the smallest screen.
    readonly property int questionType: Theme.small && measures.bandOverConsent ? Theme.type(4.8) : Theme.questionType
    property bool settingsAsked: false
    readonly property bool settingsOpen: settingsAsked && measures.lowColumn

    signal languageAsked

    spoken: question.text + " " + words.map((word, index) => kiosk.speech.choice(index + 1, word)).join(" ") + " " + consent.sentence

    function key(pressed: int) {
        if (pressed <= InputSurface.Digit4)
            kiosk.visit.rate(pressed)
    }

    RatingMeasures {
        id: measures
    }
    Connections {
        target: screen.kiosk.visit

        function onEnded() {
            screen.settingsAsked = false
        }
    }
    WordFit {
        id: wordFit

        words: screen.words
        width: measures.wordWidth
        weight: Font.Bold
        largest: measures.wordLargest
        smallest: measures.wordSmallest
    }
    WordFit {
        id: askFit

        words: [qsTr("How was our service today?")]
        width: measures.questionWidth
        weight: Font.Bold
        largest: screen.questionType
        smallest: screen.questionType
        mostLines: measures.questionLines
    }

    Hem {
        width: parent.width
        heightMm: measures.hemMm
        wide: measures.hemWide
    }
    Text {
        id: question

        x: measures.questionX
        y: measures.headInOneLine && measures.headShown
            ? measures.photoY + Math.round(measures.photoHeight / 2 - height * 1.05)
            : measures.questionBottom - height
        width: askFit.fits && askFit.lines > 1 ? askFit.balancedWidth + 1 : measures.questionWidth
        text: measures.questionShort || !askFit.fits ? qsTr("How was our service?") : qsTr("How was our service today?")
        color: Theme.heading
        font.pixelSize: screen.questionType
        font.weight: Font.Bold
        lineHeight: lineCount > 1 ? Theme.lineHeight : 1
        wrapMode: Text.WordWrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Repeater {
        id: cards

        model: 4

        FaceCard {
            required property int index

            visible: !screen.settingsOpen
            value: index + 1
            label: screen.words[index]
            x: measures.cardX(index)
            y: measures.cardY(index)
            width: measures.cardWidth
            height: measures.cardHeight
            wordType: wordFit.pixelSize
            wordLines: wordFit.lines
            face: screen.face
            wordWidth: measures.wordWidth
            wordAbove: measures.bare
            onActivated: screen.kiosk.visit.rate(value)
        }
    }
    FineText {
        visible: measures.headInOneLine && measures.headShown
        x: measures.questionX
        y: measures.photoY + Math.round(measures.photoHeight / 2 + font.pixelSize * 0.08)
        width: measures.questionWidth
        lineHeight: 1
        text: screen.kiosk.desk.officerAndCounter
    }
    OfficerHead {
        visible: measures.officerShown
        photoOnly: measures.headInOneLine
        desk: screen.kiosk.desk
        measures: measures
        textRight: measures.consentUnderCards ? measures.right : measures.bandOverConsent ? measures.bandX : measures.consentX
    }
    TrainingBand {
        visible: Theme.training
        inShort: measures.bandOverConsent
        x: measures.bandX
        width: measures.bandWidth
    }
    Consent {
        id: consent

        visible: measures.headShown && !measures.bandOverConsent
        x: measures.consentX
        y: measures.consentY
        width: measures.consentWidth
        height: measures.consentHeight
        inShort: measures.consentShort
        oneLine: measures.consentUnderCards
        lockMm: measures.lockMm
    }
    SettingsRow {
        visible: measures.settingsShown || screen.settingsOpen
        x: measures.left
        y: screen.settingsOpen ? measures.cardsY : measures.settingsY
        width: (screen.settingsOpen ? measures.cardsRight : measures.right) - measures.left
        height: screen.settingsOpen ? measures.columnTarget : measures.settingsHeight
        settings: screen.kiosk.settings
        speech: screen.kiosk.speech
        wordsOnly: measures.settingsWordsOnly
        lowModeOffered: !Theme.narrow && !screen.settingsOpen
        onLanguageAsked: screen.languageAsked()
    }
    PushButton {
        visible: measures.lowColumn
        x: measures.right - width
        y: measures.cardsY
        width: measures.columnWidth
        height: measures.columnTarget
        label: qsTr("Raise")
        iconName: "raise"
        iconPlace: PushButton.Above
        wordWeight: Font.DemiBold
        selected: true
        onActivated: screen.kiosk.settings.lowMode = false
    }
    PushButton {
        visible: measures.lowColumn
        x: measures.right - width
        y: measures.cardsY + measures.cardHeight - height
        width: measures.columnWidth
        height: measures.columnTarget
        kind: Target.Quiet
        label: qsTr("Set up")
        iconName: "set-up"
        iconPlace: PushButton.Above
        wordWeight: Font.DemiBold
        selected: screen.settingsAsked
        onActivated: screen.settingsAsked = !screen.settingsAsked
    }
}
