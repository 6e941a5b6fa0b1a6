// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/commands.h"
#include "app/ctl/error_sentence.h"
#include "app/ctl/output.h"
#include "app/verify/verification.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace puas {

namespace {

struct VerifyOptions {
    QStringList paths;
    QString key;
    QString format;
};

QJsonObject toObject(const Verified &verified)
{
    QJsonArray found;
    for (const Error &error : verified.found)
        found.append(QJsonObject{{QStringLiteral("reason"), errorName(error.code)},
                                 {QStringLiteral("detail"), error.detail}});
    return {{QStringLiteral("path"), verified.path},
            {QStringLiteral("kind"), verified.kind},
            {QStringLiteral("ok"), verified.found.empty()},
            {QStringLiteral("checked"), QJsonArray::fromStringList(verified.checked)},
            {QStringLiteral("found"), found},
            {QStringLiteral("further"), verified.further}};
}

void printVerified(const std::vector<Verified> &all, const QString &format)
{
    if (format == QLatin1String("json")) {
        QJsonArray array;
        for (const Verified &verified : all)
            array.append(toObject(verified));
        print(QJsonDocument(array));
    }
    for (const Verified &verified : all) {
        if (format != QLatin1String("json"))
            printLine(
                QStringLiteral("%1: %2 %3; checked: %4")
                    .arg(verified.path, verified.kind,
                         verified.found.empty() ? QStringLiteral("sound") : QStringLiteral("NOT sound"),
                         verified.checked.isEmpty() ? QStringLiteral("nothing could be read")
                                                    : verified.checked.join(QStringLiteral(", "))));
        for (const Error &error : verified.found)
            say(verified.path + QStringLiteral(": ") + errorSentence(error));
        if (verified.further > 0)
            say(verified.path + QStringLiteral(": and %1 more").arg(verified.further));
    }
}

ExitStatus worst(const std::vector<Verified> &all)
{
    ExitStatus status = ExitStatus::Done;
    for (const Verified &verified : all)
        for (const Error &error : verified.found)
            status = std::max(status, exitStatus(error.code));
    return status;
}

Outcome verify(const VerifyOptions &options)
{
    AuditKey key;
    if (!options.key.isEmpty()) {
        const auto read = AuditKey::read(options.key);
        if (!read)
            return tl::unexpected(read.error());
        key = *read;
    }
    std::vector<Verified> all;
    for (const QString &path : options.paths) {
        const auto verified = verifyPath(path, key);
        if (!verified)
            return tl::unexpected(verified.error());
        all.insert(all.end(), verified->begin(), verified->end());
    }
    printVerified(all, options.format);
    return worst(all);
}

} // namespace

void addVerify(CommandLine &line)
{
    const auto options = std::make_shared<VerifyOptions>();
    CLI::App *command = addCommand(
        line, "verify", "Check bundles, a kiosk's journal or an office's store; writes nothing");
    addTexts(command, "PATH", options->paths,
             "A bundle, a stick, a kiosk's folder or an office's folder")
        ->required();
    addText(command, "--key", options->key,
            "The office's box key opens payloads; a public key (64 hexadecimal digits) has to be the "
            "signer's")
        ->type_name("FILE");
    addFormat(command, options->format, {QStringLiteral("text"), QStringLiteral("json")});
    whenNamed(line, command, options, verify);
}

} // namespace puas
