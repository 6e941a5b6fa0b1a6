// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/kiosk_words.h"

#include "app/report/eye_format.h"

#include <QCoreApplication>
#include <QTime>

namespace puas {

namespace {

class KioskTexts
{
    Q_DECLARE_TR_FUNCTIONS(Kiosk)
};

QString clockTime(const QString &text)
{
    return EyeFormat().time(QTime::fromString(text, QStringLiteral("HH:mm")));
}

} // namespace

QStringList kioskModes()
{
    return {QStringLiteral("free"), QStringLiteral("served"), QStringLiteral("ticket"),
            QStringLiteral("lobby")};
}

QString modeWords(const QString &mode)
{
    if (mode == QLatin1String("free"))
        return KioskTexts::tr("Whoever comes may rate");
    if (mode == QLatin1String("served"))
        return KioskTexts::tr("The officer's key opens one rating");
    if (mode == QLatin1String("ticket"))
        return KioskTexts::tr("A ticket's code opens one rating");
    return KioskTexts::tr("Lobby: the citizen picks the officer");
}

QString hoursWords(const KioskConfig &settings)
{
    if (settings.opensAt.isEmpty())
        return KioskTexts::tr("never closed");
    const QString hours = KioskTexts::tr("%1 to %2")
                              .arg(clockTime(settings.opensAt), clockTime(settings.closesAt));
    QStringList closed;
    for (const int day : settings.closedWeekdays)
        closed << EyeFormat().weekdayShort(day);
    return closed.isEmpty()
               ? hours
               : KioskTexts::tr("%1, closed on %2").arg(hours, closed.join(QStringLiteral(", ")));
}

} // namespace puas
