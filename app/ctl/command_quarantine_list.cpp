// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle/header.h"
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/error_sentence.h"
#include "app/ctl/output.h"
#include "app/intake/quarantine_bundle.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace puas {

namespace {

struct QuarantineListOptions {
    QString data;
    QString format;
};

QString isoTime(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODate);
}

ErrorCode reasonOf(const QuarantinedBundle &kept)
{
    for (const ErrorCode code : {ErrorCode::Rollback, ErrorCode::Revoked})
        if (kept.reason == errorName(code))
            return code;
    return ErrorCode::Fork;
}

/// One side's proof; null where there is none.
QJsonValue sideOf(const QByteArray &header, const QByteArray &signature, const QByteArray &link)
{
    const auto said = decodeBundleHeader(header);
    if (!said)
        return {};
    return QJsonObject{
        {QStringLiteral("first"), qint64(said->first)},
        {QStringLiteral("last"), qint64(said->last)},
        {QStringLiteral("head"), toHex(said->head)},
        {QStringLiteral("written_at"), isoTime(said->wallMs)},
        {QStringLiteral("link"), link.isEmpty() ? QJsonValue() : QString::fromLatin1(link.toHex())},
        {QStringLiteral("header"), QString::fromLatin1(header.toHex())},
        {QStringLiteral("signature"), QString::fromLatin1(signature.toHex())}};
}

QJsonObject toObject(const QuarantinedBundle &kept, const QString &folder)
{
    const QJsonValue file = kept.fileHash.isEmpty() ? QJsonValue()
                                                    : quarantinePath(folder) + QLatin1Char('/')
                                                          + quarantineFileName(kept.fileHash);
    return {
        {QStringLiteral("kiosk"), kept.kiosk},
        {QStringLiteral("reason"), kept.reason},
        {QStringLiteral("detail"), kept.detail},
        {QStringLiteral("kept_at"), isoTime(kept.atUtcMs)},
        {QStringLiteral("parts_at"), kept.partsAtSeq > 0 ? QJsonValue(kept.partsAtSeq) : QJsonValue()},
        {QStringLiteral("ours"), sideOf(kept.ownHeader, kept.ownSignature, kept.ownLink)},
        {QStringLiteral("theirs"), sideOf(kept.header, kept.signature, kept.theirLink)},
        {QStringLiteral("file"), file}};
}

QString lineOf(const QString &name, const QByteArray &header)
{
    const auto said = decodeBundleHeader(header);
    if (!said)
        return QStringLiteral("  %1: nothing").arg(name);
    return QStringLiteral("  %1: events %2 to %3, head %4, written %5")
        .arg(name)
        .arg(said->first)
        .arg(said->last)
        .arg(toHex(said->head).left(12), isoTime(said->wallMs));
}

void printText(const QuarantinedBundle &kept, const QString &folder)
{
    printLine(
        QStringLiteral("kiosk %1: %2, kept %3").arg(kept.kiosk, kept.reason, isoTime(kept.atUtcMs)));
    if (kept.partsAtSeq > 0)
        printLine(QStringLiteral("  both have event %1, and it differs").arg(kept.partsAtSeq));
    printLine(lineOf(QStringLiteral("ours"), kept.ownHeader));
    printLine(lineOf(QStringLiteral("theirs"), kept.header));
    if (!kept.fileHash.isEmpty())
        printLine(QStringLiteral("  file: %1/%2")
                      .arg(quarantinePath(folder), quarantineFileName(kept.fileHash)));
    printLine(QStringLiteral("  what to do: %1").arg(errorAdvice(reasonOf(kept))));
}

Outcome listQuarantine(const QuarantineListOptions &options)
{
    const auto store = Store::open(options.data, Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto bundles = store->quarantine().bundles();
    if (!bundles)
        return tl::unexpected(bundles.error());
    if (options.format == QLatin1String("json")) {
        QJsonArray array;
        for (const QuarantinedBundle &kept : *bundles)
            array.append(toObject(kept, options.data));
        print(QJsonDocument(array));
        return ExitStatus::Done;
    }
    for (const QuarantinedBundle &kept : *bundles)
        printText(kept, options.data);
    if (bundles->empty())
        say(QStringLiteral("nothing is in quarantine"));
    return ExitStatus::Done;
}

} // namespace

void addQuarantineList(CommandLine &line)
{
    const auto options = std::make_shared<QuarantineListOptions>();
    CLI::App *command = addCommand(
        line, "list", "List the bundles that were kept as proof, and both sides of each", "quarantine");
    addDataFolder(command, options->data);
    addFormat(command, options->format, {QStringLiteral("text"), QStringLiteral("json")});
    whenNamed(line, command, options, listQuarantine);
}

} // namespace puas
