// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// While nobody is there: the office's result, what it changed, and the invitation. On the
/// smallest screen one after the other. A touch anywhere opens the first screen and does
/// nothing else; everything moves by two pixels with each still picture.
KioskScreen {
    id: screen

    readonly property Attract attract: kiosk.attract
    readonly property bool hasResult: attract.period !== ""
    readonly property var changes: attract.changes
    readonly property int most: Theme.small || Theme.narrow ? 1 : Theme.big ? 3 : 2
    /// The stills of the smallest screen, by name.
    readonly property var stills: [hasResult ? "result" : "", changes.length > 0 ? "changes" : "", "invite"].filter(name => name !== "")
    readonly property string still: Theme.small ? stills[attract.step % stills.length] : ""
    readonly property int firstChange: changes.length <= most ? 0
        : Math.floor(attract.step / (Theme.small ? stills.length : 1)) * most % changes.length

    readonly property bool resultShown: hasResult && (!Theme.small || still === "result")
    readonly property bool changesShown: changes.length > 0 && (!Theme.small || still === "changes")
    readonly property bool inviteShown: !Theme.small || still === "invite"

    readonly property int resultWidth: Theme.small || Theme.upright ? width : Math.round(width * 0.424)
    readonly property int resultHeight: Theme.upright ? Math.round(height * 0.45) : height
    readonly property int restX: Theme.upright || !hasResult || Theme.small ? 0 : resultWidth
    readonly property int restY: Theme.upright && hasResult ? resultHeight : 0
    readonly property int inset: Theme.mm(Theme.narrow ? 6 : Theme.pick(4, 9, 14, 12))
    readonly property int inviteHeight: Theme.mm(Theme.pick(30, 30, 34, 40))
    readonly property int inviteY: height - Theme.mm(Theme.pick(3, 8, 10, 16)) - inviteHeight

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Touch the screen to rate")
    Accessible.onPressAction: screen.kiosk.visit.touched()

    Item {
        x: screen.attract.shift.x
        y: screen.attract.shift.y
        width: screen.width
        height: screen.height

        IdleResult {
            visible: screen.resultShown
            // Two pixels more on each side, so that no edge opens while everything is shifted.
            x: -2
            y: -2
            width: screen.resultWidth + (Theme.upright || Theme.small ? 4 : 2)
            height: screen.resultHeight + (Theme.upright ? 2 : 4)
            kiosk: screen.kiosk
        }
        IdleChanges {
            visible: screen.changesShown
            x: screen.restX + screen.inset
            y: screen.restY + Theme.mm(Theme.narrow ? 6 : Theme.pick(14, 12, 12, 16))
            width: screen.width - Theme.margin - x
            height: (Theme.small ? screen.height : screen.inviteY) - Theme.mm(Theme.small ? 4 : 6) - y
            changes: screen.changes
            first: screen.firstChange
            most: screen.most
        }
        IdleInvite {
            visible: screen.inviteShown
            x: Theme.small ? screen.inset : screen.restX + screen.inset
            y: Theme.small ? Math.round((screen.height - height) / 2) : screen.inviteY
            width: screen.width - x - (Theme.small ? screen.inset : Theme.margin)
            height: Theme.small ? Theme.mm(50) : screen.inviteHeight
        }
    }
}
