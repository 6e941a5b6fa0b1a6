// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// One screen at a time, and over all of them the surface that takes every touch and key.
FocusScope {
    id: screens

    required property Kiosk kiosk
    /// The page of AsidePages that stands in place of the first screen; empty: none.
    property string aside: ""

    readonly property string name: {
        switch (kiosk.visit.stage) {
        case Visit.Thanks: return "thanks"
        case Visit.Adding:
        case Visit.Keeping: return steps[kiosk.visit.additions.step]
        case Visit.OutOfUse: return "out-of-use"
        }
        if (aside !== "")
            return aside
        if (!kiosk.visit.underway && !kiosk.turn.open) {
            if (kiosk.hours.closed)
                return "closed"
            if (kiosk.attract.showing && !kiosk.training.on)
                return "idle"
        }
        switch (kiosk.turn.state) {
        case Turn.Waiting:
        case Turn.ForOfficer: return "wait"
        case Turn.ForTicket: return "ticket"
        case Turn.ForPick: return "lobby"
        default: return "rating"
        }
    }
    /// No rating can begin by a touch just now.
    readonly property bool mayNotRate: kiosk.turn.state === Turn.Waiting || kiosk.turn.state === Turn.ForOfficer
    /// The screens of Additions' steps.
    readonly property var steps: ["reasons", "question", "topic", "writing"]
    readonly property bool isStep: steps.indexOf(name) >= 0
    readonly property KioskScreen current: other.item === null ? rating : (other.item as KioskScreen)

    readonly property bool choosing: choices.visible
    readonly property KioskScreen front: warning.visible ? warning : choosing ? choices : current
    readonly property string spoken: front.spoken

    onSpokenChanged: speakSoon.restart()

    function takeKey(key: int) {
        if (key !== InputSurface.Repeat || front.takesRepeat)
            front.key(key)
        else if (kiosk.speech.repeat(choices.offered))
            choices.asked = true
    }

    function isOneOf(names: var): bool {
        return names.indexOf(name) >= 0
    }
    function askStaff() {
        kiosk.settings.reset()
        kiosk.visit.touched()
        aside = kiosk.officers.officers.length > 0 ? "staff" : "pin"
    }

    Item {
        id: scope

        anchors.fill: parent

        RatingScreen {
            id: rating

            anchors.fill: parent
            visible: screens.name === "rating"
            kiosk: screens.kiosk
            onLanguageAsked: screens.aside = "language"
        }
        Loader {
            id: other

            anchors.fill: parent
            sourceComponent: {
                switch (screens.name) {
                case "thanks": return thanks
                case "reasons": return reasons
                case "question": return question
                case "topic": return topic
                case "writing": return writing
                case "idle": return idle
                case "wait": return wait
                case "ticket": return ticket
                case "lobby": return lobby
                case "closed": return closed
                case "out-of-use": return outOfUse
                default: return asides.shown
                }
            }
        }
        TrainingBand {
            readonly property bool besideField: Theme.small && screens.name === "writing"
            readonly property bool inFoot: Theme.small && screens.name === "question"

            visible: Theme.training && (screens.isStep || screens.isOneOf(["thanks", "language", "wait", "ticket", "lobby"]))
            x: inFoot ? Math.round((parent.width - width) / 2) : parent.width - width
            y: inFoot ? parent.height - Theme.mm(12) - Math.round(height / 2) : 0
            width: inFoot ? Theme.mm(42) : besideField ? Theme.mm(36) : parent.width
            inShort: besideField || inFoot
        }
        StickWord {
            visible: screens.name !== "export" && phase !== StickExport.NoStick
            x: parent.width - width - Theme.margin
            y: Theme.mm(2)
            kiosk: screens.kiosk
        }
        OtherChoices {
            id: choices

            anchors.fill: parent
            kiosk: screens.kiosk
            skips: screens.name !== "rating"
            offered: screens.isStep || screens.isOneOf(["rating", "thanks"])
            onSkipped: skips ? screens.current.skip() : screens.aside = "language"
        }
        IdleWarning {
            id: warning

            anchors.fill: parent
            visible: screens.kiosk.visit.warning
            kiosk: screens.kiosk
        }
    }
    InputSurface {
        anchors.fill: parent
        focus: true
        scope: scope
        screen: screens.name + (screens.name === "question" ? screens.kiosk.visit.additions.questionNumber : "")
            + (warning.visible ? "+warning" : "") + (choices.visible ? "+choices" : "")
        onScreenChanged: speakSoon.restart()
        onTouched: {
            screens.kiosk.speech.touched()
            screens.kiosk.light.touched()
            if (screens.name === "closed" || screens.name === "wait")
                return
            if (screens.name === "idle" && screens.mayNotRate) {
                screens.kiosk.attract.wake()
                screens.kiosk.attract.rest()
            } else {
                screens.kiosk.visit.touched()
            }
        }
        onTouchedAt: position => {
            // In closed hours the knock is all that is left, for IT.
            if (screens.isOneOf(["rating", "closed", "wait", "ticket", "lobby"]) && screens.kiosk.knock(position, Theme.mm(20)))
                screens.askStaff()
        }
        openKey: screens.kiosk.openKey
        typing: screens.isOneOf(["pin", "officer-pin", "ticket"]) && !warning.visible
        scanning: screens.kiosk.turn.takesTickets
        onOpenKeyPressed: {
            if (screens.name !== "closed")
                screens.kiosk.turn.openByKey()
        }
        onScanned: code => {
            if (screens.aside === "" && screens.name !== "closed")
                screens.kiosk.turn.scanTicket(code)
        }
        onDigitTyped: digit => screens.current.digit(digit)
        takesText: screens.front.takesText
        onTextTyped: text => screens.current.typed(text)
        onKeyPressed: key => screens.takeKey(key)
    }

    AsidePages {
        id: asides

        kiosk: screens.kiosk
        page: screens.name
        onWanted: page => screens.aside = page
    }

    Binding { target: screens.kiosk.light; property: "closed"; value: screens.name === "closed" }

    /// Not at once: a screen that comes is not yet laid out, and the bell has its say first.
    Timer {
        id: speakSoon

        interval: warning.visible || screens.name === "thanks" ? 450 : 0
        onTriggered: screens.kiosk.speech.show(screens.isOneOf(["idle", "closed"]) ? null : screens.front, screens.spoken)
    }
    Connections {
        target: screens.kiosk.visit

        function onEnded() {
            screens.aside = ""
            choices.asked = false
        }
    }
    Connections {
        target: screens.kiosk.door

        function onOpened() {
            screens.aside = "export"
        }
    }
    Connections {
        target: screens.kiosk.officers

        function onEntered() {
            screens.aside = "officer"
        }
    }
    Component {
        id: thanks

        ThanksScreen {
            kiosk: screens.kiosk
        }
    }
    Component {
        id: reasons

        ReasonsScreen {
            kiosk: screens.kiosk
        }
    }
    Component {
        id: question

        QuestionScreen {
            kiosk: screens.kiosk
        }
    }
    Component {
        id: topic

        TopicScreen {
            kiosk: screens.kiosk
        }
    }
    Component {
        id: writing

        WritingScreen {
            kiosk: screens.kiosk
        }
    }
    Component {
        id: idle

        IdleScreen {
            kiosk: screens.kiosk
        }
    }
    Component {
        id: wait

        WaitScreen {
            kiosk: screens.kiosk
        }
    }
    Component {
        id: ticket

        TicketScreen {
            kiosk: screens.kiosk
        }
    }
    Component {
        id: lobby

        OfficersScreen {
            kiosk: screens.kiosk
            officers: screens.kiosk.officers.everyone
            title: qsTr("Who served you?")
            backOffered: false
            onPicked: nip => screens.kiosk.turn.pick(nip)
        }
    }
    Component {
        id: closed

        ClosedScreen {
            kiosk: screens.kiosk
        }
    }
    Component {
        id: outOfUse

        OutOfUseScreen {
            kiosk: screens.kiosk
        }
    }
}
