// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/simulated_office.h"

#include "app/ctl/simulated_chance.h"

#include <QStringList>

#include <algorithm>

namespace puas {

namespace {

const QStringList &givenNames()
{
    static const QStringList names{
        QStringLiteral("Siti"),    QStringLiteral("Agus"),  QStringLiteral("Dewi"),
        QStringLiteral("Bambang"), QStringLiteral("Rina"),  QStringLiteral("Hendra"),
        QStringLiteral("Wulan"),   QStringLiteral("Joko"),  QStringLiteral("Ratna"),
        QStringLiteral("Yusuf"),   QStringLiteral("Fitri"), QStringLiteral("Slamet"),
        QStringLiteral("Indah"),   QStringLiteral("Rudi"),  QStringLiteral("Lestari"),
        QStringLiteral("Imam"),    QStringLiteral("Nur"),   QStringLiteral("Eko"),
        QStringLiteral("Sri"),     QStringLiteral("Dwi")};
    return names;
}

const QStringList &familyNames()
{
    static const QStringList names{
        QStringLiteral("Handayani"), QStringLiteral("Prasetyo"),    QStringLiteral("Wijayanti"),
        QStringLiteral("Santoso"),   QStringLiteral("Kusuma"),      QStringLiteral("Nugroho"),
        QStringLiteral("Rahmawati"), QStringLiteral("Setiawan"),    QStringLiteral("Maharani"),
        QStringLiteral("Purnomo"),   QStringLiteral("Hidayat"),     QStringLiteral("Anggraini"),
        QStringLiteral("Suryanto"),  QStringLiteral("Puspitasari"), QStringLiteral("Wibowo"),
        QStringLiteral("Halimah"),   QStringLiteral("Saputra")};
    return names;
}

/// Birth, appointment, sex and order, as the 18 digits of a NIP are made up.
QString nipOf(int index)
{
    const QDate born = QDate(1970, 1, 1).addDays((index * 677) % 9000);
    const QDate appointed = born.addYears(24).addMonths(index % 36);
    return born.toString(QStringLiteral("yyyyMMdd")) + appointed.toString(QStringLiteral("yyyyMM"))
           + QString::number(1 + index % 2)
           + QStringLiteral("%1").arg(index % 1000, 3, 10, QLatin1Char('0'));
}

} // namespace

QString SimulationPlan::chanceName(const QString &of) const
{
    return QStringLiteral("puas-simulation-1 %1 %2 %3 %4 %5 %6 %7")
        .arg(QString::number(seed), days.front().toString(Qt::ISODate),
             days.back().toString(Qt::ISODate))
        .arg(days.size())
        .arg(ratingsPerDay)
        .arg(kiosks)
        .arg(of);
}

SimulatedOfficer simulatedOfficer(const SimulationPlan &plan, int index)
{
    const int given = int(givenNames().size());
    const int family = int(familyNames().size());
    SimulatedChance chance(plan.chanceName(QStringLiteral("officer %1").arg(index)));
    return {nipOf(index),
            givenNames().at(index % given) + QLatin1Char(' ')
                + familyNames().at((index + index / given) % family),
            chance.triangular(0.62, 0.97, 0.86)};
}

SimulatedService simulatedService(int index)
{
    static const std::vector<SimulatedService> services{
        {QStringLiteral("KTP"), QStringLiteral("KTP elektronik")},
        {QStringLiteral("KK"), QStringLiteral("Kartu keluarga")},
        {QStringLiteral("AKTA"), QStringLiteral("Akta kelahiran")},
        {QStringLiteral("KIA"), QStringLiteral("Kartu identitas anak")},
        {QStringLiteral("PINDAH"), QStringLiteral("Surat pindah")},
        {QStringLiteral("IZIN"), QStringLiteral("Perizinan usaha")}};
    return services[size_t(index) % services.size()];
}

std::vector<QDate> workingDaysUpTo(QDate last, int count)
{
    std::vector<QDate> days;
    for (QDate day = last; int(days.size()) < count; day = day.addDays(-1))
        if (day.dayOfWeek() <= Qt::Friday)
            days.push_back(day);
    std::reverse(days.begin(), days.end());
    return days;
}

} // namespace puas
