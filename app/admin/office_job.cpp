// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/office_job.h"

#include <QThread>

namespace puas {

OfficeJob::OfficeJob(QString officeFolder, QString actor, Work work, QObject *parent)
    : QObject(parent), m_folder(std::move(officeFolder)), m_actor(std::move(actor)), m_work(std::move(work))
{
}

OfficeJob::~OfficeJob()
{
    if (m_thread)
        m_thread->wait();
}

void OfficeJob::start()
{
    m_thread.reset(QThread::create([this] { m_outcome = run(); }));
    connect(m_thread.get(), &QThread::finished, this, &OfficeJob::finished);
    m_thread->start();
}

Result<> OfficeJob::run() const
{
    Result<OfficeFolder> office = OfficeFolder::open(m_folder);
    if (!office)
        return tl::unexpected(office.error());
    if (!m_actor.isEmpty())
        office->setActor(m_actor);
    return m_work(*office);
}

} // namespace puas
