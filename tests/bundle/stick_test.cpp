// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/stick.h"

#include "tests/support/expect.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/test_folder.h"

#include <QDir>
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace puas;
using namespace puas::test;

namespace {

const QByteArray content = QByteArray("bundle ").repeated(100'000); // several pieces
const QString bundleName = QStringLiteral("0a1b2c3d-1-40-0123456789ab.puas");

/// A file on the own disk, and a folder that plays the stick.
struct Fixture {
    TestFolder folder;
    QString source = folder.file(bundleName);
    QString stick = folder.folder(QStringLiteral("stick"));
    QString place = stick + QStringLiteral("/puas/DUKCAPIL/0a1b2c3d");
    QString target = place + QLatin1Char('/') + bundleName;

    Fixture() { putContent(source, content); }
};

void makeEmptyFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT, 0600);
    ::close(descriptor);
}

} // namespace

class StickTest : public QObject
{
    Q_OBJECT

private slots:
    void placeOnTheStick_data();
    void placeOnTheStick();
    void deliversAndChecks();
    void sameFileIsLeftAlone();
    void otherFileOfTheNameIsReplaced();
    void dyingStickHasTheFileOrNot();
    void fullStick();
    void readOnlyStick();
    void lyingStickIsFound();
    void goneStick();
    void hostileTarget_data();
    void hostileTarget();
    void linksLeaveTheStick_data();
    void linksLeaveTheStick();
    void findsBundles();
    void findsNoHostileThings();
    void crowdedStickIsBounded();
    void playedStick();
};

void StickTest::placeOnTheStick_data()
{
    QTest::addColumn<QString>("office");
    QTest::addColumn<QString>("folder");
    QTest::newRow("plain") << "DUKCAPIL-01"
                           << "puas/DUKCAPIL-01/k";
    QTest::newRow("a folder above") << ".."
                                    << "puas/_./k";
    QTest::newRow("hidden") << ".x"
                            << "puas/_x/k";
    QTest::newRow("slashes") << "a/../../b"
                             << "puas/a_.._.._b/k";
    QTest::newRow("what FAT forbids") << "a:b*c?d|e"
                                      << "puas/a_b_c_d_e/k";
    QTest::newRow("space and umlaut") << "a b\u00e4"
                                      << "puas/a_b_/k";
    QTest::newRow("a line end") << "a\nb"
                                << "puas/a_b/k";
    QTest::newRow("right to left mark") << "a\u202eb"
                                        << "puas/a_b/k";
}

void StickTest::placeOnTheStick()
{
    QFETCH(QString, office);
    QTEST(stickFolderOf(office, QStringLiteral("k")), "folder");
}

void StickTest::deliversAndChecks()
{
    const Fixture f;
    QList<int> steps;
    PUAS_VERIFY_OK(deliverFile(f.source, f.place, [&](DeliveryStep step, int percent) {
        QVERIFY(percent >= 0 && percent <= 100);
        if (steps.isEmpty() || steps.last() != int(step))
            steps << int(step);
    }));
    QCOMPARE(contentOf(f.target), content);
    QCOMPARE(steps, (QList<int>{int(DeliveryStep::Writing), int(DeliveryStep::Checking)}));
    QCOMPARE(QDir(f.place).entryList(QDir::Files | QDir::Hidden), QStringList{bundleName});
}

void StickTest::sameFileIsLeftAlone()
{
    const Fixture f;
    PUAS_VERIFY_OK(deliverFile(f.source, f.place));
    FaultyDisk full = FaultyDisk::dyingAfterBytes(0, ENOSPC);
    PUAS_VERIFY_OK(deliverFile(f.source, f.place, {}, full));
}

void StickTest::otherFileOfTheNameIsReplaced()
{
    const Fixture f;
    QDir().mkpath(f.place);
    putContent(f.target, content.first(1000));
    PUAS_VERIFY_OK(deliverFile(f.source, f.place));
    QCOMPARE(contentOf(f.target), content);
}

