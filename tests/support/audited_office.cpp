// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/audited_office.h"

#include "app/audit/act_kinds.h"
#include "app/bundle/stick.h"
#include "app/closing/mark_acts.h"
#include "app/closing/objection_acts.h"
#include "app/closing/period_acts.h"
#include "app/intake/approve_kiosk.h"
#include "app/intake/follow_up_acts.h"
#include "app/intake/clock_offset.h"
#include "app/intake/close_kiosk.h"
#include "app/intake/csv_ratings.h"
#include "app/intake/enrolment_answers.h"
#include "app/intake/invitations.h"
#include "app/intake/office_acts.h"
#include "app/intake/pay_acts.h"
#include "app/intake/rule_acts.h"
#include "app/intake/user_acts.h"
#include "app/intake/write_post.h"
#include "app/trust/enrolment_answer.h"
#include "tests/support/fixed_keys.h"
#include "tests/support/office_people.h"

#include <QDir>
#include <QTimeZone>

namespace puas::test {

namespace {

constexpr qint64 octoberMs = 1'791'162'000'000;  // 2026-10-05 08:00 in Jakarta
constexpr qint64 novemberMs = 1'793'667'600'000; // 2026-11-03 08:00 in Jakarta
constexpr qint64 oneMinuteMs = 60'000;

template<typename T>
void orDie(const Result<T> &result, const char *what)
{
    if (!result)
        qFatal("%s: %s: %s", what, qPrintable(errorName(result.error().code)),
               qPrintable(result.error().detail));
}

Rated rating(int value, const QString &counter, const QString &officer)
{
    Rated rated = overallRating(value, counter, officer);
    rated.service = QStringLiteral("KTP");
    return rated;
}

/// Ratings of one officer, \a satisfied of \a all with 3 or 4, a minute apart.
void rate(MemoryKiosk &kiosk, const QString &officer, int satisfied, int all, qint64 startMs)
{
    for (int i = 0; i < all; ++i)
        kiosk.add(rating(i < satisfied ? 3 + i % 2 : 1 + i % 2, kiosk.counter(), officer),
                  startMs + i * oneMinuteMs);
}

/// What a citizen does besides one tap.
void addVisits(MemoryKiosk &kiosk, qint64 startMs)
{
    const QString &counter = kiosk.counter();
    kiosk.add(rating(2, counter, siti), startMs);
    const quint64 tapped = kiosk.lastSeq();
    kiosk.add(Changed{tapped, {{QStringLiteral("overall"), 4, 4}}}, startMs + 2000);
    kiosk.add(Added{tapped,
                    {{QStringLiteral("conduct"), 3, 4}, {QStringLiteral("cost"), 4, 4}},
                    {QStringLiteral("fast"), QStringLiteral("kind")},
                    {QStringLiteral("women"), QStringLiteral("elderly")}},
              startMs + 4000);
    for (int i = 0; i < 3; ++i)
        kiosk.add(Opened{QStringLiteral("served"), {}, siti, counter, QStringLiteral("KTP")},
                  startMs + (i + 1) * oneMinuteMs);
    Rated served = rating(3, counter, siti);
    served.mode = QStringLiteral("served");
    served.opened = kiosk.lastSeq();
    kiosk.add(served, startMs + 4 * oneMinuteMs);
    kiosk.add(Expired{served.opened - 1}, startMs + 5 * oneMinuteMs);
    Rated training = rating(1, counter, siti);
    training.mode = QStringLiteral("training");
    kiosk.add(training, startMs + 6 * oneMinuteMs);
    kiosk.add(rating(4, counter, QString()), startMs + 7 * oneMinuteMs);
}

} // namespace

AuditedOffice::AuditedOffice()
{
    registerPeople();
    importFiles();
    importKiosks();
    giveAccounts();
    changeRules();
    enterPay();
    inviteKiosks();
    decideMarks();
    planFollowUps();
    closePeriods();
    giveSettings();
    correctClock();
}

void AuditedOffice::import(const MemoryKiosk &kiosk)
{
    const QByteArray bytes = kiosk.bundle(m_office.folder().boxKey().publicKey()).build();
    if (const QString outcome = m_office.importBytes(bytes); outcome != QLatin1String("accepted"))
        qFatal("a bundle: %s", qPrintable(outcome));
}

void AuditedOffice::registerPeople()
{
    OfficeFolder &folder = m_office.folder();
    const Photo photo{"\x89PNG\r\n\x1a\n a face", QStringLiteral("image/png")};
    orDie(putOfficer(folder, {siti, QStringLiteral("Siti")}, photo), "an officer");
    orDie(putOfficer(folder, {siti, QStringLiteral("Siti Rahayu")}, {}), "an officer's name");
    orDie(putOfficer(folder, {budi, QStringLiteral("Budi Santoso")}, {}), "an officer");
    orDie(putCounter(folder, {QStringLiteral("A1"), QStringLiteral("Loket A1"), {}}), "a counter");
    orDie(putService(folder, {QStringLiteral("KTP"), QStringLiteral("KTP elektronik")}), "a service");
    putAsFirstVersion();
    for (const MemoryKiosk *kiosk : {&m_kiosk, &m_second, &m_revoked})
        (void)m_office.enrol(kiosk->key(), kiosk->counter());
}

/// An officer whose act has a photo's hash and not its type, as Puas 0.1.0 wrote it.
void AuditedOffice::putAsFirstVersion()
{
    const Officer dewi{QStringLiteral("199003032015032003"), QStringLiteral("Dewi")};
    const Photo photo{"\x89PNG\r\n\x1a\n another", QStringLiteral("image/png")};
    const QJsonObject after{{QStringLiteral("name"), dewi.name},
                            {QStringLiteral("photo"), toHex(blake2b(photo.bytes))}};
    const Act act{ActKind::officerPut, 0, {}, dewi.nip, {}, actJson(after)};
    const auto put = [&](Store &store) {
        return store.registry().putOfficer(dewi).and_then(
            [&] { return store.registry().setPhoto(dewi.nip, photo); });
    };
    orDie(m_office.folder().perform(act, put), "an officer of the first version");
}

void AuditedOffice::importKiosks()
{
    m_kiosk.add(Started{QStringLiteral("0.1.0")}, octoberMs);
    m_kiosk.add(DutyOn{siti}, octoberMs);
    rate(m_kiosk, siti, 27, 34, octoberMs + oneMinuteMs);
    addVisits(m_kiosk, octoberMs + 60 * oneMinuteMs);
    import(m_kiosk);
    m_kiosk.take(m_kiosk.lastSeq());
    rate(m_kiosk, siti, 25, 36, novemberMs);
    rate(m_kiosk, budi, 3, 4, novemberMs + 60 * oneMinuteMs);
    m_office.setNow(novemberMs + 600 * oneMinuteMs);
    import(m_kiosk);
    rate(m_second, budi, 29, 33, octoberMs);
    import(m_second);
    rate(m_revoked, siti, 1, 2, octoberMs);
    import(m_revoked);
    orDie(closeKiosk(m_office.folder(), fingerprint(m_revoked.key().publicKey()),
                     QStringLiteral("lost"), importTimeMs),
          "a revocation");
    const QuarantinedBundle fork{importTimeMs,
                                 fingerprint(m_second.key().publicKey()),
                                 1,
                                 33,
                                 QStringLiteral("fork"),
                                 QStringLiteral("event 7 is not the one the office has"),
                                 "its header",
                                 "its signature"};
    orDie(quarantineBundle(m_office.folder(), fork), "a quarantined bundle");
}

void AuditedOffice::importFiles()
{
    const QByteArray head = "at,office,counter,officer,service,overall,time\n";
    const QByteArray first = "2026-09-01 09:00,,A1," + siti.toLatin1() + ",KTP,4,3\n"
                             + "2026-09-01 09:00,,A1," + siti.toLatin1() + ",KTP,4,3\n"
                             + "2026-09-02 10:00,,," + unnamed.toLatin1() + ",KTP,2,\n"
                             + "2026-09-03 11:30,UPT,Z9," + unnamed.toLatin1() + ",,3,1\n";
    const QByteArray second = "2026-09-30 16:59,,A1,,KK,1,4\n";
    const std::tuple<const char *, QByteArray, int> files[] = {
        {"past.csv", head + first, 4},
        {"past.csv", head + first + second, 4},
        {"five.csv",
         "at,office,counter,officer,service,overall\n2026-09-04 08:00,,A1," + budi.toLatin1()
             + ",KTP,5\n",
         5},
        {"again.csv", head + first, 4}};
    const TestFolder folder;
    for (const auto &[name, content, top] : files) {
        const QString path = folder.file(QLatin1String(name));
        putContent(path, content);
        orDie(importCsv(m_office.folder(), path, {top, QDate(2026, 11, 24), importTimeMs}), name);
    }
}

void AuditedOffice::changeRules()
{
    AllowanceRule rule = scaledRule();
    rule.id = QStringLiteral("doubt-75");
    rule.title = QStringLiteral("Ragu menguntungkan");
    rule.benefitOfDoubt = true;
    rule.fallback = Fallback::LastPeriod;
    rule.roundMode = RoundingMode::HalfEven;
    rule.effectiveFrom = QDate(2026, 11, 1);
    approve(rule);
    rule.shareOfAllowance = {60, 0};
    rule.components = {{QStringLiteral("discipline"), {4, 1}}};
    approve(rule);
    rule.minimumRatings = 5;
    OfficeFolder &folder = m_office.folder();
    folder.setActor(personnelLogin);
    const auto refused = proposeRule(folder, rule, importTimeMs);
    orDie(refused, "a proposal");
    folder.setActor(headLogin);
    orDie(rejectRule(folder, refused->id, QStringLiteral("too few"), importTimeMs), "a rejection");
    folder.setActor(personnelLogin);
    rule.minimumRatings = 40;
    orDie(proposeRule(folder, rule, importTimeMs), "a proposal that waits");
    folder.setActor(headLogin);
}

void AuditedOffice::enterPay()
{
    OfficeFolder &folder = m_office.folder();
    folder.setActor(personnelLogin);
    orDie(putBaseAllowances(folder, {{siti, 20260101, 3'850'000}, {budi, 20260101, 4'250'000}, {siti, 20261101, 3'900'000}}),
          "base allowances");
    orDie(putComponents(folder, {{siti, QStringLiteral("2026-11"), QStringLiteral("discipline"), {95, 0}},
                                 {budi, QStringLiteral("2026-11"), QStringLiteral("discipline"), {8750, 2}}}),
          "components");
    folder.setActor(headLogin);
}

/// Personnel enters it, the head approves.
void AuditedOffice::approve(const AllowanceRule &rule)
{
    OfficeFolder &folder = m_office.folder();
    folder.setActor(personnelLogin);
    const auto proposal = proposeRule(folder, rule, importTimeMs);
    orDie(proposal, "a proposal");
    folder.setActor(headLogin);
    orDie(approveRule(folder, proposal->id, importTimeMs), "a rule in use");
}

/// The first is let in by two people, the second turned away.
void AuditedOffice::inviteKiosks()
{
    OfficeFolder &folder = m_office.folder();
    orDie(addUser(folder, {itLogin, QStringLiteral("Agus"), Role::It, peoplePassword}), "an account");
    folder.setActor(itLogin);
    const TestFolder stick;
    QStringList invitations;
    for (const char *counter : {"C3", "D4"}) {
        KioskChoices choices;
        choices.name = QStringLiteral("Kiosk ") + QLatin1String(counter);
        choices.counter = QLatin1String(counter);
        const auto made = inviteKiosk(folder, choices, {}, importTimeMs);
        orDie(made, "an invitation");
        orDie(writeInvitation(folder, made->invitation, stick.path(), importTimeMs),
              "an invitation on a stick");
        const QString path = stick.path() + QLatin1Char('/') + stickFolderOf(QStringLiteral("DUKCAPIL"))
                             + QLatin1Char('/') + made->invitation + QLatin1String(answerSuffix);
        const SigningKey key = fixedSigningKey(quint8(20 + invitations.size()));
        putContent(path, signAnswer(key, *openInvitation(made->document), made->document));
        invitations << made->invitation;
    }
    orDie(takeAnswers(folder, stick.path(), importTimeMs), "answers");
    orDie(approveKiosk(folder, invitations[0], importTimeMs), "an approval");
    folder.setActor(headLogin);
    orDie(approveKiosk(folder, invitations[0], importTimeMs + 1), "a second approval");
    orDie(rejectKiosk(folder, invitations[1], QStringLiteral("words differ"), importTimeMs),
          "a rejection");
}

/// A kiosk of which the clock fell back to 2019 and was put right; a person records an
/// offset for one of the two ratings between.
void AuditedOffice::correctClock()
{
    OfficeFolder &folder = m_office.folder();
    constexpr qint64 yearsBackMs = 221'011'200'000;
    (void)m_office.enrol(m_wrongClock.key(), m_wrongClock.counter());
    m_wrongClock.add(rating(4, m_wrongClock.counter(), {}), novemberMs);
    m_wrongClock.restart(oneMinuteMs);
    m_wrongClock.turnClock(-yearsBackMs);
    for (const int value : {2, 3})
        m_wrongClock.add(rating(value, m_wrongClock.counter(), {}));
    m_wrongClock.add(Opened{QStringLiteral("served"), {}, {}, m_wrongClock.counter(), {}});
    m_wrongClock.turnClock(yearsBackMs);
    m_wrongClock.add(rating(1, m_wrongClock.counter(), {}));
    import(m_wrongClock);
    folder.setActor(itLogin);
    orDie(recordClockOffset(folder,
                            {fingerprint(m_wrongClock.key().publicKey()), 2, 2, yearsBackMs,
                             QStringLiteral("the clock's battery was empty")},
                            m_office.now()),
          "a clock put right");
    folder.setActor(headLogin);
}

void AuditedOffice::giveSettings()
{
    const TestFolder stick;
    for (const MemoryKiosk *kiosk : {&m_kiosk, &m_second})
        QDir(stick.path())
            .mkpath(stickFolderOf(QStringLiteral("DUKCAPIL"), fingerprint(kiosk->key().publicKey())));
    orDie(writePost(m_office.folder(), stick.path(), importTimeMs), "a stick");
}

void AuditedOffice::giveAccounts()
{
    OfficeFolder &folder = m_office.folder();
    const QString password = QStringLiteral("a long password");
    orDie(addUser(folder, {QStringLiteral("ratna"), QStringLiteral("Ratna"), Role::Head, password}),
          "an account");
    folder.setActor(QStringLiteral("ratna"));
    orDie(addUser(folder, {QStringLiteral("ita"), QStringLiteral("Ita"), Role::Auditor, password}),
          "a second account");
    orDie(setUserRole(folder, QStringLiteral("ita"), Role::It), "a role");
    orDie(setUserPassword(folder, QStringLiteral("ita"), password + u'!'), "a password");
    orDie(setUserActive(folder, QStringLiteral("ita"), false), "the end of an account");
    orDie(addUser(folder, {personnelLogin, QStringLiteral("Puji"), Role::Personnel, password}),
          "an account");
}

/// Of October's marks the first is left out and taken back.
void AuditedOffice::decideMarks()
{
    OfficeFolder &folder = m_office.folder();
    const Period october = *Period::parse(u"2026-10");
    const QDateTime now(QDate(2026, 11, 24), QTime(9, 0), QTimeZone("Asia/Jakarta"));
    const auto marks = marksOf(folder.store(), october);
    orDie(marks, "the marks");
    if (marks->empty())
        qFatal("no mark");
    folder.setActor(personnelLogin);
    for (const bool exclude : {true, false})
        orDie(decideMark(folder, october, marks->front().name, exclude, QStringLiteral("diperiksa"), now), "a mark's decision");
}

/// What follows the survey: one plan, changed once.
void AuditedOffice::planFollowUps()
{
    OfficeFolder &folder = m_office.folder();
    folder.setActor(personnelLogin);
    FollowUp plan;
    plan.period = QStringLiteral("2026-10");
    plan.element = QStringLiteral("time");
    plan.plan = QStringLiteral("Dua loket tambahan");
    plan.due = QStringLiteral("2027-01");
    plan.responsible = QStringLiteral("Kepala bidang");
    for (const FollowUpState state : {FollowUpState::Planned, FollowUpState::Running}) {
        plan.state = state;
        orDie(planFollowUp(folder, plan, 1'795'000'000'000 + int(state)), "a plan");
    }
}

/// October is approved, September waits; of four objections two are accepted (a row of a
/// file, a rating of a kiosk), one is rejected and one is open.
void AuditedOffice::closePeriods()
{
    OfficeFolder &folder = m_office.folder();
    const QTimeZone zone("Asia/Jakarta");
    QDateTime now(QDate(2026, 11, 25), QTime(9, 0), zone);
    const auto moment = [&](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, zone); };
    const QDateTime second(QDate(2026, 9, 2), QTime(9, 30), zone);
    const qint64 budis = novemberMs + 63 * oneMinuteMs;
    const NewObjection objections[] = {
        {unnamed, *Period::parse(u"2026-09"), QStringLiteral("Bukan saya"), second,
         second.addSecs(3600)},
        {budi, *Period::parse(u"2026-11"), QStringLiteral("Listrik padam"), moment(budis),
         moment(budis + oneMinuteMs)},
        {siti, *Period::parse(u"2026-10"), QStringLiteral("Terlalu rendah"), {}, {}},
        {siti, *Period::parse(u"2026-11"), QStringLiteral("Uji alat"), {}, {}}};
    folder.setActor(itLogin);
    QStringList numbers;
    for (const NewObjection &objection : objections) {
        const auto added = addObjection(folder, objection, now);
        orDie(added, "an objection");
        numbers << added->number;
    }
    for (const QString &login : {personnelLogin, headLogin}) {
        folder.setActor(login);
        now = now.addSecs(60);
        for (int i = 0; i < 3; ++i)
            orDie(decideObjection(folder, numbers[i], i < 2, QStringLiteral("diperiksa"), now),
                  "a decision");
    }
    folder.setActor(personnelLogin);
    const QString reason = QStringLiteral("satu kios rusak");
    orDie(closePeriod(folder, *Period::parse(u"2026-10"), now, reason), "a closed period");
    orDie(closePeriod(folder, *Period::parse(u"2026-09"), now, reason), "a second one");
    folder.setActor(headLogin);
    orDie(approvePeriod(folder, *Period::parse(u"2026-10"), now, QStringLiteral("Saya setuju.")),
          "an approval");
}

} // namespace puas::test
