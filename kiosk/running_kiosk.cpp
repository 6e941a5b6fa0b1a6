// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/running_kiosk.h"

#include "app/seal/password.h"
#include "app/seal/ticket.h"
#include "kiosk/alsa_bell.h"
#include "kiosk/officer_groups.h"
#include "kiosk/senses.h"
#include "kiosk/voice_speaker.h"

#include <QDeadlineTimer>

namespace puas {
namespace {

qint64 steadyMs()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

} // namespace

RunningKiosk::RunningKiosk(KioskFolder folder, const QString &language)
    : m_folder(std::move(folder)), m_config(m_folder.config()), m_language(language),
      m_languageSwitch(m_engine)
{
}

Result<std::unique_ptr<RunningKiosk>> RunningKiosk::start(const QString &folder,
                                                          const QString &language)
{
    auto opened = KioskFolder::open(folder);
    if (!opened)
        return tl::unexpected(opened.error());
    std::unique_ptr<RunningKiosk> kiosk(new RunningKiosk(std::move(*opened), language));
    if (const auto journal = kiosk->openJournal(); !journal)
        return tl::unexpected(journal.error());
    return kiosk;
}

Result<> RunningKiosk::openJournal()
{
    auto journal = JournalThread::start(m_folder, m_clock);
    if (!journal)
        return tl::unexpected(journal.error());
    m_journal = std::move(*journal);
    m_sink = std::make_unique<JournalSink>(*m_journal, m_config);
    m_carrier = std::make_unique<OutboxCarrier>(*m_journal, m_folder);
    QObject::connect(m_sink.get(), &RatingSink::lost, m_sink.get(), [this](const QString &code) { m_lastFault = code; });
    m_carrier->setSenses([this] {
        KioskSenses senses = lookAtSenses();
        senses.lastError = m_lastFault;
        return senses;
    });
    m_kiosk = std::make_unique<KioskModel>(*m_sink, *m_carrier, VisitSession::Limits(), steadyMs,
                                      m_language);
    m_kiosk->hours()->set(OpeningHours(m_config));
    m_kiosk->speech()->setSpeaker(std::make_unique<VoiceSpeaker>());
    m_kiosk->setBell(std::make_unique<AlsaBell>());
    m_kiosk->light()->setFolder(QStringLiteral("/sys/class/backlight"));
    openDoors();
    followTurn();
    m_kiosk->duty()->resume(m_journal->state().officer, m_journal->state().dutySinceMs);
    train(m_journal->state().training);
    return {};
}

QQuickWindow *RunningKiosk::load(Panel panel)
{
    const auto album = [this](const QString &nip) {
        const RosterOfficer *officer = m_config.officer(nip);
        return officer ? officer->photo : QByteArray();
    };
    return loadKioskWindow(m_engine, m_languageSwitch, *m_kiosk, album, panel);
}

void RunningKiosk::openDoors()
{
    fitLock();
    QObject::connect(m_kiosk->door(), &PinDoor::refused, m_sink.get(), [this] {
        m_journal->append(Maintenance{QStringLiteral("pin-refused")}, m_sink.get(),
                          [](const Result<ChainHead> &) {});
    });
    OfficerEntry *officers = m_kiosk->officers();
    QObject::connect(officers->door(), &PinDoor::refused, m_sink.get(), [this] {
        m_journal->append(Maintenance{QStringLiteral("officer-pin-refused")}, m_sink.get(),
                          [](const Result<ChainHead> &) {});
    });
    QObject::connect(officers, &OfficerEntry::entered, m_sink.get(),
                     [this](const QString &nip) { readGroups(nip); });
    Duty *duty = m_kiosk->duty();
    QObject::connect(duty, &Duty::changed, m_sink.get(), [this] { showDesk(); });
    QObject::connect(duty, &Duty::asked, m_sink.get(), [this, duty](const QString &nip) {
        m_journal->append(nip.isEmpty() ? Payload(DutyOff()) : Payload(DutyOn{nip}), m_sink.get(),
                          [duty, nip](const Result<ChainHead> &head) {
                              if (head)
                                  duty->set(nip);
                          });
    });
    m_kiosk->ruler()->set(m_folder.local().pixelsPerMm);
    QObject::connect(m_kiosk->ruler(), &Ruler::saveAsked, m_sink.get(),
                     [this](double pixelsPerMm) { saveScale(pixelsPerMm); });
    QObject::connect(m_kiosk->training(), &Training::asked, m_sink.get(), [this](bool on) {
        m_journal->append(on ? Payload(TrainingOn()) : Payload(TrainingOff()), m_sink.get(),
                          [this, on](const Result<ChainHead> &head) {
                              if (head)
                                  train(on);
                          });
    });
    QObject::connect(m_carrier.get(), &OutboxCarrier::settingsTaken, m_sink.get(),
                     [this](const KioskConfig &config) {
                         m_config = config;
                         fitLock();
                         showDesk();
                         m_kiosk->hours()->set(OpeningHours(m_config));
                         fitTurn();
                     });
}

void RunningKiosk::askDisk(std::function<void()> alive)
{
    m_journal->post([receiver = m_sink.get(), alive = std::move(alive)](Journal &journal) {
        const auto link = journal.linkAt(journal.head().seq);
        if (link && *link == journal.head().link)
            QMetaObject::invokeMethod(receiver, alive, Qt::QueuedConnection);
    });
}

/// Of the month so far, in the journal's thread; what cannot be read is not shown.
void RunningKiosk::readGroups(const QString &nip)
{
    const qint64 from = m_kiosk->hours()->hours().monthBegin(m_kiosk->hours()->now());
    OfficerEntry *officers = m_kiosk->officers();
    m_journal->post([nip, from, officers](Journal &journal) {
        const auto grouped = groupedRatings(journal, nip, from);
        if (!grouped)
            return;
        QVariantList counts;
        for (const qint64 count : grouped->counts)
            counts << count;
        QMetaObject::invokeMethod(
            officers,
            [officers, n = int(grouped->n), counts] { officers->setGroups(n, counts); },
            Qt::QueuedConnection);
    });
}

/// In the journal's thread, as all that changes the folder.
void RunningKiosk::saveScale(double pixelsPerMm)
{
    Ruler *ruler = m_kiosk->ruler();
    m_journal->post([this, ruler, pixelsPerMm](Journal &) {
        LocalSettings local = m_folder.local();
        local.pixelsPerMm = pixelsPerMm;
        if (!m_folder.saveLocal(local))
            return;
        QMetaObject::invokeMethod(
            ruler, [ruler, pixelsPerMm] { ruler->set(pixelsPerMm); }, Qt::QueuedConnection);
    });
}

void RunningKiosk::train(bool on)
{
    m_sink->setTraining(on);
    m_kiosk->training()->set(on);
}

void RunningKiosk::fitLock()
{
    m_kiosk->officers()->setRoster(m_config.officers);
    m_kiosk->door()->setCheck(
        [hash = m_config.itPinHash](const QString &pin) { return passwordMatches(hash, pin); });
}

void RunningKiosk::followTurn()
{
    Turn *turn = m_kiosk->turn();
    const KioskState &state = m_journal->state();
    if (auto key = TicketKey::between(m_folder.key(), m_folder.office().signingKey)) {
        QSet<quint32> used;
        for (const QString &ticket : state.tickets)
            used.insert(ticket.toUInt());
        const auto shared = std::make_shared<TicketKey>(std::move(*key));
        turn->setTickets([shared](const QString &code) { return shared->number(code); }, used);
    }
    QObject::connect(turn, &Turn::openAsked, m_sink.get(), [this](quint32 ticket) { open(ticket); });
    QObject::connect(turn, &Turn::expired, m_sink.get(), [this](quint64 seq) {
        m_journal->append(Expired{seq}, m_sink.get(), [](const Result<ChainHead> &) {});
    });
    QObject::connect(turn, &Turn::changed, m_sink.get(), [this] { showRated(); });
    fitTurn();
    // What was open when the machine went down is open again.
    if (state.openedSeq != 0)
        turn->opened({state.openedSeq, state.openedOfficer});
}

void RunningKiosk::fitTurn()
{
    const std::map<QString, Admission::Mode> modes{{QStringLiteral("served"), Admission::Mode::Served},
                                                   {QStringLiteral("ticket"), Admission::Mode::Ticket},
                                                   {QStringLiteral("lobby"), Admission::Mode::Lobby}};
    const auto mode = modes.find(m_config.mode);
    constexpr qint64 second = 1'000;
    m_kiosk->turn()->set(mode == modes.end() ? Admission::Mode::Free : mode->second,
                         {m_config.rating.intervalSeconds * second, m_config.rating.openSeconds * second});
    m_kiosk->setOpenKey(m_config.rating.openKey);
}

void RunningKiosk::open(quint32 ticket)
{
    Opened opened;
    opened.mode = m_kiosk->training()->isOn() ? QStringLiteral("training") : m_config.mode;
    if (ticket != 0)
        opened.ticket = QStringLiteral("%1").arg(ticket, 6, 10, QLatin1Char('0'));
    opened.officer = m_kiosk->duty()->officer();
    opened.counter = m_config.counterCode;
    opened.service = m_config.serviceCode;
    m_journal->append(opened, m_sink.get(), [this, officer = opened.officer](const Result<ChainHead> &head) {
        if (head)
            m_kiosk->turn()->opened({head->seq, officer});
        else
            m_kiosk->turn()->notOpened();
    });
}

/// Whom the next tap is of: who served, where a rating was opened; whom the citizen picked,
/// in the lobby; else who is on duty.
void RunningKiosk::showRated()
{
    const Turn &turn = *m_kiosk->turn();
    const auto &opening = turn.opening();
    const QString nip = opening ? opening->officer
                        : m_config.mode == u"lobby" ? turn.picked() : m_kiosk->duty()->officer();
    m_sink->setOpening(opening ? opening->seq : 0);
    m_sink->setOfficer(m_config.officer(nip) || opening ? nip : QString());
    showOfficer(nip);
}

void RunningKiosk::showDesk()
{
    showRated();
    m_kiosk->visit()->additions()->setSurvey(m_config.survey);
    m_kiosk->attract()->setContent(m_config.result, m_config.changes);
}

void RunningKiosk::showOfficer(const QString &nip)
{
    const RosterOfficer *officer = m_config.officer(nip);
    m_kiosk->desk()->setTexts(
        {officer ? officer->nip : QString(), officer ? officer->name : QString(), m_config.counterName,
         officer && !officer->service.isEmpty() ? officer->service : m_config.serviceName,
         m_config.kioskName});
}

} // namespace puas