void StickTest::dyingStickHasTheFileOrNot()
{
    // With an earlier bundle beside it, which has to stay whole whatever happens.
    for (qint64 call = 0;; ++call) {
        const Fixture f;
        QDir().mkpath(f.place);
        const QString earlier = f.place + QStringLiteral("/earlier.puas");
        putContent(earlier, "earlier");
        FaultyDisk disk = FaultyDisk::dyingAtCall(call, EIO);
        const auto delivered = deliverFile(f.source, f.place, {}, disk);
        QCOMPARE(contentOf(earlier), QByteArray("earlier"));
        QVERIFY(!QFile::exists(f.target) || contentOf(f.target) == content);
        if (!disk.hasDied()) {
            PUAS_VERIFY_OK(delivered);
            break;
        }
        PUAS_COMPARE_ERROR(delivered, ErrorCode::Io);
        // The next attempt on a stick that works again succeeds.
        PUAS_VERIFY_OK(deliverFile(f.source, f.place));
        QCOMPARE(contentOf(f.target), content);
    }
}

void StickTest::fullStick()
{
    for (const qint64 bytes : {qint64(0), qint64(1), qint64(300'000), qint64(content.size() - 1)}) {
        const Fixture f;
        FaultyDisk disk = FaultyDisk::dyingAfterBytes(bytes, ENOSPC);
        PUAS_COMPARE_ERROR(deliverFile(f.source, f.place, {}, disk), ErrorCode::DiskFull);
        QVERIFY(!QFile::exists(f.target));
    }
}

void StickTest::readOnlyStick()
{
    const Fixture f;
    FaultyDisk disk = FaultyDisk::dyingAtCall(0, EROFS);
    PUAS_COMPARE_ERROR(deliverFile(f.source, f.place, {}, disk), ErrorCode::PermissionDenied);
}

void StickTest::lyingStickIsFound()
{
    const Fixture f;
    FaultyDisk disk = FaultyDisk::lying();
    PUAS_COMPARE_ERROR(deliverFile(f.source, f.place, {}, disk), ErrorCode::Damaged);
}

void StickTest::goneStick()
{
    const Fixture f;
    FaultyDisk disk = FaultyDisk::dyingAtCall(0, ENOENT);
    PUAS_COMPARE_ERROR(deliverFile(f.source, f.place, {}, disk), ErrorCode::NotFound);
    PUAS_COMPARE_ERROR(deliverFile(f.folder.file(QStringLiteral("none")), f.place), ErrorCode::Io);
}

void StickTest::hostileTarget_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("a link in place of the file") << "link"
                                                 << "ok";
    QTest::newRow("a FIFO in place of the file") << "fifo"
                                                 << "ok";
    QTest::newRow("a FIFO in place of the file aside") << "aside"
                                                       << "ok";
    QTest::newRow("a folder in place of the file") << "folder"
                                                   << "io";
    QTest::newRow("a file in place of the folder") << "no-folder"
                                                   << "permission-denied";
}

void StickTest::hostileTarget()
{
    QFETCH(QString, what);
    QFETCH(QString, outcome);
    const Fixture f;
    const QString elsewhere = f.folder.file(QStringLiteral("elsewhere"));
    putContent(elsewhere, "mine");
    QDir().mkpath(what == QLatin1String("folder") ? f.target : f.place);
    if (what == QLatin1String("link"))
        QVERIFY(QFile::link(elsewhere, f.target));
    else if (what == QLatin1String("fifo"))
        QCOMPARE(::mkfifo(QFile::encodeName(f.target).constData(), 0600), 0);
    else if (what == QLatin1String("aside"))
        QCOMPARE(::mkfifo(QFile::encodeName(f.target + QStringLiteral(".part")).constData(), 0600), 0);
    else if (what == QLatin1String("no-folder")) {
        QDir().rmdir(f.place);
        putContent(f.place, "a file");
    }
    const auto delivered = deliverFile(f.source, f.place);
    if (outcome == QLatin1String("ok")) {
        PUAS_VERIFY_OK(delivered);
        QCOMPARE(contentOf(f.target), content);
        QVERIFY(!QFileInfo(f.target).isSymLink());
    } else {
        QVERIFY(!delivered);
    }
    QCOMPARE(contentOf(elsewhere), QByteArray("mine"));
}

void StickTest::linksLeaveTheStick_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("leaves");
    QTest::newRow("no link") << QString() << false;
    QTest::newRow("puas is a link") << "puas" << true;
    QTest::newRow("the office is a link") << "puas/o" << true;
    QTest::newRow("the kiosk is a link") << "puas/o/k" << true;
    QTest::newRow("a link beside") << "puas/o/other" << false;
}

