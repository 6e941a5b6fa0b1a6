// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/mount_table.h"

#include <QFile>

namespace puas {

namespace {

// Places of the fields in a line of mountinfo; then, after "-": type, device, options.
constexpr int pathField = 4;
constexpr int optionsField = 5;
constexpr int leastFields = 6;

/// Space, tab, newline and backslash are written as a backslash and three octal digits.
QString unescaped(const QByteArray &field)
{
    QByteArray plain;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool isOctal = false;
        const int code = field[i] == '\\' ? field.mid(i + 1, 3).toInt(&isOctal, 8) : 0;
        plain.append(isOctal ? char(code) : field[i]);
        i += isOctal ? 3 : 0;
    }
    return QString::fromUtf8(plain);
}

bool isReadOnly(const QByteArray &options)
{
    return options.split(',').contains("ro");
}

} // namespace

std::vector<MountedPlace> parseMountInfo(const QByteArray &text)
{
    std::vector<MountedPlace> places;
    for (const QByteArray &line : text.split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        const qsizetype dash = fields.indexOf("-", leastFields);
        if (dash < 0 || fields.size() < dash + 4)
            continue;
        places.push_back({unescaped(fields[pathField]), unescaped(fields[dash + 2]),
                          isReadOnly(fields[optionsField]) || isReadOnly(fields[dash + 3])});
    }
    return places;
}

std::vector<MountedPlace> readMountInfo(const QString &file)
{
    QFile mounts(file);
    return mounts.open(QIODevice::ReadOnly) ? parseMountInfo(mounts.readAll())
                                            : std::vector<MountedPlace>();
}

} // namespace puas
