// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/running_kiosk.h"

#include "app/seal/password.h"

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
    m_kiosk = std::make_unique<Kiosk>(*m_sink, *m_carrier, VisitSession::Limits(), steadyMs,
                                      m_language);
    openDoors();
    showDesk();
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
                     });
}

void RunningKiosk::train(bool on)
{
    m_sink->setTraining(on);
    m_kiosk->training()->set(on);
}

void RunningKiosk::fitLock()
{
    m_kiosk->door()->setCheck(
        [hash = m_config.itPinHash](const QString &pin) { return passwordMatches(hash, pin); });
}

void RunningKiosk::showDesk()
{
    const RosterOfficer *officer = m_config.officer(m_journal->state().officer);
    m_sink->setOfficer(officer ? officer->nip : QString());
    m_kiosk->desk()->setTexts(
        {officer ? officer->nip : QString(), officer ? officer->name : QString(), m_config.counterName,
         officer && !officer->service.isEmpty() ? officer->service : m_config.serviceName,
         m_config.kioskName});
}

} // namespace puas
