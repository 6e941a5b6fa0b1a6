// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/puasctl_process.h"
#include "tests/support/test_folder.h"

#include <QFileInfo>
#include <QProcess>

using namespace puas::test;

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void helpListsEveryCommand();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void version();
    void wrongUsage_data();
    void wrongUsage();
    void missingOffice_data();
    void missingOffice();
    void environmentNamesTheFolder();
    void fullOutputFails();
};

namespace {

const QStringList commands{QStringLiteral("office create"), QStringLiteral("officer add"),
                           QStringLiteral("kiosk enroll"),  QStringLiteral("duty"),
                           QStringLiteral("import-csv"),    QStringLiteral("simulate"),
                           QStringLiteral("export"),        QStringLiteral("import"),
                           QStringLiteral("verify"),        QStringLiteral("scores"),
                           QStringLiteral("skm"),           QStringLiteral("allowance"),
                           QStringLiteral("rule check"),    QStringLiteral("export-ratings"),
                           QStringLiteral("sample-size"),   QStringLiteral("doctor")};

} // namespace

void CommandLineTest::helpListsEveryCommand()
{
    const Called help = puasctl({QStringLiteral("--help")});
    PUAS_VERIFY_STATUS(help, 0);
    QVERIFY(help.err.isEmpty());
    for (const QString &command : commands)
        QVERIFY2(help.out.contains("\n  " + command.toUtf8() + ' '), qPrintable(command));
}

void CommandLineTest::everyCommandHasHelp_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const QString &command : commands)
        QTest::newRow(qPrintable(command)) << command.split(QLatin1Char(' '));
}

void CommandLineTest::everyCommandHasHelp()
{
    QFETCH(QStringList, arguments);
    const Called help = puasctl(arguments + QStringList{QStringLiteral("--help")});
    PUAS_VERIFY_STATUS(help, 0);
    QVERIFY2(help.out.contains("puasctl " + arguments.join(QLatin1Char(' ')).toUtf8()),
             help.out.constData());
    const Called unknown = puasctl(arguments + QStringList{QStringLiteral("--frobnicate")});
    PUAS_VERIFY_STATUS(unknown, 2);
    QVERIFY2(unknown.err.contains("--frobnicate"), unknown.err.constData());
}

void CommandLineTest::version()
{
    const Called version = puasctl({QStringLiteral("--version")});
    PUAS_VERIFY_STATUS(version, 0);
    QVERIFY2(version.out.startsWith("puasctl 0."), version.out.constData());
}

void CommandLineTest::wrongUsage_data()
{
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *line, const char *says) {
        QTest::newRow(line) << QByteArray(says);
    };
    row("", "subcommand is required");
    row("frobnicate", "\"frobnicate\"");
    row("--frobnicate", "--frobnicate");
    row("office", "subcommand is required");
    row("office destroy", "\"destroy\"");
    row("office create --name X", "--code");
    row("office create --code X", "--name");
    row("officer add --nip 1", "--name");
    row("officer add --name X", "--nip");
    row("kiosk enroll", "--name");
    row("kiosk enroll --name X --mode chaos", "chaos");
    row("duty", "--officer");
    row("duty --officer 1 --off", "--off");
    row("import-csv", "FILE");
    row("import-csv a.csv --top 1", "--top");
    row("import-csv a.csv --top 6", "--top");
    row("import-csv a.csv --top four", "--top");
    row("import-csv a.csv b.csv", "b.csv");
    row("simulate --out x --kiosks 0 --days 1 --per-day 1 --seed 1", "--kiosks");
    row("simulate --out x --kiosks 1 --days 1 --per-day 1", "--seed");
    row("export", "--to");
    row("import", "PATH");
    row("verify", "PATH");
    row("scores --from 2026-10-01 --to 2026-10-31", "--by");
    row("scores --from 2026-10-01 --to 2026-10-31 --by moon", "moon");
    row("scores --from 2026-10-01 --by officer", "--to");
    row("scores --from 2026-13-01 --to 2026-10-31 --by officer", "2026-13-01");
    row("scores --from 2026-02-29 --to 2026-10-31 --by officer", "2026-02-29");
    row("scores --from 01/10/2026 --to 2026-10-31 --by officer", "01/10/2026");
    row("scores --from 2026-10-31 --to 2026-10-01 --by officer", "before");
    row("scores --from 2026-10-01 --to 2026-10-31 --by officer --format xml", "xml");
    row("skm --from 2026-10-01 --to 2026-10-31 --weights 0.2", "0.2");
    row("skm --from 2026-10-01 --to 2026-10-31 --format ods", "ods");
    row("allowance", "--period");
    row("allowance --period 2026-13", "2026-13");
    row("allowance --period 2026-10 --rule a --rule-file b", "--rule");
    row("rule check", "FILE");
    row("export-ratings --from 2026-10-01", "--to");
    row("export-ratings --from 2026-10-01 --to 2026-10-02 --format json", "json");
    row("sample-size", "N");
    row("sample-size many", "many");
    row("sample-size -5", "-5");
    row("sample-size 1.5", "1.5");
}

