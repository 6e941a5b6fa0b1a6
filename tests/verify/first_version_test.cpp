// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/source_tree.h"
#include "tests/support/sqlite_shell.h"
#include "tests/support/test_folder.h"

#include "app/sql/script.h"
#include "app/store/store.h"
#include "app/verify/verification.h"

#include <QDir>
#include <QTest>

using namespace puas;
using namespace puas::test;

/// An office that Puas 0.1.0 made stays sound, and edits in it are found as far as its acts
/// hold them.
class FirstVersionTest : public QObject
{
    Q_OBJECT

private slots:
    void verifies_data();
    void verifies();

private:
    static QString storedOffice(const TestFolder &folder);
};

/// The stored office, brought to the present schema as the first writer does.
QString FirstVersionTest::storedOffice(const TestFolder &folder)
{
    const QString stored = inSourceTree(QStringLiteral("tests/data/stored/office-0.1.0"));
    const QString office = folder.folder(QStringLiteral("office"));
    QDir(office).mkpath(QStringLiteral("keys"));
    putContent(office + QStringLiteral("/keys/office-signing.pub"),
               contentOf(stored + QStringLiteral("/office-signing.pub")));
    QStringList statements{QStringLiteral("PRAGMA application_id = 1347764563"), // "PUAS"
                           QStringLiteral("PRAGMA user_version = 4")};
    statements += splitStatements(QString::fromUtf8(contentOf(stored + QStringLiteral("/office.sql"))));
    const QString complaint = editByShell(office + QStringLiteral("/office.sqlite"), statements);
    if (!complaint.isEmpty() || !Store::open(office))
        qFatal("the stored office: %s", qPrintable(complaint));
    return office;
}

void FirstVersionTest::verifies_data()
{
    QTest::addColumn<QString>("edit");
    QTest::addColumn<QString>("says"); // empty: sound
    const auto row = [](const char *edit, const char *says) {
        QTest::newRow(edit) << QString::fromLatin1(edit) << QString::fromLatin1(says);
    };
    row("SELECT 1", "");
    row("UPDATE officer SET name = 'Siti' WHERE id = 1", "officer 198001012005011001: name");
    row("UPDATE answer SET value = 1 WHERE rating_id = 1", "is not what its events say");
    row("DELETE FROM rating WHERE row_hash IS NOT NULL AND source_row = 2",
        "1 are there, 2 were taken in");
    row("UPDATE rule SET body = '{}' WHERE code = 'trenggalek'", "rule trenggalek, version 1: body");
    row("UPDATE rule_use SET rule_id = 2", "rule_use from day 0");
    row("UPDATE kiosk SET name = 'x' WHERE id = 1", "name is not");
    row("DELETE FROM import_log WHERE id = 2", "import_log");
    row("UPDATE act SET body = x'00' WHERE seq = 1", "act 1 does not fit its chain");
}

void FirstVersionTest::verifies()
{
    QFETCH(QString, edit);
    QFETCH(QString, says);
    const TestFolder folder;
    const QString office = storedOffice(folder);
    QCOMPARE(editByShell(office + QStringLiteral("/office.sqlite"), {edit}), QString());
    const Verified verified = verifyStore(office, {});
    QStringList found;
    for (const Error &error : verified.found)
        found.append(error.detail);
    const QString all = found.join(QLatin1Char('\n'));
    QVERIFY2(says.isEmpty() ? found.isEmpty() : all.contains(says), qPrintable(all));
    QVERIFY(!says.isEmpty()
            || verified.checked.contains(
                QStringLiteral("of these 2 by their number only (taken in by Puas 0.1.0)")));
}

QTEST_GUILESS_MAIN(FirstVersionTest)
#include "first_version_test.moc"
