// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/puasctl_process.h"
#include "tests/support/sqlite_shell.h"
#include "tests/verify/edits.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace puas;
using namespace puas::test;

/// "puasctl verify" of an office's folder finds every edit made with the sqlite3 shell, and
/// says where. One row a case; each on a copy of one office.
class EditsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTableIsTried();
    void editIsFound_data();
    void editIsFound();

private:
    [[nodiscard]] QString copyOf(const TestFolder &folder) const;
    [[nodiscard]] Called verify(const QString &office) const;

    QString m_path;
    std::unique_ptr<AuditedOffice> m_office;
    QStringList m_edited; ///< all statements, for everyTableIsTried()
};

namespace {

std::vector<Edit> allEdits(const MemoryKiosk &kiosk)
{
    std::vector<Edit> all = editsOfHistories(kiosk);
    for (const auto &more : {editsOfFileRows(), editsOfTallies(), editsOfClocks(), editsOfRegistry(), editsOfAccounts(), editsOfClosing(),
                             editsOfWhatWasDone()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace

void EditsTest::initTestCase()
{
    m_office = std::make_unique<AuditedOffice>();
    m_path = m_office->path();
    m_office->office().close();
    for (const Edit &edit : allEdits(m_office->kiosk()))
        m_edited += edit.statements;
    const Called called = verify(m_path);
    PUAS_VERIFY_STATUS(called, 0);
    QVERIFY2(called.out.contains("store sound"), called.out.constData());
}

QString EditsTest::copyOf(const TestFolder &folder) const
{
    const QString copy = folder.file(QStringLiteral("office"));
    copyFolder(m_path, copy);
    return copy;
}

Called EditsTest::verify(const QString &office) const
{
    return puasctl({QStringLiteral("verify"), office});
}

/// A table that comes later has a row here, or a word in app/verify/FORMAT.md why not.
void EditsTest::everyTableIsTried()
{
    QStringList tables;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                                          QStringLiteral("list"));
        database.setDatabaseName(m_path + QStringLiteral("/office.sqlite"));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'")));
        while (query.next())
            tables.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("list"));
    QVERIFY(tables.size() > 20);
    for (const QString &table : tables) {
        const bool isTried = std::any_of(
            m_edited.begin(), m_edited.end(), [&](const QString &statement) {
                return (statement + QLatin1Char(' ')).contains(QStringLiteral(" %1 ").arg(table));
            });
        QVERIFY2(isTried, qPrintable(table));
    }
}

void EditsTest::editIsFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QByteArrayList>("says");
    QTest::newRow("nothing is edited") << QStringList() << QByteArrayList();
    for (const Edit &edit : allEdits(m_office->kiosk()))
        QTest::newRow(edit.name) << edit.statements << edit.says;
}

void EditsTest::editIsFound()
{
    QFETCH(QStringList, statements);
    QFETCH(QByteArrayList, says);
    const TestFolder folder;
    const QString office = copyOf(folder);
    QCOMPARE(editByShell(office + QStringLiteral("/office.sqlite"), statements), QString());
    const Called called = verify(office);
    PUAS_VERIFY_STATUS(called, statements.isEmpty() ? 0 : 4);
    for (QByteArray words : says) {
        words.replace("$siti", siti.toLatin1()).replace("$budi", budi.toLatin1());
        QVERIFY2(called.err.contains(words), (words + " not in:\n" + called.err).constData());
    }
}

QTEST_GUILESS_MAIN(EditsTest)
#include "edits_test.moc"
