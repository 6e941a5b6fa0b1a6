// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/officer_file.h"

#include "app/intake/office_acts.h"
#include "tests/support/expect.h"
#include "tests/support/test_office.h"

#include <QTest>

using namespace puas;
using namespace puas::test;

/// Officers from a file: what is told is what is done, all of it or nothing.
class OfficerFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsWhatEachLineDoes();
    void excelsFileIsTaken();
    void faults_data();
    void faults();
    void otherColumnsAreRefused_data();
    void otherColumnsAreRefused();
    void putsAllWithTheirActs();
    void theSameAgainChangesNothing();
    void oneBadLineChangesNothing();
    void photosStayWithinWhatAKioskReads();

private:
    [[nodiscard]] Result<OfficerFile> read(const QByteArray &content);
    [[nodiscard]] QStringList fates(const OfficerFile &file);
    [[nodiscard]] qint64 acts();
    [[nodiscard]] Store &store() { return m_office->folder().store(); }

    TestFolder m_files;
    std::unique_ptr<TestOffice> m_office;
};

namespace {

const QString sitiNip = QStringLiteral("198001012005011001");
const QString budiNip = QStringLiteral("197908232006041011");

/// What starts so is a photo here.
Result<Photo> makePhoto(const QByteArray &file)
{
    if (!file.startsWith("photo"))
        return fail(ErrorCode::InvalidInput, QStringLiteral("none"));
    return Photo{file, QStringLiteral("image/jpeg")};
}

} // namespace

void OfficerFileTest::init()
{
    m_office = std::make_unique<TestOffice>();
    PUAS_VERIFY_OK(putOfficer(m_office->folder(), {sitiNip, QStringLiteral("Siti")},
                              Photo{"photo of Siti", QStringLiteral("image/jpeg")}));
    PUAS_VERIFY_OK(putOfficer(m_office->folder(), {budiNip, QStringLiteral("Budi")}, {}));
    putContent(m_files.file(QStringLiteral("siti.jpg")), "photo of Siti");
    putContent(m_files.file(QStringLiteral("new.jpg")), "photo, another one");
    putContent(m_files.file(QStringLiteral("text.jpg")), "no picture");
}

Result<OfficerFile> OfficerFileTest::read(const QByteArray &content)
{
    const QString path = m_files.file(QStringLiteral("list.csv"));
    putContent(path, content);
    return readOfficerFile(path, makePhoto);
}

QStringList OfficerFileTest::fates(const OfficerFile &file)
{
    QStringList all;
    const auto changes = compareOfficers(file, store());
    if (!changes)
        return {QStringLiteral("failed")};
    for (size_t i = 0; i < changes->size(); ++i)
        all << officerRowFateName((*changes)[i].fate) + ((*changes)[i].photoChanges ? u'+' : u'-');
    return all;
}

qint64 OfficerFileTest::acts()
{
    const auto last = store().acts().last();
    return last && *last ? (*last)->seq : 0;
}

void OfficerFileTest::tellsWhatEachLineDoes()
{
    const auto file = read(
        "nip,name,photo\n198001012005011001,Siti,\n198001012005011001x,Tuti,new.jpg\n"
        "197908232006041011,Budi Santoso,\n");
    QVERIFY(file);
    QCOMPARE(fates(*file), (QStringList{QStringLiteral("equal-"), QStringLiteral("new+"),
                                        QStringLiteral("changed-")}));
    QCOMPARE(compareOfficers(*file, store())->back().nameBefore, QStringLiteral("Budi"));
    const auto photos = read(
        "name,nip,photo\nSiti,198001012005011001,siti.jpg\nBudi,197908232006041011,new.jpg\n");
    QCOMPARE(fates(*photos), (QStringList{QStringLiteral("equal-"), QStringLiteral("changed+")}));
    const auto other = read("nip,name,photo\n198001012005011001,Siti,new.jpg\n");
    QCOMPARE(fates(*other), QStringList{QStringLiteral("changed+")});
}

void OfficerFileTest::excelsFileIsTaken()
{
    const auto file = read(
        "\xEF\xBB\xBFNIP;Name\r\n\"19790823 200604 1 011\";\"Budi Santoso, S.Sos\"\r\n;\r\n");
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QCOMPARE(file->rows.size(), size_t(1));
    QCOMPARE(file->rows[0].nip, budiNip);
    QCOMPARE(file->rows[0].name, QStringLiteral("Budi Santoso, S.Sos"));
    QCOMPARE(file->rows[0].line, 2);
}

void OfficerFileTest::faults_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<OfficerRowFault>("fault");
    QTest::newRow("a field too few") << QByteArray("1,A") << OfficerRowFault::Fields;
    QTest::newRow("a field too many") << QByteArray("1,A,,x") << OfficerRowFault::Fields;
    QTest::newRow("no number") << QByteArray(",A,") << OfficerRowFault::NoNip;
    QTest::newRow("rounded") << QByteArray("1.97908E+17,A,") << OfficerRowFault::RoundedNip;
    QTest::newRow("twice") << QByteArray("9 9,A,") << OfficerRowFault::NipTwice;
    QTest::newRow("no name") << QByteArray("1, ,") << OfficerRowFault::NoName;
    QTest::newRow("elsewhere") << QByteArray("1,A,../siti.jpg") << OfficerRowFault::PhotoPlace;
    QTest::newRow("elsewhere too") << QByteArray("1,A,C:\\siti.jpg") << OfficerRowFault::PhotoPlace;
    QTest::newRow("missing") << QByteArray("1,A,none.jpg") << OfficerRowFault::PhotoMissing;
    QTest::newRow("no photo") << QByteArray("1,A,text.jpg") << OfficerRowFault::PhotoContent;
}

