// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/journal_thread.h"
#include "kiosk/stick_export.h"

#include "app/outbox/export.h"
#include "app/outbox/post.h"

namespace puas {

/// Carries a kiosk's journal to a stick, and what the office left there for it back: the
/// journal's part in the journal's thread, the stick's part in a pool thread, so that
/// ratings are kept while a slow stick is written. UI thread.
class OutboxCarrier : public StickCarrier
{
    Q_OBJECT

public:
    /// Both have to outlive it, and the pool thread that it may be waiting for.
    OutboxCarrier(JournalThread &journal, KioskFolder &folder, QObject *parent = nullptr);
    ~OutboxCarrier() override;

    [[nodiscard]] QString stick() const override;
    void carry(const QString &stick) override;
    void askHistory() override;

signals:
    /// New settings of the office are in use.
    void settingsTaken(const puas::KioskConfig &config);

private:
    void takeAndPrepare(Journal &journal, const QString &stick);
    void deliver(const PreparedExport &prepared, const QString &stick);
    void tell(std::function<void()> signal);

    JournalThread &m_journal;
    KioskFolder &m_folder;
};

} // namespace puas
