// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace puas {

class Database;

/// Small things that others give by name and read back whole: a kiosk's signed settings,
/// a survey. Nobody looks inside here. A handle on an open Store, same thread.
class Documents
{
public:
    explicit Documents(Database &database) : m_database(database) {}

    /// Nothing where none was put.
    [[nodiscard]] Result<std::optional<QByteArray>> get(const QString &name) const;
    /// All of them, by name.
    Result<> forEach(const std::function<void(const QString &name, const QByteArray &bytes)> &visit) const;
    /// In place of what had the name before. On disk when the call returns.
    Result<> put(const QString &name, const QByteArray &bytes);

private:
    Database &m_database;
};

} // namespace puas