void OfficerFileTest::faults()
{
    QFETCH(QByteArray, line);
    QFETCH(OfficerRowFault, fault);
    const auto file = read("nip,name,photo\n99,Nine,\n" + line + '\n');
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QVERIFY(!file->rows[0].fault);
    QVERIFY(file->rows[1].fault == fault);
    QCOMPARE(file->rows[1].line, 3);
    QCOMPARE(fates(*file), (QStringList{QStringLiteral("new-"), QStringLiteral("refused-")}));
    const qint64 before = acts();
    const auto put = putOfficers(m_office->folder(), *file);
    QVERIFY(!put);
    QCOMPARE(put.error().code, ErrorCode::InvalidInput);
    QVERIFY2(put.error().detail.startsWith(QStringLiteral("line 3: ") + officerRowFaultText(fault)),
             qPrintable(put.error().detail));
    QCOMPARE(acts(), before);
    QCOMPARE(store().registry().officers()->size(), size_t(2));
}

void OfficerFileTest::otherColumnsAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    for (const char *content :
         {"nip,photo\n", "name\nA\n", "nip,name,name\n", "nip,name,phone\n", "", "nip,name\n"})
        QTest::newRow(content) << QByteArray(content);
}

void OfficerFileTest::otherColumnsAreRefused()
{
    QFETCH(QByteArray, content);
    const auto file = read(content);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::InvalidInput);
}

void OfficerFileTest::putsAllWithTheirActs()
{
    const qint64 before = acts();
    const auto file = read(
        "nip,name,photo\n1,A,new.jpg\n198001012005011001,Siti,siti.jpg\n197908232006041011,Budi S,\n");
    const auto put = putOfficers(m_office->folder(), *file);
    QVERIFY2(put, put ? "" : qPrintable(put.error().detail));
    QCOMPARE(put->added, 1);
    QCOMPARE(put->changed, 1);
    QCOMPARE(put->equal, 1);
    QCOMPARE(acts(), before + 2);
    QCOMPARE(store().registry().officer(budiNip)->name, QStringLiteral("Budi S"));
    QCOMPARE(store().registry().photo(QStringLiteral("1"))->bytes, QByteArray("photo, another one"));
}

void OfficerFileTest::theSameAgainChangesNothing()
{
    const QByteArray content("nip,name,photo\n1,A,new.jpg\n2,B,\n");
    QVERIFY(putOfficers(m_office->folder(), *read(content)));
    const qint64 before = acts();
    const auto again = putOfficers(m_office->folder(), *read(content));
    QCOMPARE(again->equal, 2);
    QCOMPARE(again->added + again->changed, 0);
    QCOMPARE(acts(), before);
}

void OfficerFileTest::oneBadLineChangesNothing()
{
    // Also where it shows only while the others are written: all photos together are too many.
    QByteArray content("nip,name,photo\n");
    for (int i = 0; i < 3; ++i) {
        const QString name = QStringLiteral("large%1.jpg").arg(i);
        putContent(m_files.file(name), "photo" + QByteArray(int(largestPhotos / 2), 'x'));
        content += QStringLiteral("%1,A,%2\n").arg(QString::number(i), name).toLatin1();
    }
    const qint64 before = acts();
    const auto put = putOfficers(m_office->folder(), *read(content));
    QVERIFY(!put);
    QCOMPARE(put.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(acts(), before);
    QCOMPARE(store().registry().officers()->size(), size_t(2));
}

void OfficerFileTest::photosStayWithinWhatAKioskReads()
{
    const auto photoOf = [](qint64 bytes) {
        return Photo{QByteArray(qsizetype(bytes), 'x'), QStringLiteral("image/jpeg")};
    };
    const qint64 there = *store().registry().photoBytes();
    QCOMPARE(there, qint64(qstrlen("photo of Siti")));
    const auto over = putOfficer(m_office->folder(), {budiNip, QStringLiteral("Budi")},
                                 photoOf(largestPhotos - there + 1));
    QVERIFY(!over);
    QCOMPARE(over.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!store().registry().officer(budiNip)->hasPhoto);
    PUAS_VERIFY_OK(putOfficer(m_office->folder(), {budiNip, QStringLiteral("Budi")},
                              photoOf(largestPhotos - there)));
    PUAS_VERIFY_OK(putOfficer(m_office->folder(), {budiNip, QStringLiteral("Budi")}, Photo()));
    QVERIFY(!store().registry().officer(budiNip)->hasPhoto);
}

QTEST_GUILESS_MAIN(OfficerFileTest)
#include "officer_file_test.moc"
