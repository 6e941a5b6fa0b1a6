// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/office_job.h"

#include <QThread>

namespace puas {

OfficeJob::OfficeJob(const QString &officeFolder, const QString &actor, const Work &work, QObject *parent)
    : OfficeJob(
          [officeFolder, actor, work]() -> Result<> {
              Result<OfficeFolder> office = OfficeFolder::open(officeFolder);
              if (!office)
                  return tl::unexpected(office.error());
              if (!actor.isEmpty())
                  office->setActor(actor);
              return work(*office);
          },
          parent)
{
}

OfficeJob::OfficeJob(WorkAlone work, QObject *parent)
    : QObject(parent), m_work(std::move(work))
{
}

OfficeJob::~OfficeJob()
{
    if (m_thread)
        m_thread->wait();
}

void OfficeJob::start()
{
    m_thread.reset(QThread::create([this] { m_outcome = m_work(); }));
    connect(m_thread.get(), &QThread::finished, this, &OfficeJob::finished);
    m_thread->start();
}

} // namespace puas
