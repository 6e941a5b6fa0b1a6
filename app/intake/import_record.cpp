// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/import_record.h"

namespace puas {

Result<> recordImport(const OfficeFolder &office, ImportTransaction &transaction, QLatin1String kind,
                      const QString &subject, const ImportEntry &entry, QJsonObject further)
{
    further.insert(QStringLiteral("at"), entry.atUtcMs);
    further.insert(QStringLiteral("file"), entry.file);
    further.insert(QStringLiteral("first"), entry.firstSeq);
    further.insert(QStringLiteral("last"), entry.lastSeq);
    further.insert(QStringLiteral("added"), entry.added);
    further.insert(QStringLiteral("outcome"), entry.outcome);
    const Act act{kind, 0, {}, subject, {}, actJson(further)};
    return transaction.recordImport(entry)
        .and_then([&] { return office.nextAct(act); })
        .and_then([&](const ActEntry &next) { return transaction.appendAct(next); });
}

} // namespace puas
