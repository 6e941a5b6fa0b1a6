// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/puasctl_process.h"
#include "tests/support/test_folder.h"

using namespace puas::test;

/// rule propose, approve, reject, list.
class RuleCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void enteredIsNotInUse();
    void approvedBySomebodyElse();
    void refuses_data();
    void refuses();
    void rejected();
    void listAsCsv();
    void verifyHoldsIt();

private:
    [[nodiscard]] Called run(const QString &line, const char *password = "") const;
    [[nodiscard]] QString path(const char *name) const { return m_folder->file(QLatin1String(name)); }
    /// Of a month, as "puasctl allowance" names it.
    [[nodiscard]] QString ruleOf(const char *month) const;

    TestFolder m_prepared; ///< hashing takes its time: once for all tests
    std::unique_ptr<TestFolder> m_folder;
};

namespace {

constexpr char rulePassword[] = "kopi susu tanpa gula";
constexpr char rule[]
    = R"({"id": "tiga", "title": "Tiga jenjang", "measure": "satisfied_share", "segments": [
    {"from": 81, "to": 100, "pays": 100}, {"from": 66, "to": 81, "pays": 80}, {"from": 0, "to": 66, "pays": 60}]})";

} // namespace

void RuleCommandsTest::initTestCase()
{
    m_folder = std::make_unique<TestFolder>();
    PUAS_VERIFY_STATUS(run(QStringLiteral("office create --code DUKCAPIL --name Dukcapil")), 0);
    PUAS_VERIFY_STATUS(run(QStringLiteral("officer add --nip 1985 --name Siti")), 0);
    for (const char *account : {"--login ratna --role head", "--login puji --role personnel --as ratna",
                                "--login ita --role it --as ratna"})
        PUAS_VERIFY_STATUS(
            run(QStringLiteral("user add --name Somebody ") + QLatin1String(account), rulePassword), 0);
    copyFolder(m_folder->path(), m_prepared.path());
}

void RuleCommandsTest::init()
{
    m_folder = std::make_unique<TestFolder>();
    copyFolder(m_prepared.path(), m_folder->path());
    putContent(path("rule.json"), rule);
}

Called RuleCommandsTest::run(const QString &line, const char *password) const
{
    QStringList environment;
    if (*password)
        environment << QStringLiteral("PUAS_PASSWORD=") + QLatin1String(password)
                    << QStringLiteral("PUAS_NEW_PASSWORD=") + QLatin1String(rulePassword);
    QString filled = line;
    filled.replace(QLatin1String("FILE"), path("rule.json"));
    return puasctl(words(filled.toLatin1().constData())
                       + QStringList{QStringLiteral("--data"), path("office")},
                   environment);
}

QString RuleCommandsTest::ruleOf(const char *month) const
{
    const Called called = run(QStringLiteral("allowance --period ") + QLatin1String(month));
    return called.array().first().toObject()[QStringLiteral("rule")].toString();
}

void RuleCommandsTest::enteredIsNotInUse()
{
    const Called proposed = run(QStringLiteral("rule propose FILE --from 2027-01-01 --as puji"),
                                rulePassword);
    PUAS_VERIFY_STATUS(proposed, 0);
    QVERIFY2(proposed.out.startsWith("Proposal 1: rule tiga from 2027-01-01."),
             proposed.out.constData());
    QCOMPARE(ruleOf("2027-01"), QStringLiteral("trenggalek"));
}

