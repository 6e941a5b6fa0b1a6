// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/puasctl_process.h"
#include "tests/support/source_tree.h"
#include "tests/support/test_folder.h"

#include <QFileInfo>

using namespace puas;
using namespace puas::test;

/// office create, officer add and import, import-csv.
class OfficeCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void createMakesTheFolder();
    void createRefuses_data();
    void createRefuses();
    void officerIsAddedAndRenamed();
    void photos_data();
    void photos();
    void officersComeFromAFile();
    void aBadLineRefusesTheOfficers();
    void importTellsWhatItDid();
    void importTwiceAddsNothing();
    void badRowRefusesTheFile();
    void missingFileFails();
    void foreignDatabaseIsRefused();

private:
    [[nodiscard]] QString office() const { return m_folder->file(QStringLiteral("office")); }
    [[nodiscard]] QString file(const QByteArray &content) const;
    [[nodiscard]] Called run(const char *line, const QStringList &further = {}) const
    {
        return puasctl(words(line, further) + QStringList{QStringLiteral("--data"), office()});
    }

    std::unique_ptr<TestFolder> m_folder;
};

namespace {

const QByteArray header = "at,office,counter,officer,service,overall\n";

} // namespace

void OfficeCommandsTest::init()
{
    m_folder = std::make_unique<TestFolder>();
    PUAS_VERIFY_STATUS(
        run("office create --code DUKCAPIL --name %1", {QStringLiteral("Dinas Dukcapil")}), 0);
}

QString OfficeCommandsTest::file(const QByteArray &content) const
{
    const QString path = m_folder->file(QStringLiteral("past.csv"));
    putContent(path, content);
    return path;
}

void OfficeCommandsTest::createMakesTheFolder()
{
    QVERIFY(QFileInfo::exists(office() + QStringLiteral("/office.sqlite")));
    const QFileInfo keys(office() + QStringLiteral("/keys"));
    QVERIFY(keys.isDir());
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
    QVERIFY(!(keys.permissions() & others));
}

void OfficeCommandsTest::createRefuses_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *line, const char *data, int status, const char *says) {
        QTest::addRow("%s in %s", line, data)
            << QString::fromLatin1(data) << status << QByteArray(says);
    };
    row("office create --code DUKCAPIL --name Again", "office", 1, "already-exists");
    row("office create --code OTHER --name Other", "office", 1, "already-exists");
    row("office create --code A --name A --timezone Mars/Olympus", "new", 2, "Mars/Olympus");
    row("office create --code A --name A --timezone Mars", "new", 2, "Mars");
    row("office create --code A --name A", "a-file/office", 1, "a-file");
}

void OfficeCommandsTest::createRefuses()
{
    QFETCH(QString, data);
    QFETCH(QByteArray, says);
    putContent(m_folder->file(QStringLiteral("a-file")), "not a folder");
    const QString line = QString::fromLatin1(QTest::currentDataTag())
                             .section(QStringLiteral(" in "), 0, 0);
    const Called called = puasctl(words(line.toUtf8().constData())
                                  + QStringList{QStringLiteral("--data"), m_folder->file(data)});
    QFETCH(int, status);
    PUAS_VERIFY_STATUS(called, status);
    QVERIFY2(called.err.contains(says), called.err.constData());
    QVERIFY2(called.out.isEmpty(), called.out.constData());
    QVERIFY(!QFileInfo::exists(m_folder->file(QStringLiteral("new/office.sqlite"))));
}

void OfficeCommandsTest::officerIsAddedAndRenamed()
{
    PUAS_VERIFY_STATUS(
        run("officer add --nip 198703142010012003 --name %1", {QStringLiteral("Siti Nur")}), 0);
    PUAS_VERIFY_STATUS(
        run("officer add --nip 198703142010012003 --name %1", {QStringLiteral("Siti Halimah")}), 0);
    const QJsonArray rows = run("allowance --period 2026-10").array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()[QStringLiteral("officer")].toString(), QStringLiteral("198703142010012003"));
    QCOMPARE(rows.first()[QStringLiteral("name")].toString(), QStringLiteral("Siti Halimah"));
    PUAS_VERIFY_STATUS(puasctl({QStringLiteral("officer"), QStringLiteral("add"),
                                QStringLiteral("--data"), office(), QStringLiteral("--nip"),
                                QStringLiteral(" "), QStringLiteral("--name"), QStringLiteral("X")}),
                       2);
}

