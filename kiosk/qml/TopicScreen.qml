// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// What a proposal is about: one topic.
TileScreen {
    title: qsTr("What is your proposal about?")
    family: "topic"
    tiles: [
        {code: "education", word: qsTr("Children's education")},
        {code: "food", word: qsTr("Family nutrition")},
        {code: "health", word: qsTr("Health")},
        {code: "livelihood", word: qsTr("Family income")},
        {code: "protection", word: qsTr("Protection")},
        {code: "access", word: qsTr("Access and facilities")},
        {code: "office", word: qsTr("This office's service")},
        {code: "other", word: qsTr("Other")}
    ]
    chosen: [additions.topic]
    onToggled: code => additions.toggleTopic(code)
}