void CommandLineTest::wrongUsage()
{
    QFETCH(QByteArray, says);
    const Called called = puasctl(words(QTest::currentDataTag()));
    PUAS_VERIFY_STATUS(called, 2);
    QVERIFY2(called.out.isEmpty(), called.out.constData());
    QVERIFY2(called.err.startsWith("puasctl: ") && called.err.contains(says), called.err.constData());
    QCOMPARE(called.err.count('\n'), 1);
}

void CommandLineTest::missingOffice_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line :
         {"officer add --nip 1 --name X", "kiosk enroll --name X --kiosk-data %2", "import-csv a.csv",
          "import .", "simulate --out %2 --kiosks 1 --days 1 --per-day 1 --seed 1",
          "scores --from 2026-10-01 --to 2026-10-31 --by officer",
          "skm --from 2026-10-01 --to 2026-10-31", "allowance --period 2026-10",
          "export-ratings --from 2026-10-01 --to 2026-10-31", "doctor"})
        QTest::newRow(line) << QStringList();
}

void CommandLineTest::missingOffice()
{
    const TestFolder folder;
    const QString none = folder.file(QStringLiteral("none"));
    const QStringList arguments = words(QTest::currentDataTag(),
                                        {QString(), folder.file(QStringLiteral("other"))})
                                  + QStringList{QStringLiteral("--data"), none};
    const Called called = puasctl(arguments);
    PUAS_VERIFY_STATUS(called, 1);
    QVERIFY2(called.err.contains("not-found"), called.err.constData());
    QVERIFY2(called.out.isEmpty(), called.out.constData());
    QVERIFY2(!QFileInfo::exists(none), "a folder was made by a command that only reads");
}

void CommandLineTest::environmentNamesTheFolder()
{
    const TestFolder folder;
    const QString office = folder.file(QStringLiteral("office"));
    const QStringList environment{QStringLiteral("PUAS_DATA=") + office};
    PUAS_VERIFY_STATUS(puasctl(words("office create --code A --name A"), environment), 0);
    QVERIFY(QFileInfo::exists(office + QStringLiteral("/office.sqlite")));
    const Called other = puasctl(words("skm --from 2026-10-01 --to 2026-10-31 --data %1",
                                       {folder.file(QStringLiteral("other"))}),
                                 environment);
    PUAS_VERIFY_STATUS(other, 1); // what is said on the line counts more
    const Called home = puasctl(
        words("office create --code A --name A"),
        {QStringLiteral("XDG_DATA_HOME=") + folder.file(QStringLiteral("data"))});
    PUAS_VERIFY_STATUS(home, 0);
    QVERIFY(QFileInfo::exists(folder.file(QStringLiteral("data/puas/office/office.sqlite"))));
}

void CommandLineTest::fullOutputFails()
{
    const TestFolder folder;
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(PUASCTL_PROGRAM), words("sample-size 5000"));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("standard output"));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
