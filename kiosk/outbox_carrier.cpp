// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/outbox_carrier.h"

#include "app/bundle/receipt.h"
#include "app/bundle/stick_unmount.h"

#include <QDateTime>
#include <QVariantMap>

#include <algorithm>

namespace puas {
namespace {

/// One Exported event on its way to the screen.
struct PastExport {
    quint64 seq = 0;
    quint64 first = 0;
    qint64 at = 0;
};

struct Past {
    std::vector<PastExport> exports;
    quint64 receiptedSeq = 0;
    qint64 receiptAt = 0;
    qint64 officeMs = 0; ///< the latest that a receipt says it was; 0 without one
};

Past readPast(const Journal &journal)
{
    Past past;
    const auto visit = [&past](const StoredEvent &stored) -> Result<> {
        const auto event = decodeEvent(stored.body);
        if (!event)
            return tl::unexpected(event.error());
        if (const auto *exported = std::get_if<Exported>(&event->payload))
            past.exports.push_back({stored.seq, exported->first, event->stamp.wallMs});
        if (const auto *receipted = std::get_if<Receipted>(&event->payload)) {
            past.receiptedSeq = receipted->seq;
            past.receiptAt = event->stamp.wallMs;
            past.officeMs = std::max(past.officeMs, officeTimeIn(receipted->receipt).value_or(0));
        }
        return {};
    };
    // What cannot be read is not shown; the export itself names the fault.
    static_cast<void>(journal.forEach(1, journal.head().seq, visit));
    return past;
}

QVariantList newestFirst(const Past &past)
{
    constexpr int most = 8;
    QVariantList list;
    for (auto one = past.exports.crbegin(); one != past.exports.crend() && list.size() < most; ++one)
        list << QVariantMap{{QStringLiteral("at"), one->at},
                            {QStringLiteral("events"), static_cast<qint64>(one->seq - one->first + 1)},
                            {QStringLiteral("confirmed"), one->seq <= past.receiptedSeq}};
    return list;
}

} // namespace

OutboxCarrier::OutboxCarrier(JournalThread &journal, KioskFolder &folder, StickSeams seams,
                             QObject *parent)
    : StickCarrier(parent), m_journal(journal), m_folder(folder), m_seams(std::move(seams)),
      m_watch(m_seams.mountInfo)
{
    m_stickThread.setMaxThreadCount(1);
    if (!m_seams.unmount)
        m_seams.unmount = [](const QString &stick) { static_cast<void>(unmountStick(stick)); };
    connect(&m_watch, &StickWatch::inserted, this,
            [this](const Stick &stick) { emit came(stick.path); });
    connect(&m_watch, &StickWatch::removed, this, &StickCarrier::gone);
    // One that was in when the program started is as good as one that comes.
    tell([this] {
        if (const QString there = stick(); !there.isEmpty())
            emit came(there);
    });
}

OutboxCarrier::~OutboxCarrier()
{
    // The stick is read, then the journal, then the stick is written.
    m_stickThread.waitForDone();
    m_journal.drain();
    m_stickThread.waitForDone();
}

QString OutboxCarrier::stick() const
{
    const std::vector<Stick> sticks = mountedSticks(m_seams.mountInfo);
    const auto writable = std::find_if(sticks.cbegin(), sticks.cend(),
                                       [](const Stick &one) { return !one.readOnly; });
    if (writable != sticks.cend())
        return writable->path;
    return sticks.empty() ? QString() : sticks.front().path;
}

void OutboxCarrier::carry(const QString &stick)
{
    m_stickThread.start([this, stick, senses = senses()] { collect(stick, senses); });
}

void OutboxCarrier::offer(const QString &stick)
{
    m_stickThread.start([this, stick, office = m_folder.office().code, senses = senses()] {
        if (stickUse(stick, office) != StickUse::Ours)
            return;
        tell([this] { emit writing(0); });
        collect(stick, senses);
    });
}

void OutboxCarrier::collect(const QString &stick, const KioskSenses &senses)
{
    m_journal.post([this, stick, senses, post = collectPost(m_folder, stick)](Journal &journal) {
        takeAndPrepare(journal, post, stick, senses);
    });
}

void OutboxCarrier::askHistory()
{
    m_journal.post([this](Journal &journal) {
        const Past past = readPast(journal);
        const qint64 behind = std::max<qint64>(0, past.officeMs - m_journal.clock().now().wallMs);
        tell([this, list = newestFirst(past), at = past.receiptAt, behind] { emit history(list, at, behind); });
    });
}

void OutboxCarrier::takeAndPrepare(Journal &journal, const OfficePost &post, const QString &stick,
                                   const KioskSenses &senses)
{
    const auto taken = takePost(m_folder, journal, m_journal.clock(), post);
    if (!taken)
        return tell([this, why = taken.error()] { emit broke(why); });
    if (taken->settings)
        tell([this, config = m_folder.config()] { emit settingsTaken(config); });
    const auto prepared = prepareExport(m_folder, journal, m_journal.clock(), systemDisk(), senses);
    if (!prepared)
        return tell([this, why = prepared.error()] { emit broke(why); });
    m_stickThread.start([this, prepared = *prepared, stick] { deliver(prepared, stick); });
}

void OutboxCarrier::deliver(const PreparedExport &prepared, const QString &stick)
{
    const auto progress = [this](DeliveryStep step, int percent) {
        tell([this, step, percent] {
            if (step == DeliveryStep::Writing)
                emit writing(percent);
            else
                emit checking(percent);
        });
    };
    const auto delivered = deliverExport(prepared, m_folder, stick, progress, *m_seams.disk);
    if (!delivered)
        return tell([this, why = delivered.error()] { emit broke(why); });
    m_seams.unmount(stick);
    tell([this, events = static_cast<qint64>(prepared.last - prepared.first + 1)] {
        emit arrived(events);
    });
}

void OutboxCarrier::tell(std::function<void()> signal)
{
    QMetaObject::invokeMethod(this, std::move(signal), Qt::QueuedConnection);
}

} // namespace puas
