// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/journal_verdict.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace puas {

class OfficeJob;

/// Walks the whole journal on a thread of its own: numbers, chain, signatures. Belongs to the
/// UI thread; its signals come there. Destroying it stops the walk and waits.
class JournalCheck : public QObject
{
    Q_OBJECT

public:
    explicit JournalCheck(const QString &officeFolder, QObject *parent = nullptr);
    ~JournalCheck() override;

    void start();
    void cancel() { m_cancelled = true; }
    /// Once finished() was told; its moment is left to who asked. Cancelled where it was
    /// stopped, or what kept the journal from being read.
    [[nodiscard]] const Result<JournalVerdict> &verdict() const { return m_verdict; }

signals:
    /// So many acts of \a total were walked.
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    [[nodiscard]] Result<> walk();

    QString m_folder;
    std::atomic_bool m_cancelled = false;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    Result<JournalVerdict> m_verdict;
    QTimer m_ticks;
    std::unique_ptr<OfficeJob> m_job;
};

} // namespace puas
