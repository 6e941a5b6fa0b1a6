// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>

#include <vector>

namespace puas {

class Database;

/// A bundle that was kept as proof in place of being taken in.
struct QuarantinedBundle {
    qint64 atUtcMs = 0;
    QString kiosk; ///< id as the bundle names it
    qint64 firstSeq = 0;
    qint64 lastSeq = 0;
    QString reason; ///< errorName(): fork, rollback, revoked
    QString detail;
    QByteArray header; ///< as it was signed
    QByteArray signature;
    QByteArray fileHash{};   ///< BLAKE2b-256 of the file, 32 bytes; empty: the file is not kept
    qint64 partsAtSeq = 0;   ///< event that differs (FORMAT.md); 0: the kiosk itself was refused
    QByteArray ownLink{};    ///< of that event here; empty as partsAtSeq
    QByteArray theirLink{};  ///< and in the bundle
    QByteArray ownHeader{};  ///< of the accepted bundle that brought the office's own events
    QByteArray ownSignature{}; ///< both empty: the office had nothing of this kiosk

    bool operator==(const QuarantinedBundle &) const = default;
};

/// Proofs of what should not be. The same bundle (kiosk, header, signature) is kept once.
/// A handle on an open Store, same thread.
class Quarantine
{
public:
    explicit Quarantine(Database &database) : m_database(database) {}

    Result<> keep(const QuarantinedBundle &bundle);
    [[nodiscard]] Result<bool> holds(const QuarantinedBundle &bundle) const;
    /// In the order in which they came.
    [[nodiscard]] Result<std::vector<QuarantinedBundle>> bundles() const;

private:
    Database &m_database;
};

} // namespace puas
