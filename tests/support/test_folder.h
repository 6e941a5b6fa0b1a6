// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace puas::test {

/// A folder of the test's own, removed with it. In memory where the machine has such a
/// place: thousands of synced writes are then quick, and no test here is about a real disk.
class TestFolder
{
public:
    TestFolder();

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Makes a folder below and gives its path.
    [[nodiscard]] QString folder(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray contentOf(const QString &path);
void putContent(const QString &path, const QByteArray &content);

/// Copies a folder with all that is below it.
void copyFolder(const QString &from, const QString &to);

} // namespace puas::test
