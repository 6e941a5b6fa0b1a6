// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/person_settings.h"

#include <utility>

namespace puas {

PersonSettings::PersonSettings(QString officeLanguage, QObject *parent)
    : QObject(parent), m_officeLanguage(std::move(officeLanguage)), m_language(m_officeLanguage)
{
}

void PersonSettings::setLanguage(const QString &language)
{
    if (m_language == language || !languages().contains(language))
        return;
    m_language = language;
    emit languageChanged();
}

QStringList PersonSettings::languages()
{
    return {QStringLiteral("id"), QStringLiteral("en"), QStringLiteral("jv")};
}

void PersonSettings::setLargeText(bool on)
{
    if (std::exchange(m_largeText, on) != on)
        emit largeTextChanged();
}

void PersonSettings::setHighContrast(bool on)
{
    if (std::exchange(m_highContrast, on) != on)
        emit highContrastChanged();
}

void PersonSettings::setLowMode(bool on)
{
    if (std::exchange(m_lowMode, on) != on)
        emit lowModeChanged();
}

void PersonSettings::reset()
{
    setLanguage(m_officeLanguage);
    setLargeText(false);
    setHighContrast(false);
    setLowMode(false);
}

} // namespace puas
