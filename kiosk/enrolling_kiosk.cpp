// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/enrolling_kiosk.h"

#include "app/bundle/stick.h"

#include <QDateTime>

namespace puas {
namespace {

QString firstStick()
{
    const std::vector<Stick> sticks = mountedSticks();
    return sticks.empty() ? QString() : sticks.front().path;
}

} // namespace

EnrollingKiosk::EnrollingKiosk(KioskEnrolment enrolment, const QString &language)
    : m_desk(std::move(enrolment), {firstStick, QDateTime::currentMSecsSinceEpoch}, language),
      m_languageSwitch(m_engine)
{
}

Result<std::unique_ptr<EnrollingKiosk>> EnrollingKiosk::start(const QString &folder,
                                                              const QString &language)
{
    auto enrolment = KioskEnrolment::open(folder);
    if (!enrolment)
        return tl::unexpected(enrolment.error());
    return std::unique_ptr<EnrollingKiosk>(new EnrollingKiosk(std::move(*enrolment), language));
}

QQuickWindow *EnrollingKiosk::load(Panel panel)
{
    return loadEnrolmentWindow(m_engine, m_languageSwitch, m_desk, panel);
}

} // namespace puas
