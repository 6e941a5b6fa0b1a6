// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/language_switch.h"

#include <QCoreApplication>

namespace puas {

LanguageSwitch::LanguageSwitch(QQmlEngine &engine) : m_engine(engine) {}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void LanguageSwitch::show(const QString &language)
{
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(":/i18n/kiosk_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_translator);
    m_engine.retranslate();
}

QLocale LanguageSwitch::locale(const QString &language)
{
    return language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                             : QLocale(QLocale::Indonesian, QLocale::Indonesia);
}

} // namespace puas
