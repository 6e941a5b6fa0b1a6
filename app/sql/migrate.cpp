// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sql/migrate.h"

#include <QDir>
#include <QFile>
#include <QVariant>

namespace puas {

namespace {

QStringList stepsIn(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Result<qsizetype> stepsDone(const Connection &connection, qsizetype known)
{
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    const qsizetype done = version->toInt();
    if (done > known)
        return fail(ErrorCode::NewerFormat,
                    QStringLiteral("schema step %1, this program knows %2").arg(done).arg(known));
    if (done < 0)
        return fail(ErrorCode::Damaged, QStringLiteral("schema step %1").arg(done));
    return done;
}

Result<> runStep(const Connection &connection, const QString &script, qsizetype number)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return connection.runScript(script)
        .and_then(
            [&] { return connection.run(QStringLiteral("PRAGMA user_version = %1").arg(number)); })
        .and_then([&] { return transaction->commit(); });
}

} // namespace

Result<> migrate(const Connection &connection, const QString &folder,
                 const std::vector<std::pair<QString, QString>> &tokens)
{
    const QStringList steps = stepsIn(folder);
    const auto done = stepsDone(connection, steps.size());
    if (!done)
        return tl::unexpected(done.error());
    for (qsizetype i = *done; i < steps.size(); ++i) {
        QFile file(folder + QLatin1Char('/') + steps.at(i));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Io, file.fileName());
        QString script = QString::fromUtf8(file.readAll());
        for (const auto &[token, text] : tokens)
            script.replace(token, text);
        if (const auto ran = runStep(connection, script, i + 1); !ran)
            return ran;
    }
    return {};
}

Result<> expectMigrated(const Connection &connection, const QString &folder)
{
    const qsizetype known = stepsIn(folder).size();
    const auto done = stepsDone(connection, known);
    if (!done)
        return tl::unexpected(done.error());
    if (*done < known)
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("the file has schema step %1 of %2").arg(*done).arg(known));
    return {};
}

} // namespace puas
