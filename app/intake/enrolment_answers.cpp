// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/enrolment_answers.h"

#include "app/audit/act_kinds.h"
#include "app/bundle/stick.h"
#include "app/disk/safe_file.h"
#include "app/intake/invitations.h"
#include "app/trust/enrolment_answer.h"
#include "app/trust/six_words.h"

#include <QJsonObject>

namespace puas {

namespace {

/// Whether an answer is new. An Error: it is not to be taken.
Result<bool> judge(const Store &store, const Enrolment &enrolment, const EnrolmentAnswer &answer,
                   const QByteArray &document, qint64 nowMs)
{
    if (enrolment.answer == document)
        return false;
    if (answer.invitationHash != blake2b(enrolment.document))
        return fail(ErrorCode::BadSignature,
                    QStringLiteral("the kiosk was given another invitation than this office wrote"));
    if (!enrolment.answer.isEmpty())
        return fail(
            ErrorCode::AlreadyExists,
            QStringLiteral("another kiosk has answered invitation %1").arg(enrolment.invitation));
    if (const auto open = expectOpen(enrolment, nowMs); !open)
        return tl::unexpected(open.error());
    const auto enrolled = store.registry().kiosk(fingerprint(answer.kioskKey));
    if (enrolled)
        return fail(ErrorCode::AlreadyExists, QStringLiteral("kiosk %1 is enrolled").arg(enrolled->id));
    if (enrolled.error().code != ErrorCode::NotFound)
        return tl::unexpected(enrolled.error());
    return true;
}

Result<> keepAnswer(OfficeFolder &office, const EnrolmentAnswer &answer, const QByteArray &document,
                    qint64 nowMs)
{
    const QJsonObject after{{QStringLiteral("answer"), toHex(blake2b(document))},
                            {QStringLiteral("kiosk"), fingerprint(answer.kioskKey)},
                            {QStringLiteral("answered_at"), nowMs}};
    const Act act{ActKind::kioskAnswered, 0, {}, answer.invitation, {}, actJson(after)};
    return office.perform(act, [&](Store &store) {
        return store.enrolments().setAnswer(answer.invitation, document, nowMs);
    });
}

/// Takes one answer, or says in it why not. Fails where the office's database does.
Result<> takeAnswer(OfficeFolder &office, TakenAnswer &taken, qint64 nowMs)
{
    const auto refuse = [&](const Error &error) -> Result<> {
        if (error.code == ErrorCode::Database)
            return tl::unexpected(error);
        taken.refused = error;
        return {};
    };
    const Store &store = office.store();
    const auto document = readSmallFile(taken.file, largestAnswer);
    const auto answer = document.and_then(openAnswer);
    if (!answer)
        return refuse(answer.error());
    taken.invitation = answer->invitation;
    const auto enrolment = store.enrolments().enrolment(answer->invitation);
    if (!enrolment)
        return refuse(enrolment.error());
    const auto isNew = judge(store, *enrolment, *answer, *document, nowMs);
    if (!isNew)
        return refuse(isNew.error());
    taken.isNew = *isNew;
    return *isNew ? keepAnswer(office, *answer, *document, nowMs) : Result<>();
}

} // namespace

Result<std::vector<TakenAnswer>> takeAnswers(OfficeFolder &office, const QString &root, qint64 nowMs)
{
    const auto home = office.store().registry().home();
    if (!home)
        return tl::unexpected(home.error());
    const QString ours = root + QLatin1Char('/') + stickFolderOf(home->code) + QLatin1Char('/');
    std::vector<TakenAnswer> all;
    for (const QString &file : officeFilesOn(root, QLatin1String(answerSuffix))) {
        if (!file.startsWith(ours))
            continue;
        all.push_back({file, {}, false, {}});
        if (const auto taken = takeAnswer(office, all.back(), nowMs); !taken)
            return tl::unexpected(taken.error());
    }
    return all;
}

std::optional<Comparison> comparisonOf(const Enrolment &enrolment)
{
    const auto answer = openAnswer(enrolment.answer);
    if (!answer)
        return std::nullopt;
    return Comparison{fingerprint(answer->kioskKey), sixWords(enrolment.document, answer->kioskKey)};
}

} // namespace puas