void StickTest::linksLeaveTheStick()
{
    QFETCH(QString, link);
    const TestFolder folder;
    const QString stick = folder.folder(QStringLiteral("stick"));
    const QString away = folder.folder(QStringLiteral("away"));
    if (!link.isEmpty()) {
        const QString path = stick + QLatin1Char('/') + link;
        QDir().mkpath(QFileInfo(path).path());
        QVERIFY(QFile::link(away, path));
    }
    QTEST(leavesStick(stick, QStringLiteral("puas/o/k")), "leaves");
    QVERIFY(leavesStick(stick, QStringLiteral("puas/../../away")));
}

void StickTest::findsBundles()
{
    const TestFolder folder;
    for (const char *name :
         {"puas/o/k/b.puas", "puas/o/k/a.puas", "puas/o/l/c.puas", "puas/o/k/x.part", "d.puas"}) {
        const QString path = folder.file(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        makeEmptyFile(path);
    }
    // Below "puas/" only, where there is one; else everywhere below.
    QCOMPARE(bundlesBelow(folder.path()),
             (std::vector<QString>{folder.file(QStringLiteral("puas/o/k/a.puas")),
                                   folder.file(QStringLiteral("puas/o/k/b.puas")),
                                   folder.file(QStringLiteral("puas/o/l/c.puas"))}));
    QCOMPARE(bundlesBelow(folder.file(QStringLiteral("puas/o/l"))).size(), 1u);
    QCOMPARE(bundlesBelow(folder.file(QStringLiteral("none"))).size(), 0u);
}

void StickTest::findsNoHostileThings()
{
    const TestFolder folder;
    const QString place = folder.folder(QStringLiteral("puas/o/k"));
    QCOMPARE(::mkfifo(QFile::encodeName(place + QStringLiteral("/fifo.puas")).constData(), 0600), 0);
    QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), place + QStringLiteral("/link.puas")));
    QVERIFY(QFile::link(folder.path(), place + QStringLiteral("/round")));
    QVERIFY(!folder.folder(QStringLiteral("puas/o/k/folder.puas")).isEmpty());
    const QString deep = folder.folder(QStringLiteral("puas") + QStringLiteral("/d").repeated(40));
    makeEmptyFile(deep + QStringLiteral("/deep.puas"));
    const QStringList odd{QStringLiteral("a\nb.puas"), QStringLiteral("\u202e.puas"),
                          QStringLiteral(" .puas"), QStringLiteral("-rf.puas"),
                          QString(200, u'x') + QStringLiteral(".puas")};
    for (const QString &name : odd)
        makeEmptyFile(place + QLatin1Char('/') + name);
    QCOMPARE(bundlesBelow(folder.path()).size(), size_t(odd.size()));

    const TestFolder linked;
    QVERIFY(QFile::link(place, linked.file(QStringLiteral("puas"))));
    QCOMPARE(bundlesBelow(linked.path()).size(), 0u);
}

void StickTest::crowdedStickIsBounded()
{
    const TestFolder folder;
    const QString place = folder.folder(QStringLiteral("puas/o/k"));
    for (int i = 0; i < 100'000; ++i)
        makeEmptyFile(place
                      + QStringLiteral("/%1.%2").arg(i).arg(i % 2 ? QStringLiteral("puas")
                                                                  : QStringLiteral("txt")));
    QCOMPARE(bundlesBelow(folder.path()).size(), 10'000u);
    QCOMPARE(bundlesBelow(folder.path(), 7).size(), 7u);
}

void StickTest::playedStick()
{
    const TestFolder folder;
    qputenv("PUAS_STICK", QFile::encodeName(folder.folder(QStringLiteral("stick"))));
    QCOMPARE(mountedSticks().size(), 1u);
    QCOMPARE(mountedSticks().front().path, folder.file(QStringLiteral("stick")));
    qputenv("PUAS_STICK", QFile::encodeName(folder.file(QStringLiteral("pulled"))));
    QCOMPARE(mountedSticks().size(), 0u);
    qunsetenv("PUAS_STICK");
}

QTEST_GUILESS_MAIN(StickTest)
#include "stick_test.moc"
