// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

namespace puas::test {

/// An export of an office that is changed as somebody would who knows its form: after each
/// change the manifest has the right sizes and hashes again.
class ForgedExport
{
public:
    /// \a folder is a copy that may be changed.
    explicit ForgedExport(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] QString path(const QString &file) const;
    [[nodiscard]] QJsonObject json(const QString &file) const;
    void setJson(const QString &file, const QJsonObject &object);
    [[nodiscard]] QList<QJsonObject> lines(const QString &file) const;
    void setLines(const QString &file, const QList<QJsonObject> &lines);
    /// Changes one line of a file; a negative number counts from the end.
    template<typename Change>
    void changeLine(const QString &file, qsizetype number, Change change)
    {
        QList<QJsonObject> all = lines(file);
        change(all[number < 0 ? all.size() + number : number]);
        setLines(file, all);
    }
    void removeLines(const QString &file, qsizetype first, qsizetype count);
    void remove(const QString &file);
    /// Writes what the folder holds into the manifest.
    void renewManifest();

private:
    QString m_folder;
};

} // namespace puas::test
