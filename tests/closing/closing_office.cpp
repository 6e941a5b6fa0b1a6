// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/closing/closing_office.h"

#include "app/intake/office_acts.h"

#include <QTimeZone>

namespace puas::test {

namespace {

QTimeZone jakarta()
{
    return QTimeZone("Asia/Jakarta");
}

/// Accounts and officers, made once: passwords take their time.
QString preparedOffice()
{
    static TestOffice office;
    static const bool isFilled = [] {
        addPeople(office.folder());
        office.folder().setActor(headLogin);
        if (!addUser(office.folder(),
                     {personnelLogin, personnelLogin, Role::Personnel, peoplePassword}))
            qFatal("personnel");
        for (const auto &[nip, name] : {std::pair(closingSiti, "Siti"), {closingBudi, "Budi"}})
            if (!putOfficer(office.folder(), {nip, QLatin1String(name)}, {}))
                qFatal("an officer");
        (void)office.enrol(MemoryKiosk(31, QStringLiteral("A1")).key(), QStringLiteral("A1"));
        office.close();
        return true;
    }();
    Q_UNUSED(isFilled)
    return office.path();
}

} // namespace

QDateTime octoberMoment(int minute)
{
    return QDateTime(QDate(2026, 10, 5), QTime(8, 0), jakarta()).addSecs(minute * 60);
}

QDateTime closingTime()
{
    return QDateTime(QDate(2026, 11, 3), QTime(9, 0), jakarta());
}

Period october()
{
    return *Period::parse(u"2026-10");
}

ClosingOffice::ClosingOffice() : m_office(preparedOffice())
{
    m_office.setNow(closingTime().toMSecsSinceEpoch());
    rate(closingSiti, 30, 40, 0);
    rate(closingBudi, 36, 40, 60);
    bring();
}

void ClosingOffice::rate(const QString &officer, int satisfied, int all, int minute)
{
    for (int i = 0; i < all; ++i)
        m_kiosk.add(overallRating(i < satisfied ? 4 : 1, m_kiosk.counter(), officer),
                    octoberMoment(minute + i).toMSecsSinceEpoch());
}

void ClosingOffice::bring(const QString &officer, int satisfied, int all, int minute)
{
    rate(officer, satisfied, all, minute);
    bring();
}

void ClosingOffice::bring()
{
    BundleForge bundle = m_kiosk.bundle(m_office.folder().boxKey().publicKey());
    bundle.header.wallMs = closingTime().addSecs(-3600).toMSecsSinceEpoch();
    const QByteArray bytes = bundle.build();
    if (const QString outcome = m_office.importBytes(bytes); outcome != QLatin1String("accepted"))
        qFatal("a bundle: %s", qPrintable(outcome));
    m_kiosk.take(m_kiosk.lastSeq());
}

} // namespace puas::test
