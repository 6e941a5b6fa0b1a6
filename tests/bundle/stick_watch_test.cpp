// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/mount_table.h"
#include "app/bundle/stick_watch.h"
#include "tests/support/test_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace puas;
using namespace puas::test;

namespace {

const QByteArray root = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/root rw\n";
const QByteArray office = "98 22 8:17 / /media/it/PUAS\\04001 rw,nosuid - vfat /dev/sdb1 rw,utf8\n";
const QByteArray locked
    = "99 22 8:33 / /run/media/it/LOCKED rw,nosuid shared:4 master:2 - exfat /dev/sdc1 ro\n";

} // namespace

/// Sticks are noticed from the kernel's list of mounts alone.
class StickWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void linesAreRead_data();
    void linesAreRead();
    void comesAndGoesAreTold();
    void playedStickIsNoticed();
    void kernelTellsByItself();
    void stickIsForThisOffice_data();
    void stickIsForThisOffice();
};

void StickWatchTest::linesAreRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("device");
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("a space in the name") << office << "/media/it/PUAS 01"
                                         << "/dev/sdb1" << false;
    QTest::newRow("read-only by its file system") << locked << "/run/media/it/LOCKED"
                                                  << "/dev/sdc1" << true;
    QTest::newRow("read-only by its mount")
        << QByteArray("9 2 8:1 / /media/x ro,nosuid - vfat /dev/sdd1 rw") << "/media/x"
        << "/dev/sdd1" << true;
    QTest::newRow("a backslash that escapes nothing")
        << QByteArray("9 2 8:1 / /media/x\\zz rw - vfat /dev/sdd1 rw") << "/media/x\\zz"
        << "/dev/sdd1" << false;
    QTest::newRow("nothing") << QByteArray("\n") << QString() << QString() << false;
    QTest::newRow("no dash") << QByteArray("9 2 8:1 / /media/x rw vfat /dev/sdd1 rw") << QString()
                             << QString() << false;
    QTest::newRow("cut off") << QByteArray("9 2 8:1 / /media/x rw - vfat") << QString() << QString()
                             << false;
}

void StickWatchTest::linesAreRead()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, path);
    const std::vector<MountedPlace> places = parseMountInfo(line);
    QCOMPARE(places.size(), path.isEmpty() ? 0u : 1u);
    if (path.isEmpty())
        return;
    QCOMPARE(places.front().path, path);
    QTEST(places.front().device, "device");
    QTEST(places.front().readOnly, "readOnly");
}

void StickWatchTest::comesAndGoesAreTold()
{
    const TestFolder folder;
    const QString mounts = folder.file(QStringLiteral("mountinfo"));
    putContent(mounts, root + office);
    StickWatch watch(mounts);
    QSignalSpy inserted(&watch, &StickWatch::inserted);
    QSignalSpy removed(&watch, &StickWatch::removed);
    QCOMPARE(watch.sticks().size(), 1u);
    QCOMPARE(watch.sticks().front().name, QStringLiteral("PUAS 01"));
    watch.look();
    QCOMPARE(inserted.count() + removed.count(), 0);
    putContent(mounts, root + locked);
    watch.look();
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.front().front().value<Stick>().path, QStringLiteral("/run/media/it/LOCKED"));
    QVERIFY(inserted.front().front().value<Stick>().readOnly);
    QCOMPARE(removed.front().front().toString(), QStringLiteral("/media/it/PUAS 01"));
    QFile::remove(mounts);
    watch.look();
    QCOMPARE(removed.count(), 2);
}

void StickWatchTest::playedStickIsNoticed()
{
    const TestFolder folder;
    qputenv("PUAS_STICK", folder.file(QStringLiteral("stick")).toUtf8());
    StickWatch watch;
    QSignalSpy inserted(&watch, &StickWatch::inserted);
    QVERIFY(!folder.folder(QStringLiteral("stick")).isEmpty());
    QVERIFY(inserted.wait());
    qunsetenv("PUAS_STICK");
}

void StickWatchTest::kernelTellsByItself()
{
    // The kernel speaks of mounts only, and only root mounts: elsewhere the list that the
    // watch reads is tried by the functions above.
    const QByteArray place = "/media/puas-test-"
                             + QByteArray::number(QCoreApplication::applicationPid());
    if (geteuid() != 0 || !QDir().mkpath(QString::fromLatin1(place)))
        QSKIP("only root may mount");
    StickWatch watch;
    QSignalSpy inserted(&watch, &StickWatch::inserted);
    QSignalSpy removed(&watch, &StickWatch::removed);
    if (::mount("none", place.constData(), "tmpfs", 0, "size=64k") != 0) {
        QDir().rmdir(QString::fromLatin1(place));
        QSKIP("mounting is not permitted here");
    }
    const bool told = inserted.wait(10'000);
    ::umount(place.constData());
    const bool toldAgain = removed.count() > 0 || removed.wait(10'000);
    QDir().rmdir(QString::fromLatin1(place));
    QVERIFY2(told && toldAgain, "the kernel's word arrives without asking");
    QCOMPARE(inserted.front().front().value<Stick>().path, QString::fromLatin1(place));
}

void StickWatchTest::stickIsForThisOffice_data()
{
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<bool>("ours");
    QTest::newRow("nothing of Puas") << QStringList{QStringLiteral("photos")} << false;
    QTest::newRow("an empty puas") << QStringList{QStringLiteral("puas")} << true;
    QTest::newRow("this office") << QStringList{QStringLiteral("puas/DUKCAPIL")} << true;
    QTest::newRow("this office and another")
        << QStringList{QStringLiteral("puas/DUKCAPIL"), QStringLiteral("puas/DPMPTSP")} << true;
    QTest::newRow("another office") << QStringList{QStringLiteral("puas/DPMPTSP")} << false;
}

void StickWatchTest::stickIsForThisOffice()
{
    QFETCH(QStringList, folders);
    const TestFolder stick;
    for (const QString &folder : folders)
        QVERIFY(!stick.folder(folder).isEmpty());
    QTEST(stickUse(stick.path(), QStringLiteral("DUKCAPIL")) == StickUse::Ours, "ours");
    // A link in place of the folder leads who knows where.
    const TestFolder linked;
    QVERIFY(QFile::link(stick.path(), linked.file(QStringLiteral("puas"))));
    QVERIFY(stickUse(linked.path(), QStringLiteral("DUKCAPIL")) == StickUse::Unknown);
}

QTEST_GUILESS_MAIN(StickWatchTest)
#include "stick_watch_test.moc"
