// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/history_run.h"

#include "tests/support/fixed_keys.h"

namespace puas::test {

namespace {

constexpr int stepsPerHistory = 40;
constexpr int keysPerHistory = 100;

bool isAlarm(const QString &outcome)
{
    return outcome == QLatin1String("fork") || outcome == QLatin1String("rollback");
}

} // namespace

HistoryRun::HistoryRun(TestOffice &office, quint64 seed, Sabotage sabotage)
    : m_office(office), m_officeKey(office.folder().boxKey().publicKey()), m_seed(seed), m_random(seed),
      m_sabotage(sabotage)
{
    enrolDevice();
    if (oneIn(2))
        enrolDevice();
}

void HistoryRun::enrolDevice()
{
    const int key = m_nextKey++;
    const quint64 number = 256 + m_seed * keysPerHistory + quint64(key);
    MemoryKiosk kiosk(number, QStringLiteral("K%1").arg(number));
    m_office.enrol(kiosk.key(), kiosk.counter());
    m_oracle.enrol(key);
    m_devices.push_back({key, std::move(kiosk), {}, 0});
}

EventId HistoryRun::note(Device &device)
{
    device.history.push_back(m_nextEvent);
    return m_nextEvent++;
}

void HistoryRun::rate(Device &device)
{
    for (size_t count = 1 + below(3); count > 0; --count) {
        const int value = 1 + int(below(4));
        device.kiosk.add(overallRating(value, device.kiosk.counter()), nextTime(device));
        m_oracle.rated(note(device), value);
    }
}

void HistoryRun::change(Device &device)
{
    if (device.history.empty())
        return;
    const quint64 seq = 1 + below(device.history.size());
    if (!m_oracle.isRating(device.history[seq - 1]))
        return;
    const int value = 1 + int(below(4));
    device.kiosk.add(Changed{seq, {{QString::fromUtf16(overallQuestion), value, 4}}}, nextTime(device));
    m_oracle.changed(note(device), seq, value);
}

void HistoryRun::exportTo(Device &device)
{
    device.kiosk.add(Exported{device.kiosk.receiptedSeq() + 1}, nextTime(device));
    note(device);
    m_sticks.push_back(
        {device.kiosk.bundle(m_officeKey).build(),
         {device.key, device.kiosk.receiptedSeq() + 1, device.kiosk.receiptedSeq(), device.history}});
}

void HistoryRun::giveReceipt(Device &device, bool reopens)
{
    if (!m_oracle.isEnrolled(device.key))
        return;
    const auto &known = m_oracle.known(device.key);
    const quint64 seq = known.size();
    const quint64 mine = device.kiosk.receiptedSeq();
    const bool isMine = seq <= device.history.size() && (reopens ? seq < mine : seq > mine)
                        && std::equal(known.begin(), known.end(), device.history.begin());
    if (!isMine)
        return; // a kiosk does not take a receipt that is not of its own history
    device.kiosk.add(Receipted{seq, QByteArray::number(m_nextEvent)}, nextTime(device));
    device.kiosk.setReceipted(seq);
    note(device);
}

/// By up to two days back and some hours forward: never later than the imports are.
void HistoryRun::turnClock(Device &device)
{
    constexpr qint64 hourMs = 3'600'000;
    const qint64 turned = (qint64(below(69)) - 48) * hourMs;
    device.kiosk.turnClock(turned - device.clockMs);
    device.clockMs = turned;
}

void HistoryRun::backUpOffice()
{
    m_office.backUp();
    m_oracle.backUp();
    m_hasBackup = true;
}

void HistoryRun::restoreOffice()
{
    // An extra rating would be forgotten with the rest, and the oracle have nothing to see.
    if (!m_hasBackup || m_sabotage == Sabotage::CountTwice)
        return;
    m_office.restoreBackup();
    m_oracle.restore();
    ++m_restored;
}

QString HistoryRun::sabotaged(QString outcome)
{
    const QString given = outcome;
    if (m_sabotage == Sabotage::HideAlarm && isAlarm(outcome))
        outcome = QStringLiteral("known");
    if (m_sabotage == Sabotage::FalseAlarm && outcome == QLatin1String("accepted") && oneIn(4))
        outcome = QStringLiteral("fork");
    if (m_sabotage == Sabotage::TakeForks && isAlarm(outcome))
        outcome = QStringLiteral("accepted");
    m_sabotaged = m_sabotaged || outcome != given;
    if (m_sabotage == Sabotage::CountTwice && outcome == QLatin1String("accepted") && oneIn(4)) {
        auto transaction = m_office.folder().store().beginImport();
        RatingRecord extra;
        extra.atUtcMs = importTimeMs;
        extra.counter = m_devices.front().kiosk.counter();
        extra.answers = {{QString::fromUtf16(overallQuestion), 4, 4}};
        const QByteArray identity = toBytes(
            blake2b(QByteArray::number(m_nextEvent) + QByteArray::number(m_seed)));
        if (transaction && transaction->addFileRating(extra, identity, {QStringLiteral("x"), 1})
            && transaction->commit())
            m_sabotaged = true;
    }
    return outcome;
}

QString HistoryRun::import(const Stick &stick)
{
    ++m_imports;
    const QString wanted = m_oracle.import(stick.bundle);
    const QString outcome = sabotaged(m_office.importBytes(stick.bytes));
    m_alarms += isAlarm(outcome) ? 1 : 0;
    m_doubtful += m_office.lastOutcome().doubtfulRatings;
    if (outcome != wanted)
        return QStringLiteral("import %1: %2, not %3").arg(m_imports).arg(outcome, wanted);
    if (isAlarm(outcome) && !m_wasCopied[stick.bundle.key])
        return QStringLiteral("import %1: an alarm over a kiosk of which there is no copy")
            .arg(m_imports);
    return {};
}

QString HistoryRun::step()
{
    switch (below(18)) {
    case 0:
    case 1:
    case 2:
    case 3: rate(anyDevice()); return {};
    case 4: change(anyDevice()); return {};
    case 5:
    case 6:
    case 7: exportTo(anyDevice()); return {};
    case 8:
        if (!m_sticks.empty())
            m_sticks.erase(m_sticks.begin() + qsizetype(below(m_sticks.size())));
        return {};
    case 9:
    case 10:
    case 11:
        // Any stick in any order; it stays for another time.
        return m_sticks.empty() ? QString() : import(m_sticks[below(m_sticks.size())]);
    case 12:
    case 13: giveReceipt(anyDevice()); return {};
    case 14: m_images.push_back(anyDevice()); return {};
    case 15: officeStep(); return {};
    case 17: turnClock(anyDevice()); return {};
    default: break;
    }
    switch (below(8)) {
    case 0: { // a clone goes on beside the original
        const Device clone = anyDevice();
        m_wasCopied[clone.key] = true;
        m_devices.push_back(clone);
        return {};
    }
    case 1:
    case 2:
    case 3: // a disk is set back to an image
        if (!m_images.empty()) {
            const Device image = m_images[below(m_images.size())];
            m_wasCopied[image.key] = true;
            for (Device &device : m_devices)
                if (device.key == image.key)
                    device = image;
        }
        return {};
    case 4:
    case 5: // a device is made anew: a new key, what was not exported is gone
        if (m_nextKey < keysPerHistory) {
            m_devices.erase(m_devices.begin() + qsizetype(below(m_devices.size())));
            enrolDevice();
        }
        return {};
    case 6: {
        const Device &device = anyDevice();
        if (!m_oracle.isEnrolled(device.key))
            return {};
        const auto revoked = m_office.folder().store().registry().revokeKiosk(
            fingerprint(device.kiosk.key().publicKey()), importTimeMs);
        if (!revoked)
            return QStringLiteral("a kiosk could not be revoked");
        m_oracle.revoke(device.key);
        return {};
    }
    default: return {};
    }
}

void HistoryRun::officeStep()
{
    switch (below(4)) {
    case 0: return backUpOffice();
    case 1: return restoreOffice();
    default: return giveReceipt(anyDevice(), true);
    }
}

QString HistoryRun::compareCounts()
{
    for (int key = 0; key < m_nextKey; ++key) {
        if (!m_oracle.isEnrolled(key))
            continue;
        const QString counter = QStringLiteral("K%1").arg(256 + m_seed * keysPerHistory + quint64(key));
        if (m_office.overall(counter).counts() != m_oracle.counts(key))
            return QStringLiteral("kiosk %1: the totals differ").arg(key);
    }
    return {};
}

QString HistoryRun::play()
{
    for (int i = 0; i < stepsPerHistory; ++i)
        if (const QString complaint = step(); !complaint.isEmpty())
            return complaint;
    // In the end every device's stick comes in, and all that lie about. What a restored office
    // lacks it asks for.
    for (Device &device : m_devices) {
        giveReceipt(device, true);
        exportTo(device);
    }
    for (const Stick &stick : m_sticks)
        if (const QString complaint = import(stick); !complaint.isEmpty())
            return complaint;
    for (const Device &device : m_devices)
        if (!m_wasCopied[device.key] && m_oracle.isEnrolled(device.key)
            && !m_oracle.isRevoked(device.key) && m_oracle.known(device.key) != device.history)
            return QStringLiteral("a kiosk of which there is no copy did not come in whole");
    return compareCounts();
}

} // namespace puas::test
