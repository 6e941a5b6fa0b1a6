// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/journal_check.h"

#include "app/admin/office_job.h"
#include "app/audit/office_journal.h"
#include "app/verify/verification.h"

namespace puas {

namespace {

constexpr int tickMs = 100;

} // namespace

JournalCheck::JournalCheck(const QString &officeFolder, QObject *parent)
    : QObject(parent), m_folder(officeFolder),
      m_job(std::make_unique<OfficeJob>([this] { return walk(); }))
{
    m_ticks.setInterval(tickMs);
    connect(&m_ticks, &QTimer::timeout, this, [this] { emit progressed(m_done, m_total); });
    connect(
        m_job.get(), &OfficeJob::finished, this,
        [this] {
            m_ticks.stop();
            if (const Result<> &outcome = m_job->outcome(); !outcome)
                m_verdict = tl::unexpected(outcome.error());
            emit finished();
        },
        Qt::QueuedConnection);
}

JournalCheck::~JournalCheck()
{
    m_cancelled = true;
    m_job.reset();
}

void JournalCheck::start()
{
    m_ticks.start();
    m_job->start();
}

Result<> JournalCheck::walk()
{
    const auto key = publicKeyIn(m_folder);
    if (!key)
        return tl::unexpected(key.error());
    const auto store = Store::open(m_folder, Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    // Of one moment: what is written meanwhile belongs to the next walk.
    const auto moment = store->snapshot();
    const auto last = store->acts().last();
    if (!moment || !last)
        return tl::unexpected(moment ? last.error() : moment.error());
    m_total = *last ? (*last)->seq : 0;
    const auto walked = verifyActs(*store, *key, [this](quint64 seq, const Act &) {
        m_done = qint64(seq);
        return !m_cancelled;
    });
    if (m_cancelled)
        return fail(ErrorCode::Cancelled, {});
    m_verdict = JournalVerdict{m_done, m_total, walked ? std::nullopt : std::optional(walked.error())};
    return {};
}

} // namespace puas
