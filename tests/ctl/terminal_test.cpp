// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/puasctl_process.h"
#include "tests/support/test_folder.h"

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace puas::test;

/// Passwords that a person types, on a terminal of the test's own.
class TerminalTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingTypedIsShown();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QStringList addHead() const
    {
        return words("user add --login ratna --name Ratna --role head --data %1",
                     {m_folder->file(QStringLiteral("office"))});
    }

    std::unique_ptr<TestFolder> m_folder;
};

namespace {

/// puasctl on a terminal, where a person answers each prompt (": ") with the next line.
class Terminal
{
public:
    Called run(const QStringList &arguments, const QByteArrayList &typed)
    {
        int terminal = -1;
        const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
        if (child == 0)
            exec(arguments);
        Called called;
        qsizetype next = 0;
        char piece[256];
        while (true) {
            const ssize_t read = ::read(terminal, piece, sizeof(piece));
            if (read <= 0)
                break;
            called.out.append(piece, read);
            if (called.out.endsWith(": ") && next < typed.size())
                write(terminal, typed.at(next++));
        }
        ::close(terminal);
        int status = 0;
        if (waitpid(child, &status, 0) == child && WIFEXITED(status))
            called.status = WEXITSTATUS(status);
        return called;
    }

private:
    [[noreturn]] static void exec(const QStringList &arguments)
    {
        qunsetenv("PUAS_PASSWORD");
        qunsetenv("PUAS_NEW_PASSWORD");
        QByteArrayList bytes{PUASCTL_PROGRAM};
        for (const QString &argument : arguments)
            bytes.append(argument.toUtf8());
        std::vector<char *> pointers;
        for (QByteArray &argument : bytes)
            pointers.push_back(argument.data());
        pointers.push_back(nullptr);
        execv(pointers.front(), pointers.data());
        _exit(127);
    }

    static void write(int terminal, const QByteArray &line)
    {
        QCOMPARE(::write(terminal, line.constData(), size_t(line.size())), ssize_t(line.size()));
    }
};

const QByteArray password = "kopi susu tanpa gula";

} // namespace

void TerminalTest::init()
{
    m_folder = std::make_unique<TestFolder>();
    PUAS_VERIFY_STATUS(puasctl(words("office create --code D --name D --data %1",
                                     {m_folder->file(QStringLiteral("office"))})),
                       0);
}

void TerminalTest::nothingTypedIsShown()
{
    const Called added = Terminal().run(addHead(), {password + '\n', password + '\n'});
    PUAS_VERIFY_STATUS(added, 0);
    QVERIFY2(!added.out.contains("kopi") && added.out.contains("New password of ratna: ")
                 && added.out.contains("The same again: "),
             added.out.constData());
    const Called listed = Terminal().run(
        words("user list --as ratna --data %1", {m_folder->file(QStringLiteral("office"))}),
        {password + '\n'});
    PUAS_VERIFY_STATUS(listed, 0);
    QVERIFY2(!listed.out.contains("kopi") && listed.out.contains("Password of ratna: "),
             listed.out.constData());
}

void TerminalTest::refuses_data()
{
    QTest::addColumn<QByteArrayList>("typed");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("two that differ") << QByteArrayList{password + '\n', "kopi susu\n"} << 3
                                     << QByteArray("the two passwords differ");
    QTest::newRow("nothing") << QByteArrayList{"\n", "\n"} << 3 << QByteArray("weak-password");
    QTest::newRow("the end of input")
        << QByteArrayList{"\4"} << 1 << QByteArray("no password was given");
}

void TerminalTest::refuses()
{
    QFETCH(QByteArrayList, typed);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    const Called called = Terminal().run(addHead(), typed);
    PUAS_VERIFY_STATUS(called, status);
    QVERIFY2(called.out.contains(says), called.out.constData());
    QCOMPARE(puasctl(words("user list --data %1", {m_folder->file(QStringLiteral("office"))})).array(),
             QJsonArray());
}

QTEST_GUILESS_MAIN(TerminalTest)
#include "terminal_test.moc"
