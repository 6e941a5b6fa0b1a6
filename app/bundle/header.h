// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/seal/hash.h"
#include "app/seal/keys.h"

#include <QString>

#include <vector>

namespace puas {

/// What was found where something was looked at. The numbers stand in bundles and never change.
enum class Condition : quint8 { NotLooked = 0, Good = 1, Bad = 2 };

/// A kiosk's own state when it wrote a bundle: what "silent since" and the readiness report
/// of the office are made of.
struct KioskHealth {
    quint64 freeDiskMiB = 0;
    quint64 settingsVersion = 0;
    QString lastError; ///< a code such as "D-03"; empty: none since the start
    Condition database = Condition::NotLooked; ///< the engine's own check of the journal's file
    Condition chain = Condition::NotLooked;    ///< all links of the journal, from the first event on
    Condition touch = Condition::NotLooked;    ///< whether a touchscreen is there
    Condition sound = Condition::NotLooked;    ///< whether a sound device is there
    quint64 clockBehindMs = 0; ///< at least so far behind the office's; 0: not that receipts tell
    qint64 exportedMs = 0;     ///< when the export before was written, by the kiosk's clock; 0: none
    qint64 receiptedMs = 0;    ///< when the last receipt was taken, by the kiosk's clock; 0: none

    bool operator==(const KioskHealth &) const = default;
};

/// What stands in a bundle before its payload, signed by the kiosk. The bytes are in
/// FORMAT.md.
struct BundleHeader {
    QString office; ///< code
    QString kiosk;  ///< fingerprint of kioskKey
    PublicKey kioskKey{};
    quint64 first = 0;        ///< number of the first event, 1 and more
    quint64 last = 0;         ///< of the last; count is last - first + 1
    Hash previousHead{};      ///< link before the first event
    Hash head{};              ///< link of the last event
    quint64 receiptedSeq = 0; ///< the last receipt the kiosk has seen; 0: none
    qint64 wallMs = 0;        ///< the kiosk's clock when it wrote, since 1970 in UTC
    QString kioskName;
    QString software;
    KioskHealth health;
    std::vector<BoxPublicKey> recipients; ///< who can open the payload, 1 to 16
    quint64 payloadSize = 0;              ///< bytes after the header's signature
    Hash payloadHash{};                   ///< BLAKE2b-256 of them

    [[nodiscard]] quint64 count() const { return last - first + 1; }
    /// "<kiosk, 8>-<first>-<last>-<head, 12>.puas": two files of this name never differ.
    [[nodiscard]] QString fileName() const;

    bool operator==(const BundleHeader &) const = default;
};

inline constexpr quint16 bundleFormatVersion = 1;
inline constexpr qsizetype largestBundleHeader = 64 * 1024;
inline constexpr qsizetype longestHeaderText = 200; ///< UTF-16 units

[[nodiscard]] QByteArray encodeBundleHeader(const BundleHeader &header);

/// Reads a header. Damaged where it is not exactly what encodeBundleHeader() writes or a
/// field contradicts another; NewerFormat for an unknown field.
[[nodiscard]] Result<BundleHeader> decodeBundleHeader(const QByteArray &bytes);

} // namespace puas
