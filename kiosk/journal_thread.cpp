// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/journal_thread.h"

#include "app/journal/second_copy.h"

#include <QCoreApplication>
#include <QPointer>

#include <cstdlib>

namespace puas {

namespace {

/// Empty: this machine has one disk.
QString secondCopyOf(const KioskFolder &folder)
{
    const QString place = folder.local().secondCopy;
    return place.isEmpty() ? QString() : secondCopyPath(place, folder.kioskId());
}

/// What the history has to say of a start that was not like every other.
QStringList remarksOn(const Recovery &recovery, const QString &copyPath, const Journal &journal)
{
    QStringList remarks;
    if (recovery.replacedJournal)
        remarks << QStringLiteral("journal-replaced");
    if (recovery.restored > 0)
        remarks << QStringLiteral("events-restored:%1").arg(recovery.restored);
    if (recovery.replacedCopy)
        remarks << QStringLiteral("second-copy-replaced");
    if (!copyPath.isEmpty() && !journal.hasSecondCopy())
        remarks << QStringLiteral("second-copy-missing");
    return remarks;
}

} // namespace

JournalThread::JournalThread(const KioskFolder &folder, const Clock &clock)
    : m_clock(clock), m_office(folder.office().boxKey), m_inThread(new QObject)
{
    m_inThread->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("journal"));
    m_thread.start();
}

JournalThread::~JournalThread()
{
    QMetaObject::invokeMethod(
        m_inThread, [this] { m_journal.reset(); }, Qt::BlockingQueuedConnection);
    m_inThread->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

Result<std::unique_ptr<JournalThread>> JournalThread::start(const KioskFolder &folder,
                                                            const Clock &clock)
{
    std::unique_ptr<JournalThread> thread(new JournalThread(folder, clock));
    Result<> opened;
    QMetaObject::invokeMethod(
        thread->m_inThread, [&] { opened = thread->open(folder); }, Qt::BlockingQueuedConnection);
    if (!opened)
        return tl::unexpected(opened.error());
    return thread;
}

void JournalThread::post(Job job)
{
    QMetaObject::invokeMethod(
        m_inThread, [this, job = std::move(job)] { job(*m_journal); }, Qt::QueuedConnection);
}

void JournalThread::drain()
{
    QMetaObject::invokeMethod(
        m_inThread, [] {}, Qt::BlockingQueuedConnection);
}

void JournalThread::append(Payload payload, QObject *receiver,
                           std::function<void(Result<ChainHead>)> done)
{
    appendAll({std::move(payload)}, receiver, std::move(done));
}

void JournalThread::appendAll(std::vector<Payload> payloads, QObject *receiver,
                              std::function<void(Result<ChainHead>)> done)
{
    const QPointer<QObject> target(receiver);
    post([this, payloads = std::move(payloads), target, done = std::move(done)](Journal &journal) {
        std::vector<Event> events;
        const Stamp now = stampAfterJump(events);
        for (const Payload &payload : payloads)
            events.push_back({now, payload});
        Result<ChainHead> head = journal.appendAll(events);
        if (head)
            m_lastStamp = now; // else the turn is told with the next event
        if (target)
            QMetaObject::invokeMethod(
                target, [done, head] { done(head); }, Qt::QueuedConnection);
    });
}

Result<> JournalThread::open(const KioskFolder &folder)
{
    const QString copyPath = secondCopyOf(folder);
    const auto recovery = copyPath.isEmpty() ? Result<Recovery>()
                                             : recoverJournal(folder.journalPath(), copyPath,
                                                              folder.key().publicKey());
    auto journal = Journal::open(folder.journalPath(), folder.key().publicKey());
    if (!journal)
        return tl::unexpected(journal.error());
    if (!copyPath.isEmpty())
        if (auto copy = Journal::open(copyPath, folder.key().publicKey()))
            static_cast<void>(journal->keepSecondCopy(std::move(*copy)));
    auto state = readKioskState(*journal);
    if (!state)
        return tl::unexpected(state.error());
    m_state = *state;
    m_journal.emplace(std::move(*journal));
    return writeStart(*m_journal, recovery ? remarksOn(*recovery, copyPath, *m_journal)
                                           : QStringList(QStringLiteral("second-copy-missing")));
}

Stamp JournalThread::stampAfterJump(std::vector<Event> &events)
{
    const Stamp now = m_clock.now();
    const qint64 jump = m_lastStamp ? clockJumpMs(*m_lastStamp, now) : 0;
    if (std::abs(jump) > clockJumpToleranceMs)
        events.push_back({now, ClockJumped{jump}});
    return now;
}

Result<> JournalThread::writeStart(Journal &journal, const QStringList &remarks)
{
    if (journal.head().seq > 0)
        m_lastStamp = m_state.lastStamp;
    std::vector<Event> events;
    const Stamp now = stampAfterJump(events);
    events.push_back({now, Started{QCoreApplication::applicationVersion()}});
    for (const QString &remark : remarks)
        events.push_back({now, Maintenance{remark}});
    const auto head = journal.appendAll(events);
    m_lastStamp = now;
    return head ? Result<>() : tl::unexpected(head.error());
}

} // namespace puas
