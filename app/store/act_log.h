// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace puas {

class Database;

/// One act of the office's own journal, as bytes: nobody looks inside here.
struct ActEntry {
    qint64 seq = 0;
    QByteArray body;
    QByteArray link;      ///< 32 bytes
    QByteArray signature; ///< 64 bytes
};

/// The office's journal of acts, append-only: the database itself refuses a change, a
/// deletion and a gap. A handle on an open Store, same thread. To make an act and what it
/// speaks of one, append inside a Store::transaction() or with ImportTransaction.
class ActLog
{
public:
    explicit ActLog(Database &database) : m_database(database) {}

    /// \a entry.seq follows the last one, the first is 1; else Database. InvalidArgument
    /// where link or signature have another length.
    Result<> append(const ActEntry &entry);
    /// Nothing in a new office.
    [[nodiscard]] Result<std::optional<ActEntry>> last() const;
    /// Streams by seq; a visit gives false to stop.
    Result<> forEach(qint64 firstSeq, const std::function<bool(const ActEntry &)> &visit) const;
    /// The same from \a lastSeq back to the first.
    Result<> forEachBack(qint64 lastSeq, const std::function<bool(const ActEntry &)> &visit) const;
    /// Nothing where there is none of that number.
    [[nodiscard]] Result<std::optional<ActEntry>> entry(qint64 seq) const;

private:
    Database &m_database;
};

} // namespace puas
