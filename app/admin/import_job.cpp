// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/import_job.h"

#include "app/intake/ask_again.h"

#include <QThread>

namespace puas {

ImportJob::ImportJob(QString officeFolder, QString actor, ImportTask task, QDateTime now, QObject *parent)
    : QObject(parent), m_folder(std::move(officeFolder)), m_actor(std::move(actor)), m_task(std::move(task)), m_now(std::move(now))
{
}

ImportJob::~ImportJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ImportJob::start()
{
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->start();
}

void ImportJob::run()
{
    auto report = std::make_shared<ImportReport>();
    report->task = m_task;
    report->at = m_now;
    {
        Result<OfficeFolder> office = OfficeFolder::open(m_folder);
        if (office)
            work(*office, *report);
        else
            report->error = office.error();
    }
    emit finished(report); // after the folder is closed: who hears it may open it
}

void ImportJob::work(OfficeFolder &office, ImportReport &report)
{
    if (!m_actor.isEmpty())
        office.setActor(m_actor);
    if (m_task.kind == ImportTask::Kind::Csv)
        importFile(office, report);
    else if (m_task.kind == ImportTask::Kind::AskAgain)
        askKiosk(office, report);
    else
        importBundles(office, report);
}

void ImportJob::importBundles(OfficeFolder &office, ImportReport &report)
{
    const qint64 nowMs = m_now.toMSecsSinceEpoch();
    const auto progress = [this](int file, int files, quint64 events) {
        emit progressed(Step::Reading, file, files, qint64(events));
        return !m_cancelled;
    };
    Result<std::vector<BundleOutcome>> outcomes = importPaths(office, {m_task.path}, nowMs, progress);
    if (!outcomes) {
        report.error = outcomes.error();
        return;
    }
    report.bundles = std::move(*outcomes);
    report.isStick = isStickRoot(m_task.path);
    if (!report.isStick)
        return;
    emit progressed(Step::Writing, 0, 0, 0);
    const Result<WrittenPost> written = writePost(office, m_task.path, nowMs);
    if (written)
        report.written = *written;
    else
        report.writeError = written.error();
}

void ImportJob::askKiosk(OfficeFolder &office, ImportReport &report)
{
    const Result<quint64> first = askAgain(office, m_task.path, m_task.kiosk, m_now.toMSecsSinceEpoch());
    if (first)
        report.askedFrom = *first;
    else
        report.error = first.error();
}

void ImportJob::importFile(OfficeFolder &office, ImportReport &report)
{
    CsvSettings settings;
    settings.top = m_task.top;
    settings.today = m_now.date();
    settings.nowUtcMs = m_now.toMSecsSinceEpoch();
    const auto progress = [this](qint64 done, qint64 total) {
        emit progressed(Step::Reading, done, total, 0);
        return !m_cancelled;
    };
    Result<CsvImport> imported = importCsv(office, m_task.path, settings, progress);
    if (imported)
        report.csv = std::move(*imported);
    else
        report.error = imported.error();
}

} // namespace puas