void OfficeCommandsTest::photos_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("status");
    const QByteArray png = contentOf(inSourceTree(QStringLiteral("resources/demo/portraits/01-hijab-nila.png")));
    QVERIFY(!png.isEmpty());
    QTest::newRow("PNG") << png << 0;
    QTest::newRow("PNG cut off") << png.left(png.size() / 2) << 3;
    QTest::newRow("only a head") << QByteArray("\xff\xd8\xff\xe0 and so on") << 3;
    QTest::newRow("GIF") << QByteArray("GIF89a and so on") << 3;
    QTest::newRow("empty") << QByteArray() << 3;
    QTest::newRow("over 32 MiB") << png + QByteArray(32 * 1024 * 1024, 'x') << 3;
}

void OfficeCommandsTest::photos()
{
    QFETCH(QByteArray, content);
    QFETCH(int, status);
    const QString photo = m_folder->file(QStringLiteral("photo"));
    putContent(photo, content);
    PUAS_VERIFY_STATUS(run("officer add --nip 1 --name A --photo %1", {photo}), status);
    const qsizetype officers = status == 0 ? 1 : 0; // a refused photo adds nobody
    QCOMPARE(run("allowance --period 2026-10").array().size(), officers);
    PUAS_VERIFY_STATUS(
        run("officer add --nip 1 --name A --photo %1", {photo + QStringLiteral(".none")}), 1);
}

void OfficeCommandsTest::officersComeFromAFile()
{
    const QString path = file("\xEF\xBB\xBFnip;name;photo\r\n197908232006041011;\"Budi, S.Sos\";\r\n"
                              "19800101 200501 1 001;Siti;01.png\r\n9;Tuti;\r\n");
    QVERIFY(QFile::copy(inSourceTree(QStringLiteral("resources/demo/portraits/01-hijab-nila.png")),
                        m_folder->file(QStringLiteral("01.png"))));
    const Called checked = run("officer import %1 --check --format json", {path});
    PUAS_VERIFY_STATUS(checked, 0);
    QCOMPARE(checked.object()[QStringLiteral("new")].toInt(), 3);
    QVERIFY(!checked.object()[QStringLiteral("done")].toBool());
    QCOMPARE(run("allowance --period 2026-10").array().size(), 0);
    // A number that looks mistyped is told and taken.
    QVERIFY2(checked.err.contains("line 4") && checked.err.count('\n') == 1, checked.err.constData());

    const Called done = run("officer import %1", {path});
    PUAS_VERIFY_STATUS(done, 0);
    QCOMPARE(done.out, QByteArray("past.csv: 3 new, 0 changed, 0 equal, 0 refused\n"));
    const QJsonArray rows = run("allowance --period 2026-10").array();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0][QStringLiteral("name")].toString(), QStringLiteral("Budi, S.Sos"));
    QCOMPARE(rows[1][QStringLiteral("officer")].toString(), QStringLiteral("198001012005011001"));

    // The same photo by "officer add" is the same photo: nothing is left to change.
    PUAS_VERIFY_STATUS(run("officer add --nip 198001012005011001 --name Siti --photo %1",
                           {m_folder->file(QStringLiteral("01.png"))}),
                       0);
    const Called again = run("officer import %1 --format json", {path});
    PUAS_VERIFY_STATUS(again, 0);
    QCOMPARE(again.object()[QStringLiteral("equal")].toInt(), 3);
    PUAS_VERIFY_STATUS(puasctl({QStringLiteral("verify"), office()}), 0);
}

void OfficeCommandsTest::aBadLineRefusesTheOfficers()
{
    const QString path = file("nip,name\n1,A\n1.97908E+17,B\n,C\n");
    const Called called = run("officer import %1", {path});
    PUAS_VERIFY_STATUS(called, 3);
    QVERIFY2(called.err.contains("past.csv, line 3: a spreadsheet has rounded the nip")
                 && called.err.contains("past.csv, line 4: no nip"),
             called.err.constData());
    QCOMPARE(called.out, QByteArray("past.csv: 1 new, 0 changed, 0 equal, 2 refused; nothing was changed\n"));
    QCOMPARE(run("allowance --period 2026-10").array().size(), 0);
    const Called columns = run("officer import %1", {file("nip,nama\n1,A\n")});
    PUAS_VERIFY_STATUS(columns, 3);
    QVERIFY2(columns.err.contains("line 1: the columns are name, nip and, if wanted, photo"),
             columns.err.constData());
}

