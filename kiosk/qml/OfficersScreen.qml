// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// Officers to choose from, with photo and name: eight on a page, four on the smallest
/// screen and in large text.
KioskScreen {
    id: screen

    required property var officers
    required property string title
    /// Whether there is somewhere to go back to.
    property bool backOffered: true

    signal picked(nip: string)
    signal closed

    /// Names beside the photos, where a column of four would be too narrow for them.
    readonly property bool beside: !Theme.upright && (Theme.small || (Theme.largeText && !Theme.big))
    readonly property bool photosShown: !(Theme.small && Theme.largeText)
    readonly property int columns: Theme.upright || beside ? 2 : 4
    readonly property int rows: Theme.upright ? 4 : 2
    readonly property int perPage: columns * rows
    readonly property int pages: Math.max(1, Math.ceil(officers.length / perPage))
    property int page: 0
    /// The tile that the keypad stands on; -1 before a key is used.
    property int standing: -1
    readonly property int tilesHere: Math.min(perPage, officers.length - page * perPage)

    readonly property int footHeight: Theme.mm(Theme.pick(20, 20, 24, Theme.narrow ? 20 : 30))
    readonly property int footY: height - Theme.mm(Theme.pick(2, 5.2, 9, Theme.narrow ? 6 : 14)) - footHeight
    readonly property int listTop: Math.max(head.y + head.height, Theme.mm(Theme.bandMm)) + Theme.mm(Theme.pick(2, 3, 5, Theme.narrow ? 4 : 8))
    readonly property int tileWidth: Math.floor((width - 2 * Theme.margin - (columns - 1) * Theme.gap) / columns)
    readonly property int tileHeight: Math.floor((footY - Theme.gap - listTop - (rows - 1) * Theme.gap) / rows)

    function key(pressed: int) {
        if (pressed === InputSurface.Digit1)
            standing = standing <= 0 ? tilesHere - 1 : standing - 1
        else if (pressed === InputSurface.Digit2)
            standing = (standing + 1) % Math.max(1, tilesHere)
        else if (pressed === InputSurface.Digit3 && standing >= 0)
            picked(officers[page * perPage + standing].nip)
        else if (pressed === InputSurface.Digit4)
            turn()
        else if (pressed === InputSurface.Back && backOffered)
            closed()
    }
    function turn() {
        page = (page + 1) % pages
        standing = -1
    }
    /// How many lines a text takes when it breaks between words.
    function lines(text: string, room: int): int {
        let count = 1
        let line = ""
        for (const word of text.split(" ")) {
            const longer = line === "" ? word : line + " " + word
            if (metrics.advanceWidth(longer) <= room) {
                line = longer
            } else {
                line = word
                count += 1
            }
        }
        return count
    }
    /// The whole name where it takes two lines; else without what follows a comma, else as
    /// many of its words as do.
    function fitted(name: string, room: int): string {
        const words = name.split(",")[0].split(" ")
        if (lines(name, room) <= 2)
            return name
        while (words.length > 1 && lines(words.join(" "), room) > 2)
            words.pop()
        return words.join(" ")
    }

    FontMetrics {
        id: metrics

        font.pixelSize: Theme.fineType
        font.weight: Font.Bold
    }
    Text {
        id: head

        x: Theme.margin
        y: Math.max(Theme.mm(Theme.pick(2, 6, 10, Theme.narrow ? 8 : 24)), Theme.mm(Theme.bandMm))
        width: parent.width - 2 * Theme.margin
        text: screen.title
        color: Theme.heading
        font.pixelSize: Theme.type(Theme.big ? 9 : Theme.small ? 4.8 : Theme.largeText ? 7.3 : 6)
        font.weight: Font.Bold
        wrapMode: Text.WordWrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Repeater {
        model: screen.tilesHere

        Target {
            id: tile

            required property int index
            readonly property var officer: screen.officers[screen.page * screen.perPage + index]
            readonly property int inset: Theme.mm(2)
            readonly property int photoRoom: screen.beside ? height - 2 * inset : height - name.height - 3 * inset
            readonly property int photoHeight: screen.photosShown ? Math.min(Theme.mm(Theme.big ? 44 : 34), photoRoom) : 0
            readonly property bool photoFits: photoHeight >= Theme.mm(8)
            readonly property int photoWidth: photoFits ? Math.round(photoHeight * 0.92) : 0
            readonly property int textX: screen.beside && photoFits ? photoWidth + 2 * inset : inset
            readonly property int textRoom: width - textX - inset

            x: Theme.margin + index % screen.columns * (screen.tileWidth + Theme.gap)
            y: screen.listTop + Math.floor(index / screen.columns) * (screen.tileHeight + Theme.gap)
            width: screen.tileWidth
            height: screen.tileHeight
            radius: Theme.cardRadius
            label: officer.name
            marked: index === screen.standing
            onActivated: screen.picked(officer.nip)

            Drawing {
                visible: tile.photoFits
                width: tile.photoWidth
                height: tile.photoHeight
                x: screen.beside ? tile.inset : Math.round((tile.width - width) / 2)
                y: Math.round((tile.height - height - (screen.beside ? 0 : name.height + tile.inset)) / 2)
                drawing: visible ? "image://photo/" + tile.officer.nip + "?radius=" + Theme.mm(3) + (Theme.highContrast ? "&contrast=1" : "") : ""
            }
            Text {
                id: name

                x: tile.textX
                width: tile.textRoom
                y: Math.round((tile.height + (tile.photoFits && !screen.beside ? tile.photoHeight + tile.inset : 0) - height) / 2)
                text: screen.fitted(tile.officer.name, tile.textRoom)
                color: tile.lit ? Theme.inkOnSelected : Theme.ink
                font.pixelSize: Theme.fineType
                font.weight: Font.Bold
                lineHeight: lineCount > 1 ? 1.05 : 1
                wrapMode: Text.WordWrap
                horizontalAlignment: screen.beside && tile.photoFits ? Text.AlignLeft : Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
    FineText {
        visible: screen.officers.length === 0
        x: Theme.margin
        y: screen.listTop
        width: parent.width - 2 * Theme.margin
        text: qsTr("No officer is known here yet.")
    }
    PushButton {
        visible: screen.backOffered
        x: Theme.margin
        y: screen.footY
        width: Theme.mm(Theme.narrow ? 52 : Theme.pick(46, 60, 80, 90))
        height: screen.footHeight
        kind: Target.Quiet
        label: qsTr("Back")
        iconName: "back"
        onActivated: screen.closed()
    }
    PushButton {
        visible: screen.pages > 1
        width: Theme.mm(Theme.narrow ? 64 : Theme.pick(60, 60, 90, 110))
        x: parent.width - Theme.margin - width
        y: screen.footY
        height: screen.footHeight
        kind: Target.Primary
        label: qsTr("More")
        iconName: "go-on"
        iconPlace: PushButton.Right
        onActivated: screen.turn()
    }
}
