// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Puas.Kiosk

/// What stands in place of the first screen: the languages, and the pages of officers and IT.
QtObject {
    id: asides

    required property Kiosk kiosk
    /// "language", "staff", "pin", "export", "tools", "ruler", "officers", "officer-pin",
    /// "officer" or nothing.
    required property string page
    /// Null where \a page is none of these.
    readonly property Component shown: {
        switch (page) {
        case "language": return language
        case "staff": return staff
        case "pin": return pin
        case "officers": return officers
        case "officer-pin": return officerPin
        case "officer": return officer
        case "export": return exportPage
        case "tools": return tools
        case "ruler": return ruler
        default: return null
        }
    }

    /// Another page, or nothing for the first screen.
    signal wanted(page: string)

    /// Two words of a name, without titles: a line holds no more.
    function shortName(name: string): string {
        return name.split(",")[0].split(" ").filter(word => !word.endsWith(".")).slice(0, 2).join(" ")
    }

    readonly property Component language: Component {
        LanguageScreen {
            kiosk: asides.kiosk
            onChosen: asides.wanted("")
        }
    }
    readonly property Component staff: Component {
        StaffScreen {
            kiosk: asides.kiosk
            onOfficersAsked: asides.wanted("officers")
            onItAsked: asides.wanted("pin")
            onClosed: asides.kiosk.visit.leave()
        }
    }
    readonly property Component officers: Component {
        OfficersScreen {
            kiosk: asides.kiosk
            officers: asides.kiosk.officers.officers
            title: qsTr("Officer: choose your name")
            onPicked: nip => {
                asides.kiosk.officers.pick(nip)
                asides.wanted("officer-pin")
            }
            onClosed: asides.kiosk.visit.leave()
        }
    }
    readonly property Component officerPin: Component {
        PinScreen {
            kiosk: asides.kiosk
            door: asides.kiosk.officers.door
            ask: qsTr("%1: PIN").arg(asides.shortName(asides.kiosk.officers.name))
            onCancelled: asides.kiosk.visit.leave()
        }
    }
    readonly property Component officer: Component {
        OfficerScreen {
            kiosk: asides.kiosk
            onClosed: asides.kiosk.visit.leave()
        }
    }
    readonly property Component pin: Component {
        PinScreen {
            kiosk: asides.kiosk
            onCancelled: asides.kiosk.visit.leave()
        }
    }
    readonly property Component exportPage: Component {
        ExportScreen {
            kiosk: asides.kiosk
            onClosed: asides.kiosk.visit.leave()
            onToolsAsked: asides.wanted("tools")
        }
    }
    readonly property Component tools: Component {
        ToolsScreen {
            kiosk: asides.kiosk
            onClosed: asides.wanted("export")
            onRulerAsked: asides.wanted("ruler")
        }
    }
    readonly property Component ruler: Component {
        RulerScreen {
            kiosk: asides.kiosk
            onClosed: asides.wanted("tools")
        }
    }
}
