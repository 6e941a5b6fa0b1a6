// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"

namespace puas {

/// A page with a period and what is chosen on it, under a name.
struct SavedView {
    QString name;
    Route route;
    std::optional<Period> period; ///< nothing: the page has none

    bool operator==(const SavedView &) const = default;
};

/// The views that one person has saved on this machine, in one small file of the person's own,
/// not in the office's folder: they decide nothing. UI thread.
class SavedViews
{
public:
    explicit SavedViews(QString file) : m_file(std::move(file)) {}

    /// In the person's settings on this machine: one file for each office and login.
    [[nodiscard]] static QString usualFile(const QString &officeCode, const QString &login);

    /// In the order of their names; a file that is not there or not of this kind has none.
    [[nodiscard]] QList<SavedView> all() const;
    /// In place of one with that name. InvalidArgument without a name; Io, DiskFull,
    /// PermissionDenied.
    [[nodiscard]] Result<> save(const SavedView &view) const;
    [[nodiscard]] Result<> remove(const QString &name) const;

private:
    [[nodiscard]] Result<> write(QList<SavedView> views) const;

    QString m_file;
};

} // namespace puas
