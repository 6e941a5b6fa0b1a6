// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/pay_acts.h"

#include "app/core/rupiah.h"
#include "app/intake/office_acts.h"
#include "tests/support/expect.h"
#include "tests/support/office_people.h"

#include <QTest>

using namespace puas;
using namespace puas::test;

/// Base allowances and components: all rows or none, each change an act.
class PayActsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void filesAreTakenIn();
    void theSameAgainChangesNothing();
    void newAmountsHoldFromTheirDay();
    void refuses_data();
    void refuses();
    void onlyPersonnelMay_data();
    void onlyPersonnelMay();
    void valuesOutsideAreRefused();

private:
    [[nodiscard]] OfficeFolder &office() { return m_office->folder(); }
    [[nodiscard]] Result<PayRows> import(bool components, const QByteArray &content);
    [[nodiscard]] QStringList kinds();

    TestOffice m_prepared; ///< hashing takes its time: once for all tests
    std::unique_ptr<TestOffice> m_office;
    TestFolder m_files;
};

namespace {

const QString nip = QStringLiteral("198001012005011001");
const QByteArray amounts
    = "nip,rupiah,from\n198001012005011001,3850000,\n198001012005011001,4000000,2026-11-01\n";
const QByteArray reached = "nip;period;component;percent\n198001012005011001;2026-11;discipline;87.5\n"
                           "198001012005011001;2026-11;productivity;100\n";

} // namespace

void PayActsTest::initTestCase()
{
    addPeople(m_prepared.folder());
    m_prepared.folder().setActor(headLogin);
    PUAS_VERIFY_OK(addUser(m_prepared.folder(),
                           {personnelLogin, personnelLogin, Role::Personnel, peoplePassword}));
    PUAS_VERIFY_OK(putOfficer(m_prepared.folder(), {nip, QStringLiteral("Siti")}, {}));
    m_prepared.close();
}

void PayActsTest::init()
{
    m_office = std::make_unique<TestOffice>(m_prepared.path());
    office().setActor(personnelLogin);
}

Result<PayRows> PayActsTest::import(bool components, const QByteArray &content)
{
    const QString path = m_files.file(QStringLiteral("rows.csv"));
    putContent(path, content);
    return components ? importComponents(office(), path) : importBaseAllowances(office(), path);
}

QStringList PayActsTest::kinds()
{
    QStringList all;
    const auto walked = verifyActs(office().store(), office().signingKey().publicKey(),
                                   [&](quint64, const Act &act) {
                                       all.append(act.kind);
                                       return true;
                                   });
    return walked ? all : QStringList{describe(walked)};
}

void PayActsTest::filesAreTakenIn()
{
    const auto bases = import(false, amounts);
    PUAS_VERIFY_OK(bases);
    QCOMPARE(bases->rows, 2);
    QCOMPARE(bases->changed, 2);
    const auto values = import(true, reached);
    PUAS_VERIFY_OK(values);
    QCOMPARE(values->changed, 2);
    const auto november = office().store().payBook().componentsOf(QStringLiteral("2026-11"));
    PUAS_VERIFY_OK(november);
    QCOMPARE(november->at(nip).at(QStringLiteral("discipline")), (Decimal{8750, 2}));
    QVERIFY(office().store().payBook().componentsOf(QStringLiteral("2026-10"))->empty());
    QCOMPARE(kinds().mid(kinds().size() - 4).join(u' '),
             QStringLiteral("base-allowance-put base-allowance-put component-put component-put"));
}

void PayActsTest::theSameAgainChangesNothing()
{
    PUAS_VERIFY_OK(import(false, amounts));
    PUAS_VERIFY_OK(import(true, reached));
    const qsizetype acts = kinds().size();
    QCOMPARE(import(false, amounts)->changed, 0);
    QCOMPARE(import(true, reached)->changed, 0);
    QCOMPARE(kinds().size(), acts);
    QCOMPARE(import(true, QByteArray(reached).replace("87.5", "87.51"))->changed, 1);
}

void PayActsTest::newAmountsHoldFromTheirDay()
{
    PUAS_VERIFY_OK(import(false, amounts));
    const PayBook book = office().store().payBook();
    QCOMPARE(book.basesOn(QDate(2026, 10, 31))->at(nip), 3'850'000);
    QCOMPARE(book.basesOn(QDate(2026, 11, 1))->at(nip), 4'000'000);
    QVERIFY(book.basesOn(QDate(1999, 12, 31))->empty());
}

