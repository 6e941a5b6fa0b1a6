// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/csv_table.h"

#include <QSaveFile>

namespace puas {

namespace {

bool looksLikeFormula(const QString &cell)
{
    if (cell.isEmpty() || !QStringView(u"=+-@").contains(cell.front()))
        return false;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return !isNumber;
}

QString quoted(QString cell)
{
    if (looksLikeFormula(cell))
        cell.prepend(u'\'');
    if (!cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r'))
        return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString line(const QStringList &cells)
{
    QStringList result;
    for (const QString &cell : cells)
        result << quoted(cell);
    return result.join(u',') + u'\n';
}

ErrorCode codeOf(QFileDevice::FileError error)
{
    return error == QFileDevice::PermissionsError ? ErrorCode::PermissionDenied
        : error == QFileDevice::ResourceError     ? ErrorCode::DiskFull
                                                  : ErrorCode::Io;
}

} // namespace

QByteArray csvBytes(const TextTable &table)
{
    QString text = line(table.head);
    for (const QStringList &row : table.rows)
        text += line(row);
    return text.toUtf8();
}

Result<> writeCsv(const QString &path, const TextTable &table)
{
    QSaveFile file(path);
    const QByteArray bytes = csvBytes(table);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(codeOf(file.error()), path + QStringLiteral(": ") + file.errorString());
    return {};
}

} // namespace puas
