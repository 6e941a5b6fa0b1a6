// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace puas {

/// One act that can change what somebody is paid: who did what to whom, and what stood
/// there before and after. The office's own journal is a chain of these (FORMAT.md).
struct Act {
    QString kind;      ///< stable name, such as "officer-put", "import", "rule-used"
    qint64 atMs = 0;   ///< since 1970 in UTC
    QString who;       ///< name of the person signed on, or "puasctl:<login>"
    QString subject;   ///< what it was done to: a NIP, a rule's id, a file
    QByteArray before; ///< JSON; empty: nothing stood there
    QByteArray after;  ///< JSON; empty: it was taken away

    bool operator==(const Act &) const = default;
};

/// The largest act, in bytes; a rule or a locked period fits many times.
inline constexpr qsizetype largestAct = 1024 * 1024;

/// The JSON of \c before and \c after, on one line.
[[nodiscard]] QByteArray actJson(const QJsonObject &object);

/// Deterministic CBOR. InvalidArgument where a text is too long.
[[nodiscard]] Result<QByteArray> encodeAct(const Act &act);

/// Damaged where it is not exactly what encodeAct() writes; NewerFormat for an unknown field.
[[nodiscard]] Result<Act> decodeAct(const QByteArray &body);

} // namespace puas