void OfficeCommandsTest::importTellsWhatItDid()
{
    const QString path = file(header
                              + "2026-10-01T08:00,,L1,A,KTP,4\n2026-10-01T08:00,FAR,L1,B,KTP,3\n");
    const Called called = run("import-csv %1 --format json", {path});
    PUAS_VERIFY_STATUS(called, 0);
    const QJsonObject object = called.object();
    QCOMPARE(object[QStringLiteral("file")].toString(), QStringLiteral("past.csv"));
    QCOMPARE(object[QStringLiteral("rows")].toInt(), 2);
    QCOMPARE(object[QStringLiteral("new")].toInt(), 2);
    QCOMPARE(object[QStringLiteral("known")].toInt(), 0);
    const QJsonObject registered = object[QStringLiteral("registered")].toObject();
    QCOMPARE(registered[QStringLiteral("offices")].toArray(), QJsonArray{QStringLiteral("FAR")});
    QCOMPARE(registered[QStringLiteral("officers")].toArray(),
             (QJsonArray{QStringLiteral("A"), QStringLiteral("B")}));
    QCOMPARE(registered[QStringLiteral("counters")].toArray(), QJsonArray{QStringLiteral("L1")});
    QCOMPARE(registered[QStringLiteral("services")].toArray(), QJsonArray{QStringLiteral("KTP")});
    QVERIFY2(called.err.contains("FAR") && called.err.contains("A, B"), called.err.constData());
}

void OfficeCommandsTest::importTwiceAddsNothing()
{
    const QString path = file(header + "2026-10-01T08:00,,L1,A,KTP,4\n2026-10-01T08:00,,L1,A,KTP,4\n");
    PUAS_VERIFY_STATUS(run("import-csv %1", {path}), 0);
    const Called again = run("import-csv %1", {path});
    PUAS_VERIFY_STATUS(again, 0);
    QCOMPARE(again.out, QByteArray("past.csv: 2 rows, 0 new, 2 already known\n"));
    QVERIFY(again.err.isEmpty());
}

void OfficeCommandsTest::badRowRefusesTheFile()
{
    const QString path = file(header + "2026-10-01T08:00,,L1,A,KTP,4\n2026-10-01T08:00,,L1,A,KTP,7\n");
    const Called called = run("import-csv %1 --format json", {path});
    PUAS_VERIFY_STATUS(called, 3);
    QVERIFY(called.out.isEmpty());
    QVERIFY2(called.err.contains("past.csv, line 3, column overall")
                 && called.err.contains("invalid-input"),
             called.err.constData());
    QCOMPARE(called.err.count('\n'), 1);
    QCOMPARE(run("scores --from 2026-10-01 --to 2026-10-31 --by officer").array().size(), 0);
    QCOMPARE(run("allowance --period 2026-10").array().size(), 0);
}

void OfficeCommandsTest::missingFileFails()
{
    const Called called = run("import-csv %1", {m_folder->file(QStringLiteral("none.csv"))});
    PUAS_VERIFY_STATUS(called, 1);
    QVERIFY2(called.err.contains("none.csv"), called.err.constData());
}

void OfficeCommandsTest::foreignDatabaseIsRefused()
{
    const QString other = m_folder->folder(QStringLiteral("other"));
    putContent(other + QStringLiteral("/office.sqlite"),
               "this is no database, whatever its name says\n");
    const Called called = puasctl(words("skm --from 2026-10-01 --to 2026-10-31 --data %1", {other}));
    QVERIFY2(called.status == 3 || called.status == 4, called.toText().constData());
    QVERIFY(!called.err.isEmpty() && called.out.isEmpty());
}

QTEST_GUILESS_MAIN(OfficeCommandsTest)
#include "office_commands_test.moc"
