// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/puasctl_process.h"
#include "tests/support/source_tree.h"
#include "tests/support/test_folder.h"

#include <QRegularExpression>

using namespace puas;
using namespace puas::test;

/// puasctl(1) tells of every command and every option that the program has, and of no other.
class ManualTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsOfEveryCommand_data();
    void tellsOfEveryCommand();
    void tellsOfNoOther();
    void aMissingCommandIsSeen();

private:
    QStringList m_commands;
    QString m_page;
};

namespace {

/// The page with plain hyphens.
QString manualPage()
{
    const QString file = inSourceTree(QStringLiteral("packaging/man/puasctl.1"));
    return QString::fromUtf8(contentOf(file)).replace(QStringLiteral("\\-"), QStringLiteral("-"));
}

/// "  office create      Make an office's folder" -> "office create".
QStringList commandsIn(const QByteArray &help)
{
    static const QRegularExpression line(
        QStringLiteral("^  ([a-z][a-z-]*(?: [a-z][a-z-]*)?)(?:  | [A-Z]|$)"),
        QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(help);
    QStringList commands;
    auto matches = line.globalMatch(text.mid(text.indexOf(QLatin1String("Commands:"))));
    while (matches.hasNext())
        commands.append(matches.next().captured(1));
    return commands;
}

/// What the page says of one command; empty where it says nothing.
QString entryOf(const QString &page, const QString &command)
{
    const QString head = QStringLiteral("\n.TP\n.B %1\n").arg(command);
    const auto from = page.indexOf(head);
    if (from < 0)
        return {};
    const auto to = page.indexOf(QRegularExpression(QStringLiteral("\n\\.(TP|SS|SH)")),
                                 from + head.size());
    return page.mid(from + head.size(), to - from - head.size());
}

} // namespace

void ManualTest::initTestCase()
{
    const Called help = puasctl({QStringLiteral("--help")});
    PUAS_VERIFY_STATUS(help, 0);
    m_commands = commandsIn(help.out);
    QVERIFY(m_commands.size() >= 20);
    m_page = manualPage();
}

void ManualTest::tellsOfEveryCommand_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : m_commands)
        QTest::newRow(qPrintable(command)) << command;
}

void ManualTest::tellsOfEveryCommand()
{
    QFETCH(QString, command);
    const QString entry = entryOf(m_page, command);
    QVERIFY2(!entry.isEmpty(), qPrintable(command));
    // Said once for all commands.
    const QStringList common{QStringLiteral("--help"), QStringLiteral("--data"),
                             QStringLiteral("--kiosk-data")};
    static const QRegularExpression option(QStringLiteral("^  (?:-h,)?(--[a-z-]+)"),
                                           QRegularExpression::MultilineOption);
    const Called help = puasctl(command.split(QLatin1Char(' '))
                                + QStringList{QStringLiteral("--help")});
    auto matches = option.globalMatch(QString::fromUtf8(help.out));
    QVERIFY(matches.hasNext());
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        const QRegularExpression whole(name + QStringLiteral("(?![a-z-])"));
        QVERIFY2(common.contains(name) || entry.contains(whole),
                 qPrintable(command + QLatin1Char(' ') + name));
    }
}

void ManualTest::tellsOfNoOther()
{
    const auto from = m_page.indexOf(QLatin1String(".SH COMMANDS"));
    const QString section = m_page.mid(from, m_page.indexOf(QLatin1String("\n.SH "), from + 1) - from);
    static const QRegularExpression head(QStringLiteral("^\\.TP\n\\.B (.*)$"),
                                         QRegularExpression::MultilineOption);
    auto matches = head.globalMatch(section);
    int told = 0;
    while (matches.hasNext()) {
        const QString command = matches.next().captured(1);
        QVERIFY2(m_commands.contains(command), qPrintable(command));
        ++told;
    }
    QCOMPARE(told, m_commands.size());
}

void ManualTest::aMissingCommandIsSeen()
{
    QVERIFY(entryOf(m_page, QStringLiteral("verify now")).isEmpty());
    QVERIFY(entryOf(QString(m_page).remove(QStringLiteral(".B doctor\n")), QStringLiteral("doctor"))
                .isEmpty());
}

QTEST_GUILESS_MAIN(ManualTest)
#include "manual_test.moc"
