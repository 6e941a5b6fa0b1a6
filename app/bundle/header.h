// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/seal/hash.h"
#include "app/seal/keys.h"

#include <QString>

#include <vector>

namespace puas {

/// A kiosk's own state when it wrote a bundle: what "silent since" and the readiness page
/// of the office are made of.
struct KioskHealth {
    quint64 freeDiskMiB = 0;
    quint64 settingsVersion = 0;
    QString lastError; ///< a code such as "D-03"; empty: none since the start

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
