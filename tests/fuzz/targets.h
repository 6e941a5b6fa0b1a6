// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace puas::fuzz {

/// One parser under any bytes at all. Besides not crashing, what it accepts has to come out
/// again as it went in; a target that sees otherwise ends the process with qFatal().
struct Target {
    const char *name; ///< of the corpus in tests/data/fuzz
    void (*run)(const QByteArray &bytes);
};

void runBundleHeader(const QByteArray &bytes);
void runBundleFile(const QByteArray &bytes);
void runBodyStream(const QByteArray &bytes);
void runEvent(const QByteArray &bytes);
void runCborFields(const QByteArray &bytes);
void runReceipt(const QByteArray &bytes);
void runSignedDocument(const QByteArray &bytes);
void runKioskConfig(const QByteArray &bytes);
void runRule(const QByteArray &bytes);
void runCsv(const QByteArray &bytes);
void runAct(const QByteArray &bytes);
void runValues(const QByteArray &bytes);

[[nodiscard]] const std::vector<Target> &targets();
/// Null where there is none of this name.
[[nodiscard]] const Target *targetOfName(const QByteArray &name);

/// Ends the process where a parser contradicts its writer.
void require(bool holds, const char *what);
/// A file in memory that has these bytes until the next call.
[[nodiscard]] QString fileOf(const QByteArray &bytes);

} // namespace puas::fuzz
