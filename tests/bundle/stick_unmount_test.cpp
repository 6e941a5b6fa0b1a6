// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/stick_unmount.h"
#include "tests/support/expect.h"
#include "tests/support/test_folder.h"

#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusReply>
#include <QProcess>

using namespace puas;
using namespace puas::test;

namespace {

const QString service = QStringLiteral("org.freedesktop.UDisks2");
const QString device = QStringLiteral("/org/freedesktop/UDisks2/block_devices/sdb1");
const QString stick = QStringLiteral("/media/it/PUAS-01");

/// A bus of its own, with something on it that answers as UDisks2 does.
class PlayedUDisks
{
public:
    PlayedUDisks()
    {
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"),
                     QStringLiteral("--print-address")});
        if (m_bus.waitForStarted() && m_bus.waitForReadyRead())
            m_address = QString::fromLatin1(m_bus.readLine().trimmed());
    }
    ~PlayedUDisks()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("played"));
        for (QProcess *process : {&m_mock, &m_bus}) {
            process->kill();
            process->waitForFinished();
        }
    }
    [[nodiscard]] QDBusConnection bus() const
    {
        return QDBusConnection::connectToBus(m_address, QStringLiteral("played"));
    }
    /// Unmount runs \a python, which may raise.
    [[nodiscard]] bool play(const QString &python)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), m_address);
        m_mock.setProcessEnvironment(environment);
        // The distribution's own, which has python3-dbusmock.
        m_mock.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral("-m"), QStringLiteral("dbusmock"), QStringLiteral("--system"),
                      service, device, service + QStringLiteral(".Filesystem")});
        if (!m_mock.waitForStarted())
            return false;
        const bool there = QTest::qWaitFor(
            [this] { return bus().interface()->isServiceRegistered(service).value(); }, 20'000);
        QDBusInterface mock(service, device, QStringLiteral("org.freedesktop.DBus.Mock"), bus());
        const QDBusReply<void> added = mock.call(
            QStringLiteral("AddMethod"), service + QStringLiteral(".Filesystem"),
            QStringLiteral("Unmount"), QStringLiteral("a{sv}"), QString(), python);
        return there && added.isValid();
    }

private:
    QProcess m_bus;
    QProcess m_mock;
    QString m_address;
};

} // namespace

class StickUnmountTest : public QObject
{
    Q_OBJECT

private slots:
    void answerIsUnderstood_data();
    void answerIsUnderstood();
    void withoutAServiceNothingIsUnmounted();
};

void StickUnmountTest::answerIsUnderstood_data()
{
    QTest::addColumn<QString>("python");
    QTest::addColumn<QString>("outcome");
    const auto raising = [](const char *name) {
        return QStringLiteral(
                   "raise dbus.exceptions.DBusException('no', name='org.freedesktop.UDisks2.Error.%1')")
            .arg(QLatin1String(name));
    };
    QTest::newRow("unmounted") << QString() << ok;
    QTest::newRow("nobody is asked for a password")
        << QStringLiteral("assert args[0]['auth.no_user_interaction']") << ok;
    QTest::newRow("not permitted") << raising("NotAuthorized")
                                   << errorName(ErrorCode::PermissionDenied);
    QTest::newRow("busy") << raising("DeviceBusy") << errorName(ErrorCode::InUse);
    QTest::newRow("failed") << raising("Failed") << errorName(ErrorCode::Io);
}

void StickUnmountTest::answerIsUnderstood()
{
    QFETCH(QString, python);
    PlayedUDisks udisks;
    QVERIFY(udisks.play(python));
    const TestFolder folder;
    const QString mounts = folder.file(QStringLiteral("mountinfo"));
    putContent(mounts, "98 22 8:17 / /media/it/PUAS-01 rw - vfat /dev/sdb1 rw\n"
                       "99 22 0:44 / /media/it/NET rw - cifs //server/share rw\n");
    QTEST(outcomeOf(unmountStick(stick, udisks.bus(), mounts)), "outcome");
    PUAS_COMPARE_ERROR(unmountStick(QStringLiteral("/media/it/NET"), udisks.bus(), mounts),
                       ErrorCode::NotFound);
    PUAS_COMPARE_ERROR(unmountStick(QStringLiteral("/media/it/none"), udisks.bus(), mounts),
                       ErrorCode::NotFound);
}

void StickUnmountTest::withoutAServiceNothingIsUnmounted()
{
    const TestFolder folder;
    const QString mounts = folder.file(QStringLiteral("mountinfo"));
    putContent(mounts, "98 22 8:17 / /media/it/PUAS-01 rw - vfat /dev/sdb1 rw\n");
    PlayedUDisks udisks;
    PUAS_COMPARE_ERROR(unmountStick(stick, udisks.bus(), mounts), ErrorCode::NotFound);
    PUAS_COMPARE_ERROR(unmountStick(stick, QDBusConnection(QStringLiteral("none")), mounts),
                       ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(StickUnmountTest)
#include "stick_unmount_test.moc"
