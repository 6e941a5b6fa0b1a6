// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/secret_input.h"

#include <QFile>

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace puas {

namespace {

/// The terminal of standard input shows nothing of what is typed while this lives.
class WithoutEcho
{
public:
    WithoutEcho()
    {
        termios quiet{};
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        m_isQuiet = tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
    }
    ~WithoutEcho()
    {
        if (m_isQuiet)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(WithoutEcho)

    [[nodiscard]] bool isQuiet() const { return m_isQuiet; }

private:
    termios m_before{};
    bool m_isQuiet = false;
};

Result<QString> ask(const QString &prompt)
{
    const WithoutEcho terminal;
    if (!terminal.isQuiet())
        return fail(ErrorCode::Io, QStringLiteral("the terminal cannot hide a password"));
    std::fputs(qPrintable(prompt + QStringLiteral(": ")), stderr);
    QFile input;
    const bool isOpen = input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered);
    QByteArray line = isOpen ? input.readLine() : QByteArray();
    std::fputs("\n", stderr); // the one that was typed was not shown
    if (!line.endsWith('\n'))
        return fail(ErrorCode::Cancelled, QStringLiteral("no password was given"));
    line.chop(1);
    return QString::fromUtf8(line);
}

Result<> expectTerminal(const char *variable)
{
    if (isatty(STDIN_FILENO) == 0)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("no terminal to ask for a password, and %1 is not set")
                        .arg(QLatin1String(variable)));
    return {};
}

} // namespace

Result<QString> readSecret(const char *variable, const QString &prompt)
{
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    return expectTerminal(variable).and_then([&] { return ask(prompt); });
}

Result<QString> readNewSecret(const char *variable, const QString &prompt)
{
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    if (const auto terminal = expectTerminal(variable); !terminal)
        return tl::unexpected(terminal.error());
    const auto first = ask(prompt);
    if (!first)
        return first;
    const auto second = ask(QStringLiteral("The same again"));
    if (second && *second != *first)
        return fail(ErrorCode::InvalidInput, QStringLiteral("the two passwords differ"));
    return second;
}

} // namespace puas
