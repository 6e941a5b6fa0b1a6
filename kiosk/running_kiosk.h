// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/journal_sink.h"
#include "kiosk/kiosk_engine.h"
#include "kiosk/outbox_carrier.h"

#include <memory>

namespace puas {

/// A kiosk on its own folder: the folder's lock, the journal's thread, the window over them.
/// Lives in main(), UI thread.
class RunningKiosk
{
public:
    /// Opens and locks the folder and the journal. Fails as KioskFolder::open() and
    /// JournalThread::start() do.
    [[nodiscard]] static Result<std::unique_ptr<RunningKiosk>> start(const QString &folder,
                                                                     const QString &language);

    /// Loads the window, not shown yet. Null where the screens cannot be loaded.
    [[nodiscard]] QQuickWindow *load(Panel panel);
    /// Asks the journal for its newest link, and calls \a alive in this thread once it has read it
    /// from the disk.
    void askDisk(std::function<void()> alive);
    [[nodiscard]] const KioskFolder &folder() const { return m_folder; }
    [[nodiscard]] quint64 ratings() const { return m_journal->state().ratings; }

private:
    RunningKiosk(KioskFolder folder, const QString &language);
    [[nodiscard]] Result<> openJournal();
    void showDesk();
    void showOfficer(const QString &nip);
    void openDoors();
    void fitLock();
    void train(bool on);
    void saveScale(double pixelsPerMm);
    void readGroups(const QString &nip);
    void followTurn();
    void fitTurn();
    void open(quint32 ticket);
    void showRated();

    KioskFolder m_folder;
    KioskConfig m_config; ///< the UI thread's own: the folder's may change in the journal's
    SystemClock m_clock;
    QString m_language;
    QString m_lastFault; ///< its code; empty: none since the start
    std::unique_ptr<JournalThread> m_journal;
    std::unique_ptr<JournalSink> m_sink;
    std::unique_ptr<OutboxCarrier> m_carrier;
    std::unique_ptr<KioskModel> m_kiosk;
    QQmlApplicationEngine m_engine;
    LanguageSwitch m_languageSwitch;
};

} // namespace puas
