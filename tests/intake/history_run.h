// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/intake/history_oracle.h"
#include "tests/support/memory_kiosk.h"
#include "tests/support/test_office.h"

namespace puas::test {

/// A program that is wrong on purpose, so that the oracle shows that it looks.
enum class Sabotage {
    None,
    HideAlarm,  ///< forks and rollbacks are said to be known
    FalseAlarm, ///< now and then an accepted bundle is said to be a fork
    CountTwice, ///< now and then a rating is counted once more
    TakeForks,  ///< what parted from the stored history is taken under another number
};

/// One random history of an office and its kiosks: rate, change, export, lose a stick,
/// import out of order and twice, receipts, clone, restore, re-image, revoke; an office that
/// is set back to its backup and asks for what it lost; clocks that are turned back and
/// forward, never out of the month, so that every rating counts all the same.
class HistoryRun
{
public:
    HistoryRun(TestOffice &office, quint64 seed, Sabotage sabotage = Sabotage::None);

    /// Plays it; empty where office and oracle agreed to the end, else where they parted.
    [[nodiscard]] QString play();

    [[nodiscard]] int imports() const { return m_imports; }
    [[nodiscard]] int alarms() const { return m_alarms; }
    /// Ratings that came in by a clock that was in doubt.
    [[nodiscard]] qint64 doubtful() const { return m_doubtful; }
    /// How often the office was set back to its backup.
    [[nodiscard]] int restored() const { return m_restored; }
    [[nodiscard]] bool wasSabotaged() const { return m_sabotaged; }

private:
    struct Device {
        int key = 0;
        MemoryKiosk kiosk;
        std::vector<EventId> history;
        qint64 clockMs = 0; ///< by how much somebody has turned its clock
    };
    struct Stick {
        QByteArray bytes;
        CarriedBundle bundle;
    };

    [[nodiscard]] size_t below(size_t end) { return size_t(m_random() % end); }
    [[nodiscard]] bool oneIn(size_t n) { return below(n) == 0; }
    Device &anyDevice() { return m_devices[below(m_devices.size())]; }
    /// The time tells two events of one number apart, as on real kiosks.
    [[nodiscard]] qint64 nextTime(const Device &device) const
    {
        return importTimeMs - 100'000'000 + m_nextEvent * 1000 + device.clockMs;
    }
    void turnClock(Device &device);
    void enrolDevice();
    EventId note(Device &device);
    void rate(Device &device);
    void change(Device &device);
    void exportTo(Device &device);
    /// \a reopens: one that may be older than the kiosk's.
    void giveReceipt(Device &device, bool reopens = false);
    void backUpOffice();
    void restoreOffice();
    void officeStep();
    [[nodiscard]] QString import(const Stick &stick);
    [[nodiscard]] QString sabotaged(QString outcome);
    [[nodiscard]] QString step();
    [[nodiscard]] QString compareCounts();

    TestOffice &m_office;
    BoxPublicKey m_officeKey;
    quint64 m_seed;
    Random m_random;
    Sabotage m_sabotage;
    HistoryOracle m_oracle;
    std::vector<Device> m_devices;
    std::vector<Device> m_images;
    std::vector<Stick> m_sticks;
    std::map<int, bool> m_wasCopied; ///< keys of which there is, or was, a second history
    EventId m_nextEvent = 1;
    int m_nextKey = 0;
    bool m_hasBackup = false;
    int m_restored = 0;
    int m_imports = 0;
    int m_alarms = 0;
    qint64 m_doubtful = 0;
    bool m_sabotaged = false;
};

} // namespace puas::test
