// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/journal_thread.h"
#include "kiosk/stick_export.h"

#include "app/bundle/stick_watch.h"
#include "app/outbox/export.h"
#include "app/outbox/post.h"

#include <QThreadPool>

namespace puas {

/// What a test puts in place of a real stick.
struct StickSeams {
    Disk *disk = &systemDisk(); ///< what writes to the stick
    QString mountInfo = systemMountInfo();
    /// Unmounts where that is permitted; its failure is no failure of the export.
    std::function<void(const QString &stick)> unmount = {};
};

/// Carries a kiosk's journal to a stick, and what the office left there for it back: the
/// journal's part in the journal's thread, everything that touches the stick in a thread of
/// its own, so that ratings are kept while a stick is slow or hangs. Notices sticks by
/// itself. UI thread.
class OutboxCarrier : public StickCarrier
{
    Q_OBJECT

public:
    /// Both have to outlive it; dropping it waits for the stick.
    OutboxCarrier(JournalThread &journal, KioskFolder &folder, StickSeams seams = {},
                  QObject *parent = nullptr);
    ~OutboxCarrier() override;

    /// Asked before each export what goes into its readiness report; nothing without one.
    void setSenses(std::function<KioskSenses()> senses) { m_senses = std::move(senses); }

    [[nodiscard]] QString stick() const override;
    void carry(const QString &stick) override;
    void offer(const QString &stick) override;
    void askHistory() override;

signals:
    /// New settings of the office are in use.
    void settingsTaken(const puas::KioskConfig &config);

private:
    [[nodiscard]] KioskSenses senses() const { return m_senses ? m_senses() : KioskSenses(); }
    void collect(const QString &stick, const KioskSenses &senses);
    void takeAndPrepare(Journal &journal, const OfficePost &post, const QString &stick, const KioskSenses &senses);
    void deliver(const PreparedExport &prepared, const QString &stick);
    void tell(std::function<void()> signal);

    JournalThread &m_journal;
    KioskFolder &m_folder;
    StickSeams m_seams;
    std::function<KioskSenses()> m_senses;
    StickWatch m_watch;
    QThreadPool m_stickThread;
};

} // namespace puas
