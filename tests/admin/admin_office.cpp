// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/admin_office.h"

#include "app/intake/user_acts.h"

namespace puas::test {

namespace {

struct Person {
    const char *nip;
    const char *name;
    const char *counter;
    int satisfied;
    int dissatisfied;
};

constexpr std::array people{
    Person{"1001", "Exactly Eighty", "L1", 80, 20}, Person{"1002", "Just Below", "L1", 79, 21},
    Person{"1003", "All Satisfied", "L2", 40, 0},   Person{"1004", "Too Few", "L2", 20, 9},
    Person{"1005", "Three People", "L2", 2, 1},     Person{"1006", "No Ratings", "", 0, 0},
};

/// Of the first one's.
constexpr int servedRatings = 60;
constexpr int servedCustomers = 130;

void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

QByteArray hashOf(qint64 number)
{
    return QByteArray::number(number).rightJustified(32, '0');
}

} // namespace

QDateTime AdminOffice::now()
{
    return QDateTime(QDate(2026, 11, 18), QTime(3, 0), Qt::UTC);
}

AdminOffice::AdminOffice()
{
    Result<OfficeFolder> office = OfficeFolder::create(path(), {QStringLiteral("3599.01"), QStringLiteral("Test office"), "Asia/Jakarta"});
    require(office.has_value(), "the office could not be made");
    Store &store = office->store();
    for (const char *code : {"L1", "L2"})
        require(store.registry().putCounter({QLatin1String(code), QStringLiteral("Loket ") + QLatin1Char(code[1]), {}}).has_value(), "counter");
    for (const Person &person : people)
        require(store.registry().putOfficer({QLatin1String(person.nip), QLatin1String(person.name), false}).has_value(), "officer");
    Result<ImportTransaction> import = store.beginImport();
    require(import.has_value(), "import");
    qint64 row = 0;
    for (const Person &person : people)
        for (int i = 0; i < person.satisfied + person.dissatisfied; ++i) {
            RatingRecord rating;
            rating.atUtcMs = QDateTime(QDate(2026, 11, 2 + i % 5), QTime(2 + i % 7, 0), Qt::UTC).toMSecsSinceEpoch();
            rating.counter = QLatin1String(person.counter);
            rating.officer = QLatin1String(person.nip);
            rating.served = &person == &people.front() && i < servedRatings;
            rating.answers = {{QString::fromUtf16(overallQuestion), i < person.satisfied ? 3 + i % 2 : 1 + i % 2, 4}};
            ++row;
            require(import->addFileRating(rating, hashOf(row), {QStringLiteral("past.csv"), row}).has_value(), "rating");
        }
    for (int i = 0; i < servedCustomers; ++i)
        require(import->addServed({QDateTime(QDate(2026, 11, 2), QTime(2, 0), Qt::UTC).toMSecsSinceEpoch(), {}, QStringLiteral("L1"),
                                   QStringLiteral("1001"), {}}).has_value(),
                "served");
    require(import->commit().has_value(), "commit");
}

void AdminOffice::addAccounts() const
{
    Result<OfficeFolder> office = OfficeFolder::open(path());
    require(office.has_value(), "the office");
    for (const Role role : allRoles) {
        const QString login = roleName(role);
        require(addUser(*office, {login, QStringLiteral("Somebody ") + login, role, accountPassword}).has_value(), "account");
        office->setActor(roleName(Role::Head));
    }
    require(addUser(*office, {QStringLiteral("former"), QStringLiteral("Former"), Role::It, accountPassword}).has_value(),
            "account");
}

void AdminOffice::deactivate(const QString &login) const
{
    Result<OfficeFolder> office = OfficeFolder::open(path());
    require(office.has_value(), "the office");
    office->setActor(roleName(Role::Head));
    require(setUserActive(*office, login, false).has_value(), "deactivated");
}

std::vector<Act> AdminOffice::acts() const
{
    std::vector<Act> all;
    const Result<OfficeFolder> office = OfficeFolder::open(path());
    require(office.has_value(), "the office");
    const auto walked = verifyActs(office->store(), office->signingKey().publicKey(), [&](quint64, const Act &act) {
        all.push_back(act);
        return true;
    });
    require(walked.has_value(), "acts");
    return all;
}

Tally tallyOf(qint64 satisfied, qint64 dissatisfied)
{
    Tally tally;
    tally.add(4, 4, satisfied);
    tally.add(1, 4, dissatisfied);
    return tally;
}

Score scoreFor(qint64 satisfied, qint64 dissatisfied)
{
    return scoreOf(tallyOf(satisfied, dissatisfied), trenggalekRule());
}

} // namespace puas::test
