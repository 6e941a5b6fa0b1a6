// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// The ways from a step: back at the left, skip at the right, on at the far right. In low
/// mode they may stand in a column beside the answers.
Item {
    id: foot

    required property StepMeasures measures
    property bool goOnShown: false
    property bool goOnReady: false

    signal back
    signal skip
    signal goOn

    readonly property bool inTwo: measures.footRows > 1
    readonly property int room: measures.right - measures.left
    readonly property int third: Math.floor((room - 2 * Theme.gap) / 3)
    readonly property int half: Math.floor((room - Theme.gap) / 2)
    readonly property int wayWidth: measures.column ? measures.columnWidth : inTwo ? half
        : Math.min(goOnShown ? third : half, Theme.mm(Theme.narrow ? 59 : Theme.pick(44, measures.large ? 64 : 43.8, measures.large ? 96 : 66, 76)))
    readonly property int goOnWidth: inTwo ? room : Math.min(third, Math.round(wayWidth * 1.14))
    readonly property int columnHeight: Math.floor((measures.contentBottom - columnTop - Theme.gap) / 2)
    property int columnTop: 0

    anchors.fill: parent

    WordFit {
        id: fit

        words: [back.label, skip.label, onward.label]
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
        width: foot.wayWidth
        height: foot.measures.column ? foot.columnHeight : foot.measures.footHeight
        kind: Target.Quiet
        label: qsTr("Back")
        iconName: "back"
        iconPlace: foot.measures.column ? PushButton.IconPlace.Above : PushButton.IconPlace.Left
        wordType: fit.pixelSize
        onActivated: foot.back()
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
