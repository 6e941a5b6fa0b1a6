// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// IT's page: carries the ratings to a stick and says one word of state. Word, picture and
/// ticks change together; colour is only the fourth sign.
KioskScreen {
    id: screen

    signal closed
    signal toolsAsked

    readonly property int phase: kiosk.stick.state
    readonly property bool busy: phase === StickExport.Writing || phase === StickExport.Checking
    readonly property bool safe: phase === StickExport.SafeToRemove
    readonly property bool failed: phase === StickExport.Failed
    /// By the time that a receipt from the office brought.
    readonly property bool clockWrong: kiosk.stick.minutesBehind > 0
    readonly property color wordInk: safe ? Theme.doneInk : failed ? Theme.errorInk : Theme.heading

    readonly property int headHeight: Theme.mm(Theme.pick(13, 19, 26, Theme.narrow ? 19 : 34))
    readonly property int footHeight: Theme.mm(Theme.pick(20, 20, 24, Theme.narrow ? 20 : 30))
    readonly property int footY: height - Theme.mm(Theme.pick(2, 5.2, 9, Theme.narrow ? 6 : 14)) - footHeight
    readonly property int space: Theme.mm(Theme.pick(2, 6, 8, Theme.narrow ? 6 : 12))
    readonly property bool historyShown: !Theme.small
    /// On the smallest screens a sentence of two lines stands in their place until they begin.
    readonly property bool stepsShown: !failed && !(Theme.small && clockWrong && phase === StickExport.NoStick)
    readonly property int cardWidth: Theme.upright || Theme.small ? width - 2 * Theme.margin : Math.round((width - 2 * Theme.margin) * 0.575)
    readonly property int cardHeight: Theme.upright ? Theme.mm(Theme.narrow ? 80 : 150) : footY - Theme.mm(Theme.small ? 4 : 6) - headHeight - space

    spoken: word() + ". " + sentence()

    function key(pressed: int) {
        if (pressed === InputSurface.Digit1 || pressed === InputSurface.Back)
            closed()
        else if (pressed === InputSurface.Digit2)
            toolsAsked()
    }
    function word(): string {
        switch (phase) {
        case StickExport.Writing: return qsTr("Writing")
        case StickExport.Checking: return qsTr("Checking")
        case StickExport.SafeToRemove: return qsTr("Safe to remove")
        case StickExport.Failed: return qsTr("Failed")
        }
        return qsTr("Insert a stick")
    }
    function sentence(): string {
        if (busy)
            return qsTr("Do not remove the stick.")
        if (safe)
            return qsTr("%1 events have arrived.").arg(kiosk.number(kiosk.stick.events))
        if (failed)
            return why() + " " + qsTr("Try another stick.")
        return clockWrong ? qsTr("The clock is at least %1 behind. Set date and time.").arg(behind())
            : qsTr("The export starts by itself.")
    }
    function behind(): string {
        const minutes = kiosk.stick.minutesBehind
        return minutes < 120 ? qsTr("%1 minutes").arg(minutes)
            : minutes < 2880 ? qsTr("%1 hours").arg(Math.floor(minutes / 60))
            : qsTr("%1 days").arg(Math.floor(minutes / 1440))
    }
    function why(): string {
        switch (kiosk.stick.reason) {
        case "disk-full": return qsTr("The stick is full.")
        case "permission-denied": return qsTr("The stick cannot be written.")
        case "not-found": return qsTr("The stick was removed.")
        case "damaged": return qsTr("The stick gave back something else.")
        case "io": return qsTr("The stick does not work.")
        }
        return qsTr("It could not be exported.")
    }
    function progress(step: int): int {
        const reached = safe ? 3 : phase === StickExport.Checking ? 1 : phase === StickExport.Writing ? 0 : -1
        return step < reached ? StickStep.Done : step === reached ? StickStep.UnderWay : StickStep.ToCome
    }
    function stepWord(step: int): string {
        const words = [qsTr("Write"), qsTr("Check"), qsTr("Remove")]
        const percent = busy && progress(step) === StickStep.UnderWay
        return percent ? words[step] + " " + kiosk.stick.percent + "%" : words[step]
    }

    Component.onCompleted: kiosk.stick.open()
    Component.onDestruction: kiosk.stick.close()

    Rectangle {
        width: parent.width
        height: screen.headHeight
        color: Theme.sunk

        Text {
            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Export to stick")
            color: Theme.heading
            font.pixelSize: Theme.type(Theme.big ? 9 : Theme.small ? 4.8 : 5.6)
            font.weight: Font.Bold
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        FineText {
            x: parent.width - Theme.margin - width
            anchors.verticalCenter: parent.verticalCenter
            lineHeight: 1
            text: screen.kiosk.desk.counterAndKiosk
        }
    }
    Rectangle {
        id: card

        x: Theme.margin
        y: screen.headHeight + screen.space
        width: screen.cardWidth
        height: screen.cardHeight
        radius: Theme.cardRadius
        color: screen.safe ? Theme.done : screen.failed ? Theme.error : Theme.card
        border.width: Math.max(1, Theme.mm(screen.safe || screen.failed ? 0.8 : 0.35))
        border.color: screen.safe ? Theme.doneBorder : screen.failed ? Theme.errorBorder : Theme.rule

        Drawing {
            id: picture

            height: Math.min(card.height - 2 * Theme.mm(Theme.small ? 3 : 6.8), Theme.mm(Theme.big ? 100 : 65))
            width: Math.round(height * 176 / 384)
            x: Theme.mm(Theme.big ? 8 : 5)
            y: Math.round((card.height - height) / 2)
            drawing: "image://drawing/pictures/stick-" + (screen.safe ? "out" : screen.failed ? "failed" : screen.busy ? "in" : "awaited")
        }
        Column {
            x: picture.x + picture.width + Theme.mm(Theme.big ? 10 : 6)
            width: card.width - x - Theme.mm(4)
            anchors.verticalCenter: parent.verticalCenter

            Text {
                width: parent.width
                text: screen.word()
                color: screen.wordInk
                font.pixelSize: wordFit.pixelSize
                font.weight: Font.Black
                lineHeight: lineCount > 1 ? 1.08 : 1
                wrapMode: Text.WordWrap
                Accessible.role: Accessible.StaticText
                Accessible.name: text

                WordFit {
                    id: wordFit

                    words: [screen.word()]
                    width: card.width - picture.x - picture.width - Theme.mm(Theme.big ? 14 : 10)
                    weight: Font.Black
                    largest: Theme.type(Theme.big ? 14 : Theme.small ? 7.5 : 9)
                    smallest: Theme.type(Theme.small ? 5 : 7)
                }
            }
            FineText {
                width: parent.width
                topPadding: Theme.mm(Theme.small ? 1 : 3.4)
                bottomPadding: Theme.mm(Theme.small ? 1 : 3.4)
                text: screen.sentence()
                color: screen.failed ? Theme.errorInk : Theme.ink
                font.weight: screen.busy ? Font.Bold : Font.DemiBold
            }
            Repeater {
                model: 3

                StickStep {
                    required property int index

                    visible: screen.stepsShown
                    progress: screen.progress(index)
                    word: screen.stepWord(index)
                }
            }
        }
    }
    StickHistory {
        id: past

        visible: screen.historyShown
        x: Theme.upright ? Theme.margin : card.x + card.width + Theme.mm(Theme.big ? 14 : 10)
        y: Theme.upright ? card.y + card.height + Theme.mm(8) : card.y
        width: screen.width - Theme.margin - past.x
        kiosk: screen.kiosk
        most: Math.max(1, Math.floor((tools.y - past.y - Theme.mm(14)) / past.rowHeight))
        newestArrived: screen.safe
    }
    PushButton {
        id: close

        x: Theme.margin
        y: screen.footY
        width: Theme.mm(Theme.pick(46, 60, 80, Theme.narrow ? 44 : 80))
        height: screen.footHeight
        kind: screen.safe ? Target.Primary : Target.Quiet
        label: qsTr("Close")
        iconName: "back"
        iconMm: 10
        onActivated: screen.closed()
    }
    PushButton {
        id: again

        visible: screen.failed || screen.safe
        x: close.x + close.width + Theme.gap
        y: screen.footY
        width: Theme.mm(Theme.pick(46, 60, 80, Theme.narrow ? 44 : 80))
        height: screen.footHeight
        label: qsTr("Once more")
        onActivated: screen.kiosk.stick.again()
    }
    PushButton {
        id: tools

        x: parent.width - Theme.margin - width
        y: screen.footY - (Theme.narrow ? height + Theme.gap : 0)
        width: Theme.mm(Theme.pick(42, 56, 80, Theme.narrow ? 44 : 72))
        height: screen.footHeight
        kind: Target.Quiet
        label: qsTr("Tools")
        iconName: "set-up"
        onActivated: screen.toolsAsked()
    }
    FineText {
        visible: !Theme.narrow && !Theme.small && !again.visible
        x: close.x + close.width + Theme.mm(6)
        width: tools.x - Theme.mm(6) - x
        y: screen.footY + Math.round((screen.footHeight - height) / 2)
        horizontalAlignment: Text.AlignRight
        lineHeight: lineCount > 1 ? 1.15 : 1
        color: screen.clockWrong && !screen.busy ? Theme.errorInk : Theme.inkSoft
        text: screen.busy ? qsTr("Ratings are taken during the export.")
            : screen.clockWrong ? qsTr("Clock behind by %1").arg(screen.behind())
            : screen.kiosk.stick.receiptAt > 0 ? qsTr("Receipt: %1").arg(screen.kiosk.date(screen.kiosk.stick.receiptAt, true))
            : qsTr("No receipt yet")
    }
}
