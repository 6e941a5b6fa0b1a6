// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sql/script.h"

#include <QTest>

using namespace puas;

class ScriptTest : public QObject
{
    Q_OBJECT

private slots:
    void splits_data();
    void splits();
    void longTextIsNotCut();
};

void ScriptTest::splits_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");

    const auto list = [](std::initializer_list<const char *> texts) {
        QStringList strings;
        for (const char *text : texts)
            strings << QString::fromUtf8(text);
        return strings;
    };
    QTest::newRow("nothing") << "" << QStringList();
    QTest::newRow("only space and comments") << " -- a; b\n/* c; d */ ;;" << QStringList();
    QTest::newRow("two") << "SELECT 1; SELECT 2;" << list({"SELECT 1", "SELECT 2"});
    QTest::newRow("last without a semicolon")
        << "SELECT 1;\nSELECT 2" << list({"SELECT 1", "SELECT 2"});
    QTest::newRow("semicolon in a text") << "SELECT ';'; SELECT 2" << list({"SELECT ';'", "SELECT 2"});
    QTest::newRow("quote in a text")
        << "SELECT 'it''s;'; SELECT 2" << list({"SELECT 'it''s;'", "SELECT 2"});
    QTest::newRow("semicolon in a name")
        << "SELECT \"a;b\"; SELECT 2" << list({"SELECT \"a;b\"", "SELECT 2"});
    QTest::newRow("dashes in a text") << "SELECT '--x'; SELECT 2" << list({"SELECT '--x'", "SELECT 2"});
    QTest::newRow("comment in a statement") << "SELECT -- one;\n1" << list({"SELECT \n1"});
    QTest::newRow("comment of two lines") << "SELECT /* ;\n; */ 1;" << list({"SELECT  1"});
    QTest::newRow("trigger")
        << "CREATE TRIGGER t BEFORE UPDATE ON e BEGIN SELECT RAISE(ABORT, 'no;'); SELECT 2; END; "
           "SELECT 3"
        << list({"CREATE TRIGGER t BEFORE UPDATE ON e BEGIN SELECT RAISE(ABORT, 'no;'); SELECT 2; END",
                 "SELECT 3"});
    QTest::newRow("trigger with a case")
        << "CREATE TRIGGER t BEFORE INSERT ON e BEGIN SELECT CASE WHEN 1 THEN 2 END; END; SELECT 3"
        << list({"CREATE TRIGGER t BEFORE INSERT ON e BEGIN SELECT CASE WHEN 1 THEN 2 END; END",
                 "SELECT 3"});
    QTest::newRow("begin outside a trigger")
        << "BEGIN; SELECT 1; END;" << list({"BEGIN", "SELECT 1", "END"});
    QTest::newRow("words that only contain END")
        << "CREATE TRIGGER t BEFORE DELETE ON weekend BEGIN SELECT vendor; END; SELECT 3"
        << list({"CREATE TRIGGER t BEFORE DELETE ON weekend BEGIN SELECT vendor; END", "SELECT 3"});
}

void ScriptTest::splits()
{
    QFETCH(QString, script);
    QTEST(splitStatements(script), "statements");
}

void ScriptTest::longTextIsNotCut()
{
    const QString text(2'000'000, u'x');
    const QString insert = QStringLiteral("INSERT INTO t VALUES ('%1')").arg(text);
    const QStringList statements = splitStatements(insert + QStringLiteral("; SELECT 2;"));
    QCOMPARE(statements.size(), 2);
    QCOMPARE(statements.at(0).size(), insert.size());
}

QTEST_GUILESS_MAIN(ScriptTest)
#include "script_test.moc"
