// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/write_post.h"
#include "tests/support/test_kiosk.h"

#include <QDir>

namespace puas::test {

inline const QString counter = QStringLiteral("A1");

/// An office, a kiosk and a stick that goes between them.
struct StickBetween {
    TestOffice office;
    TestKiosk kiosk{office, 1, counter};
    TestFolder stick;

    [[nodiscard]] QString place()
    {
        return stick.file(stickFolderOf(QStringLiteral("DUKCAPIL"), kiosk.folder().kioskId()));
    }
    [[nodiscard]] QStringList bundlesOnStick()
    {
        return QDir(place()).entryList({QStringLiteral("*.puas")}, QDir::Files);
    }
    /// Imports all that is on the stick; the outcomes' names, sorted.
    [[nodiscard]] QStringList import()
    {
        QStringList names;
        const auto outcomes = importPaths(office.folder(), {stick.path()}, importTimeMs);
        for (const BundleOutcome &outcome : *outcomes)
            names << outcomeName(outcome);
        names.sort();
        return names;
    }
    [[nodiscard]] WrittenPost post() { return *writePost(office.folder(), stick.path(), importTimeMs); }
};

} // namespace puas::test
