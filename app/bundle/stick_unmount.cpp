// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/stick_unmount.h"

#include "app/bundle/mount_table.h"

#include <QDBusMessage>

namespace puas {

namespace {

constexpr int answerWithinMs = 20'000;
const QString diskService = QStringLiteral("org.freedesktop.UDisks2");

/// How UDisks2 names a device on the bus: what is no letter, digit or "_" as _xx.
QString busPathOf(const QString &device)
{
    QString path = QStringLiteral("/org/freedesktop/UDisks2/block_devices/");
    for (const char byte : device.sliced(device.lastIndexOf(QLatin1Char('/')) + 1).toUtf8()) {
        const QChar character = QLatin1Char(byte);
        const bool plain = uchar(byte) < 128 && (character.isLetterOrNumber() || byte == '_');
        path += plain ? QString(character)
                      : QStringLiteral("_%1").arg(uint(uchar(byte)), 2, 16, QLatin1Char('0'));
    }
    return path;
}

ErrorCode codeOf(const QString &busError)
{
    if (busError.endsWith(QLatin1String("ServiceUnknown"))
        || busError.endsWith(QLatin1String("UnknownObject"))
        || busError.endsWith(QLatin1String("Disconnected"))
        || busError.endsWith(QLatin1String("UnknownMethod")))
        return ErrorCode::NotFound;
    if (busError.contains(QLatin1String("NotAuthorized"))
        || busError.endsWith(QLatin1String("AccessDenied")))
        return ErrorCode::PermissionDenied;
    return busError.endsWith(QLatin1String("DeviceBusy")) ? ErrorCode::InUse : ErrorCode::Io;
}

} // namespace

Result<> unmountStick(const QString &path, QDBusConnection bus, const QString &mountInfo)
{
    QString device;
    for (const MountedPlace &place : readMountInfo(mountInfo))
        if (place.path == path)
            device = place.device;
    if (!device.startsWith(QLatin1String("/dev/")) || !bus.isConnected())
        return fail(ErrorCode::NotFound, path);
    QDBusMessage call = QDBusMessage::createMethodCall(diskService, busPathOf(device),
                                                       diskService + QStringLiteral(".Filesystem"),
                                                       QStringLiteral("Unmount"));
    call << QVariantMap{{QStringLiteral("auth.no_user_interaction"), true}};
    const QDBusMessage answer = bus.call(call, QDBus::Block, answerWithinMs);
    if (answer.type() == QDBusMessage::ErrorMessage)
        return fail(codeOf(answer.errorName()), answer.errorName());
    return {};
}

} // namespace puas
