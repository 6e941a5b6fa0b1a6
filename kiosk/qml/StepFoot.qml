// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The ways from a step: back at the left and beside it what reads the screen aloud, skip at
/// the right, on at the far right. In low mode they may stand in a column beside the answers,
/// which has no room for reading aloud; the keypad's repeat key and "Suara" do it there.
Item {
    id: foot

    required property StepMeasures measures
    property bool goOnShown: false
    property bool goOnReady: false

    signal back
    signal skip
    signal goOn
    signal readAsked

    readonly property bool inTwo: measures.footRows > 1
    readonly property int room: measures.right - measures.left
    readonly property bool readShown: !measures.column
    /// Where words are too wide for four beside each other, the way back is its arrow alone.
    readonly property bool backBare: !measures.column && (Theme.small || (measures.large && (goOnShown || Theme.narrow)))
    readonly property real bareIconMm: Theme.big ? 13 : 11
    /// A target with nothing but its icon.
    readonly property int square: Math.max(Theme.smallestTarget, measures.footHeight)
    readonly property int free: room - ((readShown ? 1 : 0) + (backBare ? 1 : 0)) * (square + Theme.gap)
    /// Targets with words beside each other.
    readonly property int worded: (backBare ? 0 : 1) + 1 + (goOnShown && !inTwo ? 1 : 0)
    readonly property int share: Math.floor((free - (worded - 1) * Theme.gap) / worded)
    readonly property int wayWidth: measures.column ? measures.columnWidth : inTwo ? share
        : Math.min(share, Theme.mm(Theme.narrow ? 59 : Theme.pick(44, measures.large ? 64 : 43.8, measures.large ? 96 : 66, 76)))
    readonly property int goOnWidth: inTwo ? room : Math.min(share, Math.round(wayWidth * 1.14))
    readonly property int columnHeight: Math.floor((measures.contentBottom - columnTop - Theme.gap) / 2)
    property int columnTop: 0

    anchors.fill: parent

    WordFit {
        id: fit

        words: foot.backBare ? [skip.label, onward.label] : [back.label, skip.label, onward.label]
        width: foot.wayWidth - Theme.mm(Theme.small ? 5 : 2)
        weight: Font.Bold
        largest: Theme.textType
        smallest: Theme.type(4.8)
        mostLines: 1
    }
    PushButton {
        id: back

        x: foot.measures.column ? foot.measures.right - width : foot.measures.left
        y: foot.measures.column ? foot.columnTop + foot.columnHeight + Theme.gap
            : foot.measures.footBottom - height - (foot.inTwo ? height + Theme.gap : 0)
        width: foot.backBare ? foot.square : foot.wayWidth
        height: foot.measures.column ? foot.columnHeight : foot.measures.footHeight
        kind: Target.Quiet
        label: qsTr("Back")
        iconName: "back"
        iconPlace: foot.measures.column || foot.backBare ? PushButton.IconPlace.Above : PushButton.IconPlace.Left
        wordHidden: foot.backBare
        iconMm: foot.backBare ? foot.bareIconMm : 8
        wordType: fit.pixelSize
        onActivated: foot.back()
    }
    PushButton {
        visible: foot.readShown
        x: back.x + back.width + Theme.gap
        y: back.y
        width: foot.square
        height: back.height
        kind: Target.Quiet
        label: qsTr("Read aloud")
        iconName: "read-aloud"
        iconMm: foot.bareIconMm
        iconPlace: PushButton.IconPlace.Above
        wordHidden: true
        onActivated: foot.readAsked()
    }
    PushButton {
        id: skip

        x: foot.measures.column || foot.inTwo || !foot.goOnShown ? foot.measures.right - width
            : onward.x - Theme.gap - width
        y: foot.measures.column ? foot.columnTop : back.y
        width: foot.wayWidth
        height: back.height
        label: qsTr("Skip")
        iconName: "skip"
        iconPlace: foot.measures.column ? PushButton.IconPlace.Above : PushButton.IconPlace.Right
        wordType: fit.pixelSize
        onActivated: foot.skip()
    }
    PushButton {
        id: onward

        visible: foot.goOnShown
        x: foot.measures.right - width
        y: foot.measures.footBottom - height
        width: foot.goOnWidth
        height: back.height
        kind: Target.Primary
        waiting: !foot.goOnReady
        label: qsTr("Continue")
        iconName: "go-on"
        iconPlace: PushButton.Right
        wordType: fit.pixelSize
        onActivated: foot.goOn()
    }
}
