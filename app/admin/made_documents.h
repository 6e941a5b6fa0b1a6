// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDateTime>

namespace puas {

/// When documents were last made at this machine, by one office's period and a document's key: a
/// small file in the person's own settings. It is no act: whoever prints elsewhere is not in it.
class MadeDocuments
{
public:
    explicit MadeDocuments(QString file) : m_file(std::move(file)) {}

    [[nodiscard]] static QString usualFile(const QString &officeCode);

    /// Invalid where it was not made here, or where the file cannot be read.
    [[nodiscard]] QDateTime lastMade(const QString &period, const QString &key) const;
    Result<> note(const QString &period, const QString &key, const QDateTime &when) const;

private:
    QString m_file;
};

} // namespace puas