void RuleCommandsTest::approvedBySomebodyElse()
{
    PUAS_VERIFY_STATUS(
        run(QStringLiteral("rule propose FILE --from 2027-01-01 --as puji"), rulePassword), 0);
    const Called own = run(QStringLiteral("rule approve 1 --as puji"), rulePassword);
    PUAS_VERIFY_STATUS(own, 3);
    QVERIFY2(own.err.contains("not-allowed") && own.err.contains("puji entered it"),
             own.err.constData());
    const Called approved = run(QStringLiteral("rule approve 1 --as ratna"), rulePassword);
    PUAS_VERIFY_STATUS(approved, 0);
    QCOMPARE(approved.out, QByteArray("Rule tiga, version 1, is in use from 2027-01-01\n"));
    QCOMPARE(ruleOf("2026-12"), QStringLiteral("trenggalek"));
    QCOMPARE(ruleOf("2027-01"), QStringLiteral("tiga"));
    const QJsonObject list = run(QStringLiteral("rule list")).object();
    QCOMPARE(list[QStringLiteral("in_use")].toArray().size(), 2);
    const QJsonObject listed = list[QStringLiteral("rules")].toArray().last().toObject();
    QCOMPARE(listed[QStringLiteral("state")].toString(), QStringLiteral("approved"));
    QCOMPARE(listed[QStringLiteral("proposed_by")].toString(), QStringLiteral("puji"));
    QCOMPARE(listed[QStringLiteral("decided_by")].toString(), QStringLiteral("ratna"));
    QCOMPARE(listed[QStringLiteral("version")].toInt(), 1);
}

void RuleCommandsTest::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *line, const char *content, int status, const char *says) {
        QTest::addRow("%s: %s", line, says)
            << QString::fromLatin1(line) << QByteArray(content) << status << QByteArray(says);
    };
    row("rule propose FILE --from 2027-01-01", rule, 3, "not-signed-in");
    row("rule propose FILE --from 2027-01-01 --as ita", rule, 3, "not-allowed");
    row("rule propose FILE --as puji", rule, 3, "from which day on");
    row("rule propose FILE --from soon --as puji", rule, 2, "--from soon");
    row("rule propose FILE --from 2027-01-01 --as puji",
        R"({"id": "x", "measure": "satisfied_share", "segments": [{"from": 0, "to": 80, "pays": 60}]})",
        3, "the gap from 80 to 100 is not covered");
    row("rule approve 1 --as ratna", rule, 1, "not-found");
    row("rule approve one --as ratna", rule, 2, "proposal \"one\"");
    row("rule reject 1 --as ratna", rule, 2, "--reason");
}

void RuleCommandsTest::refuses()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, content);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    putContent(path("rule.json"), content);
    const Called called = run(line, rulePassword);
    PUAS_VERIFY_STATUS(called, status);
    QVERIFY2(called.err.contains(says) && called.out.isEmpty(), called.toText().constData());
    QCOMPARE(run(QStringLiteral("rule list")).object()[QStringLiteral("rules")].toArray().size(), 2);
}

void RuleCommandsTest::rejected()
{
    PUAS_VERIFY_STATUS(
        run(QStringLiteral("rule propose FILE --from 2027-01-01 --as puji"), rulePassword), 0);
    PUAS_VERIFY_STATUS(run(QStringLiteral("rule reject 1 --reason unfair --as ratna"), rulePassword),
                       0);
    PUAS_VERIFY_STATUS(run(QStringLiteral("rule approve 1 --as ratna"), rulePassword), 1);
    QCOMPARE(ruleOf("2027-01"), QStringLiteral("trenggalek"));
}

void RuleCommandsTest::listAsCsv()
{
    PUAS_VERIFY_STATUS(
        run(QStringLiteral("rule propose FILE --from 2027-01-01 --as puji"), rulePassword), 0);
    const QByteArrayList lines = run(QStringLiteral("rule list --format csv")).out.split('\n');
    QCOMPARE(lines.at(1), QByteArray(",trenggalek,1,Penuh mulai 80 persen,,shipped,,,,,"));
    QVERIFY2(lines.at(3).startsWith("1,tiga,,Tiga jenjang,2027-01-01,open,puji,20"),
             lines.at(3).constData());
}

void RuleCommandsTest::verifyHoldsIt()
{
    PUAS_VERIFY_STATUS(
        run(QStringLiteral("rule propose FILE --from 2027-01-01 --as puji"), rulePassword), 0);
    PUAS_VERIFY_STATUS(run(QStringLiteral("rule approve 1 --as ratna"), rulePassword), 0);
    PUAS_VERIFY_STATUS(puasctl({QStringLiteral("verify"), path("office")}), 0);
}

QTEST_GUILESS_MAIN(RuleCommandsTest)
#include "rule_commands_test.moc"
