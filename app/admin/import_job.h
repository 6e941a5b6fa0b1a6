// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/csv_ratings.h"
#include "app/intake/write_post.h"

#include <QDateTime>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

class QThread;

namespace puas {

/// What is to be taken in.
struct ImportTask {
    enum class Kind { Bundles, Csv, AskAgain };
    Kind kind = Kind::Bundles;
    QString path; ///< a stick's root, a folder, or a CSV file
    int top = 4;  ///< best value of the scale, for CSV
    QString kiosk = {}; ///< who is to send again, for AskAgain
};

/// What came of it.
struct ImportReport {
    ImportTask task;
    QDateTime at;
    std::vector<BundleOutcome> bundles;
    std::optional<CsvImport> csv;
    bool isStick = false;            ///< receipts belong on it
    WrittenPost written;
    quint64 askedFrom = 0;           ///< the first number that the kiosk is asked for
    std::optional<Error> writeError; ///< the import stands, but no receipt was written
    std::optional<Error> error;      ///< nothing was taken in
};

/// One import on a thread of its own, with the store opened for writing for just that long,
/// so that the window never waits. The job belongs to the UI thread; its signals come there.
/// Destroying it cancels and waits.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    enum class Step { Reading, Writing };

    /// \a actor acts in it; empty: nobody has signed in.
    ImportJob(QString officeFolder, QString actor, ImportTask task, QDateTime now,
              QObject *parent = nullptr);
    ~ImportJob() override;

    void start();
    /// The bundle at hand leaves nothing behind.
    void cancel() { m_cancelled = true; }

signals:
    /// Of \a total (files or bytes) \a done; \a events read so far.
    void progressed(puas::ImportJob::Step step, qint64 done, qint64 total, qint64 events);
    void finished(const std::shared_ptr<puas::ImportReport> &report);

private:
    void run();
    void work(OfficeFolder &office, ImportReport &report);
    void importBundles(OfficeFolder &office, ImportReport &report);
    void askKiosk(OfficeFolder &office, ImportReport &report);
    void importFile(OfficeFolder &office, ImportReport &report);

    QString m_folder;
    QString m_actor;
    ImportTask m_task;
    QDateTime m_now;
    std::atomic_bool m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace puas
