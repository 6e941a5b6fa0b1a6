// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kiosk.h"

namespace puas {

Kiosk::Kiosk(RatingSink &sink, VisitSession::Limits limits, Visit::Clock clock,
             const QString &officeLanguage)
    : m_settings(officeLanguage), m_visit(sink, limits, std::move(clock))
{
    m_visit.setLanguage(m_settings.language());
    connect(&m_settings, &PersonSettings::languageChanged, &m_visit,
            [this] { m_visit.setLanguage(m_settings.language()); });
    connect(&m_visit, &Visit::ended, &m_settings, &PersonSettings::reset);
}

} // namespace puas
