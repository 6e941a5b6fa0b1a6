// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/disk/safe_file.h"

#include "tests/support/expect.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/test_folder.h"

#include <QDir>
#include <QFile>

#include <cerrno>

#include <sys/stat.h>

using namespace puas;
using namespace puas::test;

namespace {

const QByteArray oldContent(300, 'o');
const QByteArray newContent(500, 'n');

Result<> writeInPieces(const QString &path, Disk &disk)
{
    auto file = SafeFile::create(path, readableByAll, disk);
    if (!file)
        return tl::unexpected(file.error());
    for (qsizetype at = 0; at < newContent.size(); at += 100)
        if (const auto written = file->write(newContent.sliced(at, 100)); !written)
            return written;
    return file->commit();
}

} // namespace

class SafeFileTest : public QObject
{
    Q_OBJECT

private slots:
    void replacesWhole();
    void dyingDiskLeavesOldOrNew_data();
    void dyingDiskLeavesOldOrNew();
    void dyingAtAnyCallLeavesOldOrNew();
    void droppedFileLeavesNothing();
    void nothingIsLeftAsideAfterAnError();
    void whatStandsAsideIsReplaced_data();
    void whatStandsAsideIsReplaced();
    void errorsHaveNames_data();
    void errorsHaveNames();
    void smallFileOnly_data();
    void smallFileOnly();
};

void SafeFileTest::replacesWhole()
{
    const TestFolder folder;
    const QString path = folder.file(QStringLiteral("f"));
    PUAS_VERIFY_OK(writeFileSafely(path, oldContent, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(int(QFile::permissions(path) & 0x0fff) & 0x0077, 0);
    PUAS_VERIFY_OK(writeFileSafely(path, newContent));
    QCOMPARE(contentOf(path), newContent);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void SafeFileTest::dyingDiskLeavesOldOrNew_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 1, 99, 100, 101, 250, 499, 500})
        QTest::addRow("after %d bytes", bytes) << bytes;
}

void SafeFileTest::dyingDiskLeavesOldOrNew()
{
    QFETCH(int, bytes);
    const TestFolder folder;
    const QString path = folder.file(QStringLiteral("f"));
    putContent(path, oldContent);
    FaultyDisk disk = FaultyDisk::dyingAfterBytes(bytes, ENOSPC);
    const auto written = writeInPieces(path, disk);
    QCOMPARE(written.has_value(), bytes >= newContent.size());
    QCOMPARE(contentOf(path), written ? newContent : oldContent);
    if (!written)
        PUAS_COMPARE_ERROR(written, ErrorCode::DiskFull);
}

void SafeFileTest::dyingAtAnyCallLeavesOldOrNew()
{
    int seenOld = 0;
    int seenNew = 0;
    for (qint64 call = 0;; ++call) {
        const TestFolder folder;
        const QString path = folder.file(QStringLiteral("f"));
        putContent(path, oldContent);
        FaultyDisk disk = FaultyDisk::dyingAtCall(call, EIO);
        const auto written = writeInPieces(path, disk);
        const QByteArray content = contentOf(path);
        QVERIFY2(content == oldContent || content == newContent, qPrintable(QString::number(call)));
        (content == oldContent ? seenOld : seenNew)++;
        if (!disk.hasDied()) {
            PUAS_VERIFY_OK(written);
            break;
        }
        PUAS_COMPARE_ERROR(written, ErrorCode::Io);
    }
    // create, five writes, sync, close, rename leave the old one; sync of the folder and
    // no fault at all leave the new one.
    QCOMPARE(seenOld, 9);
    QCOMPARE(seenNew, 2);
}

void SafeFileTest::droppedFileLeavesNothing()
{
    const TestFolder folder;
    const QString path = folder.file(QStringLiteral("f"));
    {
        auto file = SafeFile::create(path, readableByAll);
        PUAS_VERIFY_OK(file);
        PUAS_VERIFY_OK(file->write(newContent));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void SafeFileTest::nothingIsLeftAsideAfterAnError()
{
    const TestFolder folder;
    const QString path = folder.folder(QStringLiteral("a-folder"));
    PUAS_COMPARE_ERROR(writeFileSafely(path, newContent), ErrorCode::Io);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("a-folder")});
    PUAS_COMPARE_ERROR(writeFileSafely(folder.file(QStringLiteral("no/such/f")), newContent),
                       ErrorCode::NotFound);
}

void SafeFileTest::whatStandsAsideIsReplaced_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("an earlier attempt") << "file";
    QTest::newRow("a link that leads away") << "link";
    QTest::newRow("a FIFO that nobody reads") << "fifo";
}

void SafeFileTest::whatStandsAsideIsReplaced()
{
    QFETCH(QString, what);
    const TestFolder folder;
    const QString path = folder.file(QStringLiteral("f"));
    const QString aside = path + QStringLiteral(".part");
    const QString elsewhere = folder.file(QStringLiteral("elsewhere"));
    putContent(elsewhere, oldContent);
    if (what == QLatin1String("file"))
        putContent(aside, QByteArray(9000, 'x'));
    else if (what == QLatin1String("link"))
        QVERIFY(QFile::link(elsewhere, aside));
    else
        QCOMPARE(::mkfifo(QFile::encodeName(aside).constData(), 0600), 0);

    PUAS_VERIFY_OK(writeFileSafely(path, newContent));
    QCOMPARE(contentOf(path), newContent);
    QCOMPARE(contentOf(elsewhere), oldContent);
    QVERIFY(!QFileInfo(path).isSymLink());
}

void SafeFileTest::errorsHaveNames_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");
    QTest::newRow("ENOSPC") << ENOSPC << "disk-full";
    QTest::newRow("EDQUOT") << EDQUOT << "disk-full";
    QTest::newRow("EROFS") << EROFS << "permission-denied";
    QTest::newRow("EACCES") << EACCES << "permission-denied";
    QTest::newRow("EPERM") << EPERM << "permission-denied";
    QTest::newRow("ENOENT") << ENOENT << "not-found";
    QTest::newRow("EIO") << EIO << "io";
    QTest::newRow("ENODEV, a stick pulled out") << ENODEV << "io";
}

void SafeFileTest::errorsHaveNames()
{
    QFETCH(int, number);
    QTEST(errorName(diskError(-number, QStringLiteral("f")).code), "name");
}

void SafeFileTest::smallFileOnly_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("10 bytes of 10") << "10"
                                    << "ok";
    QTest::newRow("11 bytes of 10") << "11"
                                    << "invalid-input";
    QTest::newRow("none there") << "none"
                                << "not-found";
    QTest::newRow("a folder") << "folder"
                              << "invalid-input";
    QTest::newRow("a FIFO") << "fifo"
                            << "invalid-input";
    QTest::newRow("a device that never ends") << "device"
                                              << "invalid-input";
}

void SafeFileTest::smallFileOnly()
{
    QFETCH(QString, what);
    const TestFolder folder;
    QString path = folder.file(QStringLiteral("f"));
    if (what == QLatin1String("folder"))
        path = folder.folder(QStringLiteral("f"));
    else if (what == QLatin1String("fifo"))
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else if (what == QLatin1String("device"))
        path = QStringLiteral("/dev/zero");
    else if (what != QLatin1String("none"))
        putContent(path, QByteArray(what.toInt(), 'x'));
    QTEST(outcomeOf(readSmallFile(path, 10)), "outcome");
}

QTEST_GUILESS_MAIN(SafeFileTest)
#include "safe_file_test.moc"
