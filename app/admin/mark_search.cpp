// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/mark_search.h"

#include "app/admin/office_job.h"
#include "app/admin/office_session.h"

#include <utility>

namespace puas {

namespace {
constexpr int drawingMs = 100;
}

MarkSearch::MarkSearch(OfficeSession &session) : m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(drawingMs);
    connect(&m_soon, &QTimer::timeout, this, &MarkSearch::start);
    connect(&session, &OfficeSession::refreshed, this, &MarkSearch::forget);
    connect(&session, &OfficeSession::periodChanged, this, &MarkSearch::forget);
}

MarkSearch::~MarkSearch() = default;

void MarkSearch::look()
{
    if (!m_marks && !m_reading && !m_soon.isActive())
        m_soon.start();
}

void MarkSearch::forget()
{
    m_marks.reset();
    m_again = m_reading != nullptr;
}

void MarkSearch::start()
{
    auto brought = std::make_shared<std::vector<Mark>>();
    m_reading = std::make_unique<OfficeJob>([brought, folder = m_session.folder(),
                                             period = m_session.period()]() -> Result<> {
        const auto store = Store::open(folder, Store::Access::ReadOnly);
        if (!store)
            return tl::unexpected(store.error());
        return marksOf(*store, period).map([&](const std::vector<Mark> &marks) { *brought = marks; });
    });
    connect(
        m_reading.get(), &OfficeJob::finished, this,
        [this, brought] {
            const Result<> outcome = m_reading->outcome();
            m_reading.reset();
            if (std::exchange(m_again, false)) {
                start();
                return;
            }
            m_marks = outcome ? Result<std::vector<Mark>>(std::move(*brought))
                              : tl::unexpected(outcome.error());
            emit found();
        },
        Qt::QueuedConnection);
    m_reading->start();
}

} // namespace puas