void PayActsTest::refuses_data()
{
    QTest::addColumn<bool>("components");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    const QByteArray head = "nip,rupiah,from\n";
    const QByteArray named = "198001012005011001,";
    const auto base = [&](const char *name, const QByteArray &row, const char *place) {
        QTest::newRow(name) << false << head + named + "5,\n" + row << QString::fromLatin1(place);
    };
    base("unknown officer", "77,5,\n", "line 3, column nip");
    base("dots", named + "3.850.000,\n", "line 3, column rupiah");
    base("below nothing", named + "-1,\n", "line 3, column rupiah");
    base("too much", named + "10000000001,\n", "line 3, column rupiah");
    base("no day", named + "5,soon\n", "line 3, column from");
    base("too few fields", "198001012005011001,5\n", "line 3");
    QTest::newRow("other columns") << false << QByteArray("nip,amount\n")
                                   << QStringLiteral("the columns are from, nip, rupiah");
    QTest::newRow("empty") << false << QByteArray() << QStringLiteral("it is empty");
    const QByteArray values = "nip,period,component,percent\n";
    const auto value = [&](const char *name, const QByteArray &row, const char *place) {
        QTest::newRow(name) << true << values + named + "2026-11,discipline,90\n" + row
                            << QString::fromLatin1(place);
    };
    value("above 100", named + "2026-11,discipline,100.01\n", "line 3, column percent");
    value("three digits", named + "2026-11,discipline,90.123\n", "line 3, column percent");
    value("below 0", named + "2026-11,discipline,-1\n", "line 3, column percent");
    value("no period", named + "November,discipline,90\n", "line 3, column period");
    value("no component", named + "2026-11,,90\n", "line 3, column component");
}

/// The good row before it is not taken in either.
void PayActsTest::refuses()
{
    QFETCH(bool, components);
    QFETCH(QByteArray, content);
    QFETCH(QString, place);
    const qsizetype acts = kinds().size();
    const auto rows = import(components, content);
    PUAS_COMPARE_ERROR(rows, ErrorCode::InvalidInput);
    QVERIFY2(rows.error().detail.contains(place), qPrintable(rows.error().detail));
    QVERIFY(office().store().payBook().bases()->empty());
    QVERIFY(office().store().payBook().components()->empty());
    QCOMPARE(kinds().size(), acts);
}

void PayActsTest::onlyPersonnelMay_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("head") << headLogin << errorName(ErrorCode::NotAllowed);
    QTest::newRow("IT") << itLogin << errorName(ErrorCode::NotAllowed);
    QTest::newRow("auditor") << auditorLogin << errorName(ErrorCode::NotAllowed);
    QTest::newRow("nobody") << QStringLiteral("login:root") << errorName(ErrorCode::NotSignedIn);
}

void PayActsTest::onlyPersonnelMay()
{
    QFETCH(QString, login);
    office().setActor(login);
    QTEST(outcomeOf(import(false, amounts)), "outcome");
    QTEST(outcomeOf(import(true, reached)), "outcome");
}

/// Values that a window gives, without a file.
void PayActsTest::valuesOutsideAreRefused()
{
    PUAS_COMPARE_ERROR(putBaseAllowances(office(), {{nip, 20261101, -1}}), ErrorCode::InvalidArgument);
    PUAS_COMPARE_ERROR(putBaseAllowances(office(), {{nip, 20261101, mostRupiah + 1}}),
                       ErrorCode::InvalidArgument);
    PUAS_COMPARE_ERROR(
        putBaseAllowances(office(), {{nip, 20261101, 1}, {QStringLiteral("77"), 20261101, 1}}),
        ErrorCode::NotFound);
    QVERIFY(office().store().payBook().bases()->empty());
    const QString month = QStringLiteral("2026-11");
    PUAS_COMPARE_ERROR(putComponents(office(), {{nip, month, QStringLiteral("x"), {-1, 0}}}),
                       ErrorCode::InvalidArgument);
    PUAS_COMPARE_ERROR(putComponents(office(), {{nip, month, QStringLiteral("x"), {101, 0}}}),
                       ErrorCode::InvalidArgument);
    PUAS_COMPARE_ERROR(putComponents(office(), {{nip, month, QStringLiteral(" "), {1, 0}}}),
                       ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(PayActsTest)
#include "pay_acts_test.moc"
