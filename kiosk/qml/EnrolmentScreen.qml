// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// A kiosk's way in: insert a stick, say which kiosk this is, compare six words, wait for the
/// office. What needs no person goes on by itself.
Item {
    id: screen

    required property EnrolmentDesk desk
    /// Whether it is asked if the invitation is to be forgotten.
    property bool asking: false

    readonly property bool waiting: desk.state === EnrolmentDesk.Waiting
    readonly property bool choosing: desk.state === EnrolmentDesk.Choosing
    readonly property int headHeight: Theme.mm(Theme.pick(13, 19, 26, Theme.narrow ? 19 : 34))
    readonly property int footHeight: Theme.mm(Theme.pick(20, 20, 24, Theme.narrow ? 20 : 30))
    readonly property int footY: height - Theme.mm(Theme.pick(2, 5.2, 9, Theme.narrow ? 6 : 14)) - footHeight
    readonly property int space: Theme.mm(Theme.pick(2, 6, 8, Theme.narrow ? 6 : 12))
    readonly property int bodyTop: headHeight + space
    readonly property int bodyHeight: footY - Theme.mm(Theme.small ? 3 : 6) - bodyTop
    // Two of them stand side by side.
    readonly property int buttonWidth: Math.min(Theme.mm(Theme.pick(52, 60, 80, 90)),
                                                (width - 2 * Theme.margin - Theme.gap) / 2)

    function key(pressed: int) {
        if (choosing && pressed <= InputSurface.Digit4)
            desk.choose(pressed - 1)
        else if (asking && pressed === InputSurface.Digit1)
            forget()
        else if (asking && pressed === InputSurface.Back)
            asking = false
        else if (waiting && pressed === InputSurface.Back)
            asking = true
    }
    function forget() {
        asking = false
        desk.discard()
    }

    onWaitingChanged: asking = false

    Rectangle {
        width: parent.width
        height: screen.headHeight
        color: Theme.sunk

        Text {
            x: Theme.margin
            width: parent.width - 2 * Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            text: screen.choosing ? qsTr("Which kiosk is this?")
                : screen.waiting ? screen.desk.kioskName : qsTr("Set up this kiosk")
            color: Theme.heading
            font.pixelSize: Theme.type(Theme.big ? 9 : Theme.small ? 4.8 : 5.6)
            font.weight: Font.Bold
            elide: Text.ElideRight
            maximumLineCount: 1
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    Loader {
        x: Theme.margin
        y: screen.bodyTop
        width: parent.width - 2 * Theme.margin
        height: screen.bodyHeight
        sourceComponent: screen.choosing ? choice : screen.waiting ? words : stick
    }
    PushButton {
        id: startOver

        visible: screen.waiting
        x: Theme.margin
        y: screen.footY
        width: screen.buttonWidth
        height: screen.footHeight
        kind: Target.Quiet
        label: screen.asking ? qsTr("Keep it") : qsTr("Start over")
        iconName: screen.asking ? "back" : "delete"
        onActivated: screen.asking = !screen.asking
    }
    PushButton {
        visible: screen.asking
        x: startOver.x + startOver.width + Theme.gap
        y: screen.footY
        width: screen.buttonWidth
        height: screen.footHeight
        label: qsTr("Forget it")
        onActivated: screen.forget()
    }
    PushButton {
        visible: !screen.asking
        x: parent.width - Theme.margin - width
        y: screen.footY
        width: screen.buttonWidth
        height: screen.footHeight
        kind: Target.Quiet
        label: qsTr("Language")
        iconName: "language"
        onActivated: screen.desk.nextLanguage()
    }
    Component {
        id: stick

        EnrolmentStick {
            desk: screen.desk
        }
    }
    Component {
        id: choice

        EnrolmentChoice {
            desk: screen.desk
        }
    }
    Component {
        id: words

        EnrolmentWords {
            desk: screen.desk
            asking: screen.asking
        }
    }
}
