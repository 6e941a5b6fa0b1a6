// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/clock.h"
#include "app/journal/kiosk_folder.h"
#include "app/journal/kiosk_state.h"

#include <QThread>

#include <functional>
#include <optional>

namespace puas {

/// The only user of the kiosk's journal: opens it in a thread of its own and runs there, one
/// after the other, what the UI thread asks for. So the UI thread never waits for a disk.
/// Made and dropped by the UI thread; dropping it waits for what was asked for. The folder
/// and the clock have to outlive it.
class JournalThread
{
public:
    using Job = std::function<void(Journal &)>;

    /// Opens the journal, reads its state and writes that the program started. Waits for all
    /// that, once, before there is a window. Fails as Journal::open() and append() do.
    [[nodiscard]] static Result<std::unique_ptr<JournalThread>> start(const KioskFolder &folder,
                                                                      const Clock &clock);
    ~JournalThread();
    JournalThread(const JournalThread &) = delete;
    JournalThread &operator=(const JournalThread &) = delete;

    /// What the journal said when it was opened.
    [[nodiscard]] const KioskState &state() const { return m_state; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// To whom this kiosk seals what only the office may read.
    [[nodiscard]] const BoxPublicKey &office() const { return m_office; }
    /// Runs \a job in the journal's thread, after all jobs before it.
    void post(Job job);
    /// Waits until all that was posted so far has run.
    void drain();
    /// Appends in the journal's thread, then calls \a done in the thread of \a receiver,
    /// unless that has gone.
    void append(Payload payload, QObject *receiver, std::function<void(Result<ChainHead>)> done);
    /// As append(): all of them or none.
    void appendAll(std::vector<Payload> payloads, QObject *receiver,
                   std::function<void(Result<ChainHead>)> done);

private:
    JournalThread(const KioskFolder &folder, const Clock &clock);
    [[nodiscard]] Result<> open(const KioskFolder &folder);
    [[nodiscard]] Result<> writeStart(Journal &journal, const QStringList &remarks);
    /// The time now; where the wall clock was turned, the event that says so comes first.
    [[nodiscard]] Stamp stampAfterJump(std::vector<Event> &events);

    const Clock &m_clock;
    BoxPublicKey m_office;
    QThread m_thread;
    QObject *m_inThread;
    std::optional<Journal> m_journal; ///< touched only in m_thread
    std::optional<Stamp> m_lastStamp; ///< of the newest event; touched only in m_thread
    KioskState m_state;
};

} // namespace puas
