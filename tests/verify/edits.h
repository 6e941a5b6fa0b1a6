// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/audited_office.h"

#include <QStringList>

namespace puas::test {

/// One thing that somebody does with the sqlite3 shell to the store of an AuditedOffice,
/// and what "puasctl verify" has to say of it: the place, in words.
struct Edit {
    const char *name;
    QStringList statements;
    QByteArrayList says; ///< every one of these stands in the sentences
};

/// Events, proofs and ratings of kiosks. \a kiosk is the office's first.
[[nodiscard]] std::vector<Edit> editsOfHistories(const MemoryKiosk &kiosk);
[[nodiscard]] std::vector<Edit> editsOfFileRows();
[[nodiscard]] std::vector<Edit> editsOfTallies();
/// What is known of the kiosks' clocks.
[[nodiscard]] std::vector<Edit> editsOfClocks();
/// Rules, offices, officers, counters, services, kiosks.
[[nodiscard]] std::vector<Edit> editsOfRegistry();
[[nodiscard]] std::vector<Edit> editsOfAccounts();
/// Closed and approved periods, their figures, objections.
[[nodiscard]] std::vector<Edit> editsOfClosing();
/// The import log, settings, quarantine, acts, the file itself.
[[nodiscard]] std::vector<Edit> editsOfWhatWasDone();

/// A statement with the officers' NIPs in place of $siti and $budi.
[[nodiscard]] QString sql(const char *text);

} // namespace puas::test
