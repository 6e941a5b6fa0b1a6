// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace puas {

namespace {

QString &languageInUse()
{
    static QString language = QStringLiteral("en");
    return language;
}

} // namespace

void useReportLanguage(const QString &language)
{
    languageInUse() = language;
    // Javanese has no dates of its own in Qt: Indonesian ones stand in for them.
    QLocale::setDefault(language == QLatin1String("en")
                            ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                            : QLocale(QLocale::Indonesian, QLocale::Indonesia));
    const QString name = QStringLiteral("reportTexts");
    QCoreApplication *application = QCoreApplication::instance();
    delete application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto *texts = new QTranslator(application);
    texts->setObjectName(name);
    if (texts->load(QStringLiteral(":/i18n/report_%1.qm").arg(language)))
        QCoreApplication::installTranslator(texts);
}

QString reportLanguage()
{
    return languageInUse();
}

} // namespace puas
