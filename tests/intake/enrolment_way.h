// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/office_journal.h"
#include "app/bundle/stick.h"
#include "app/intake/approve_kiosk.h"
#include "app/intake/enrolment_answers.h"
#include "app/intake/invitations.h"
#include "app/intake/write_post.h"
#include "app/outbox/kiosk_enrolment.h"
#include "tests/support/office_people.h"
#include "tests/support/test_kiosk.h"

namespace puas::test {

inline constexpr qint64 nowMs = importTimeMs;

inline KioskChoices choicesFor(const QString &counter)
{
    KioskChoices choices;
    choices.name = QStringLiteral("Kios ") + counter;
    choices.counter = counter;
    return choices;
}

/// An office with people, a stick between, and a device that is no kiosk yet.
struct Way {
    TestOffice office{peopledOffice()};
    TestFolder stick;
    TestFolder device;

    OfficeFolder &folder() { return office.folder(); }
    QString kioskPath() const { return device.file(QStringLiteral("kiosk")); }
    QString onStick(const QString &name) const
    {
        return stick.path() + QLatin1Char('/') + stickFolderOf(QStringLiteral("DUKCAPIL"))
               + QLatin1Char('/') + name;
    }
    QString answerPath(const QString &id) const { return onStick(id + QLatin1String(answerSuffix)); }
    QString invitationPath(const QString &id) const
    {
        return onStick(id + QLatin1String(invitationSuffix));
    }

    /// IT invites and brings the stick; gives the invitation's id.
    QString invite(const QString &replaces = {})
    {
        folder().setActor(itLogin);
        const auto enrolment = inviteKiosk(folder(), choicesFor(QStringLiteral("3")), replaces, nowMs);
        if (!enrolment || !writeInvitation(folder(), enrolment->invitation, stick.path(), nowMs))
            qFatal("no invitation");
        return enrolment->invitation;
    }
    /// The kiosk takes the one invitation on the stick and answers.
    KioskEnrolment answered()
    {
        auto kiosk = KioskEnrolment::open(kioskPath());
        const auto found = invitationsOn(stick.path());
        if (!kiosk || found.size() != 1 || !kiosk->accept(found.front().document, nowMs)
            || !kiosk->deliverAnswer(stick.path()))
            qFatal("no answer");
        return std::move(*kiosk);
    }
    /// What became of the one answer on the stick: "new", "known", or why it was refused.
    QString taken(qint64 at = nowMs)
    {
        const auto all = takeAnswers(folder(), stick.path(), at);
        if (!all || all->size() != 1)
            return all ? QString::number(all->size()) : errorName(all.error().code);
        const TakenAnswer &one = all->front();
        return one.refused ? errorName(one.refused->code)
               : one.isNew ? QStringLiteral("new")
                           : QStringLiteral("known");
    }
    Result<Approval> approve(const QString &login, const QString &invitation, qint64 at = nowMs)
    {
        folder().setActor(login);
        return approveKiosk(folder(), invitation, at);
    }
    Enrolment entry(const QString &invitation)
    {
        return *folder().store().enrolments().enrolment(invitation);
    }
    QStringList actKinds()
    {
        QStringList kinds;
        const auto walked = verifyActs(folder().store(), folder().signingKey().publicKey(),
                                       [&](quint64, const Act &act) {
                                           kinds << act.kind + u' ' + act.who;
                                           return true;
                                       });
        return walked ? kinds : QStringList{errorName(walked.error().code)};
    }
    /// From the invitation to a kiosk that runs; gives its id.
    QString enrol(const QString &replaces = {})
    {
        const QString id = invite(replaces);
        auto kiosk = answered();
        const QString kioskId = kiosk.kioskId();
        const bool all = taken() == u"new" && approve(headLogin, id) && approve(itLogin, id)
                         && writePost(folder(), stick.path(), nowMs)
                         && kiosk.finish(stick.path()).value_or(false);
        if (!all)
            qFatal("not enrolled");
        return kioskId;
    }
};

} // namespace puas::test
