// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing/period_acts.h"
#include "app/closing/period_json.h"
#include "tests/closing/closing_office.h"
#include "tests/support/expect.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>

using namespace puas;
using namespace puas::test;

/// From a projection to an approved period: who may, what blocks it, and that what was
/// approved stays whatever comes later.
class PeriodTest : public QObject
{
    Q_OBJECT

private slots:
    void whoMayClose_data();
    void whoMayClose();
    void aRunningPeriodIsAProjection();
    void closesAndApproves();
    void figuresAreThoseOfASecondCount();
    void aHeadDoesNotApproveTheOwnClosing();
    void nothingToApprove();
    void laterRatingsChangeNothingApproved();
    void aCorrectionIsANewVersion();
    void aCorrectionNeedsItsReasonAndADifference();
    void changedFiguresAreClosedAgain();
    void aSilentKioskNeedsAReason();
    void periodsDoNotOverlap();
    void theStoreRefusesEdits_data();
    void theStoreRefusesEdits();
    void textOfAnswers();

private:
    static Result<PeriodVersion> closeIt(ClosingOffice &office, const QString &reason = {})
    {
        office.as(personnelLogin);
        return closePeriod(office.folder(), october(), closingTime(), reason);
    }
    static Result<PeriodVersion> approveIt(ClosingOffice &office)
    {
        office.as(headLogin);
        return approvePeriod(office.folder(), october(), closingTime(), QStringLiteral("I approve."));
    }
    static const PeriodFigure &figure(const PeriodVersion &version, const QString &nip)
    {
        return *std::ranges::find(version.figures, nip, &PeriodFigure::officer);
    }
};

void PeriodTest::whoMayClose_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("closes");
    QTest::addColumn<QString>("approves");
    QTest::newRow("personnel") << personnelLogin << ok << QStringLiteral("not-allowed");
    QTest::newRow("head") << headLogin << QStringLiteral("not-allowed") << ok;
    QTest::newRow("IT") << itLogin << QStringLiteral("not-allowed") << QStringLiteral("not-allowed");
    QTest::newRow("auditor") << auditorLogin << QStringLiteral("not-allowed")
                             << QStringLiteral("not-allowed");
    QTest::newRow("nobody") << QStringLiteral("login:x") << QStringLiteral("not-signed-in")
                            << QStringLiteral("not-signed-in");
}

void PeriodTest::whoMayClose()
{
    QFETCH(QString, who);
    QFETCH(QString, closes);
    QFETCH(QString, approves);
    ClosingOffice office;
    office.as(who);
    QCOMPARE(outcomeOf(closePeriod(office.folder(), october(), closingTime(), {})), closes);
    PUAS_VERIFY_OK(closeIt(office));
    office.as(who);
    QCOMPARE(outcomeOf(approvePeriod(office.folder(), october(), closingTime(), {})), approves);
}

void PeriodTest::aRunningPeriodIsAProjection()
{
    ClosingOffice office;
    office.as(personnelLogin);
    const QDateTime lastDay = octoberMoment(26 * 24 * 60);
    QCOMPARE(lastDay.date(), QDate(2026, 10, 31));
    PUAS_COMPARE_ERROR(closePeriod(office.folder(), october(), lastDay, {}), ErrorCode::InvalidInput);
    const auto closing = closingOf(office.store(), october(), lastDay);
    PUAS_VERIFY_OK(closing);
    QCOMPARE(closing->blocks, std::vector{ClosingBlock::NotOver});
    QVERIFY(!closing->approved() && !closing->draft());
    QVERIFY(office.store().periods().all()->empty());
}

void PeriodTest::closesAndApproves()
{
    ClosingOffice office;
    const auto closed = closeIt(office);
    PUAS_VERIFY_OK(closed);
    QCOMPARE(closed->version, 1);
    QCOMPARE(closed->rule, QStringLiteral("trenggalek"));
    QCOMPARE(closed->closedBy, personnelLogin);
    QVERIFY(!office.store().periods().all()->front().isApproved());
    PUAS_VERIFY_OK(approveIt(office));
    const auto kept = office.store().periods().versionsOf(QStringLiteral("2026-10"));
    PUAS_VERIFY_OK(kept);
    QCOMPARE(kept->size(), size_t(1));
    const PeriodVersion &version = kept->front();
    QCOMPARE(version.approvedBy, headLogin);
    QCOMPARE(*version.approvedAtUtcMs, closingTime().toMSecsSinceEpoch());
    QCOMPARE(version.figures.size(), size_t(2));
    const PeriodFigure &siti = figure(version, closingSiti);
    QCOMPARE(siti.name, QStringLiteral("Siti"));
    QCOMPARE(siti.tally.n(), 40);
    QCOMPARE(siti.tally.satisfied(), 30);
    QCOMPARE(siti.measurePercent->toString(), QStringLiteral("75.00"));
    QCOMPARE(siti.allowancePercent->toString(), QStringLiteral("75.00"));
    QCOMPARE(figure(version, closingBudi).allowancePercent->toString(), QStringLiteral("100.00"));
    PUAS_COMPARE_ERROR(approveIt(office), ErrorCode::InvalidInput); // it is approved
}

/// Every figure again, from the rows alone and by a way of its own.
void PeriodTest::figuresAreThoseOfASecondCount()
{
    ClosingOffice office;
    office.bring(closingSiti, 1, 3, 200);
    const auto closed = closeIt(office);
    PUAS_VERIFY_OK(closed);
    std::map<QString, std::pair<qint64, qint64>> counted; // satisfied, all
    const auto read = office.store().ratings().forEachRating(
        october().range(), [&](const StoredRating &rating) {
            if (rating.record.counted) {
                auto &[satisfied, all] = counted[rating.record.officer];
                satisfied += rating.record.answers.front().value >= 3;
                ++all;
            }
            return true;
        });
    PUAS_VERIFY_OK(read);
    QCOMPARE(counted.size(), closed->figures.size());
    for (const PeriodFigure &figure : closed->figures) {
        const auto [satisfied, all] = counted[figure.officer];
        QCOMPARE(figure.tally.n(), all);
        QCOMPARE(figure.tally.satisfied(), satisfied);
        QCOMPARE(figure.measure->numerator * all, 100 * satisfied * figure.measure->denominator);
        // Trenggalek's rule in hundredths of a percent, rounded half up.
        const qint64 hundredths = satisfied * 100 >= 80 * all ? 10000
                                                              : (20000 * satisfied + all) / (2 * all);
        QCOMPARE(figure.allowancePercent->unscaled, hundredths);
        QCOMPARE(figure.allowancePercent->digits, 2);
    }
}

void PeriodTest::aHeadDoesNotApproveTheOwnClosing()
{
    ClosingOffice office;
    PUAS_VERIFY_OK(closeIt(office));
    office.as(headLogin);
    PUAS_VERIFY_OK(setUserRole(office.folder(), personnelLogin, Role::Head));
    office.as(personnelLogin);
    PUAS_COMPARE_ERROR(approvePeriod(office.folder(), october(), closingTime(), {}),
                       ErrorCode::NotAllowed);
    PUAS_VERIFY_OK(approveIt(office));
}

void PeriodTest::nothingToApprove()
{
    ClosingOffice office;
    PUAS_COMPARE_ERROR(approveIt(office), ErrorCode::InvalidInput);
}

void PeriodTest::laterRatingsChangeNothingApproved()
{
    ClosingOffice office;
    PUAS_VERIFY_OK(closeIt(office));
    PUAS_VERIFY_OK(approveIt(office));
    const QString before = closedHash(office.store().periods().all()->front());
    QVERIFY(arrivedAfterApproval(*closingOf(office.store(), october(), closingTime())).empty());
    office.bring(closingSiti, 10, 10, 300);
    QCOMPARE(closedHash(office.store().periods().all()->front()), before);
    const auto closing = closingOf(office.store(), october(), closingTime());
    const auto later = arrivedAfterApproval(*closing);
    QCOMPARE(later.size(), size_t(1));
    QCOMPARE(later.front().officer, closingSiti);
    QCOMPARE(later.front().ratings, 10);
    QCOMPARE(later.front().approved.allowancePercent->toString(), QStringLiteral("75.00"));
    QCOMPARE(later.front().present.allowancePercent->toString(), QStringLiteral("100.00")); // 40 of 50
}

void PeriodTest::aCorrectionIsANewVersion()
{
    ClosingOffice office;
    PUAS_VERIFY_OK(closeIt(office));
    PUAS_VERIFY_OK(approveIt(office));
    office.bring(closingSiti, 10, 10, 300);
    const auto second = closeIt(office, QStringLiteral("stik tertinggal"));
    PUAS_VERIFY_OK(second);
    QCOMPARE(second->version, 2);
    // Until it is approved the first one holds.
    QCOMPARE(closingOf(office.store(), october(), closingTime())->approved()->version, 1);
    PUAS_VERIFY_OK(approveIt(office));
    const auto kept = office.store().periods().versionsOf(QStringLiteral("2026-10"));
    QCOMPARE(kept->size(), size_t(2));
    QCOMPARE(figure((*kept)[0], closingSiti).allowancePercent->toString(), QStringLiteral("75.00"));
    QCOMPARE(figure((*kept)[1], closingSiti).allowancePercent->toString(), QStringLiteral("100.00"));
    QCOMPARE((*kept)[1].reason, QStringLiteral("stik tertinggal"));
    QVERIFY(arrivedAfterApproval(*closingOf(office.store(), october(), closingTime())).empty());
}

void PeriodTest::aCorrectionNeedsItsReasonAndADifference()
{
    ClosingOffice office;
    PUAS_VERIFY_OK(closeIt(office));
    PUAS_VERIFY_OK(approveIt(office));
    PUAS_COMPARE_ERROR(closeIt(office, QStringLiteral("again")), ErrorCode::InvalidInput);
    office.bring(closingSiti, 10, 10, 300);
    PUAS_COMPARE_ERROR(closeIt(office, QStringLiteral("  ")), ErrorCode::InvalidInput);
    QCOMPARE(office.store().periods().all()->size(), size_t(1));
}

void PeriodTest::changedFiguresAreClosedAgain()
{
    ClosingOffice office;
    PUAS_VERIFY_OK(closeIt(office));
    office.bring(closingBudi, 0, 20, 300);
    PUAS_COMPARE_ERROR(approveIt(office), ErrorCode::InvalidInput);
    const auto again = closeIt(office);
    PUAS_VERIFY_OK(again);
    QCOMPARE(again->version, 1);
    PUAS_VERIFY_OK(approveIt(office));
    const auto kept = office.store().periods().all();
    QCOMPARE(kept->size(), size_t(1));
    QCOMPARE(figure(kept->front(), closingBudi).tally.n(), 60);
}

void PeriodTest::aSilentKioskNeedsAReason()
{
    ClosingOffice office;
    const SigningKey silent = MemoryKiosk(77, QStringLiteral("B2")).key();
    office.enrol(silent, QStringLiteral("B2"));
    const auto closing = closingOf(office.store(), october(), closingTime());
    QCOMPARE(closing->kiosks, 2);
    QCOMPARE(closing->present.missingKiosks, QStringList{fingerprint(silent.publicKey())});
    PUAS_COMPARE_ERROR(closeIt(office), ErrorCode::InvalidInput);
    const auto closed = closeIt(office, QStringLiteral("terbakar"));
    PUAS_VERIFY_OK(closed);
    QCOMPARE(closed->missingKiosks.size(), 1);
}

void PeriodTest::periodsDoNotOverlap()
{
    ClosingOffice office;
    PUAS_VERIFY_OK(closeIt(office));
    office.as(personnelLogin);
    const QDateTime nextYear(QDate(2027, 1, 4), QTime(9, 0), closingTime().timeZone());
    const Period quarter = *Period::parse(u"2026-Q4");
    const auto closing = closingOf(office.store(), quarter, nextYear);
    QCOMPARE(closing->blocks, std::vector{ClosingBlock::Overlaps});
    PUAS_COMPARE_ERROR(closePeriod(office.folder(), quarter, nextYear, QStringLiteral("x")),
                       ErrorCode::InvalidInput);
    QVERIFY(closingOf(office.store(), *Period::parse(u"2026-11"), nextYear)->blocks.empty());
}

void PeriodTest::theStoreRefusesEdits_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("version") << QStringLiteral("UPDATE period_version SET closed_by = 'x'");
    QTest::newRow("version deleted") << QStringLiteral("DELETE FROM period_version");
    QTest::newRow("figure") << QStringLiteral("UPDATE period_figure SET name = 'x'");
    QTest::newRow("figure deleted") << QStringLiteral("DELETE FROM period_figure");
}

void PeriodTest::theStoreRefusesEdits()
{
    QFETCH(QString, sql);
    ClosingOffice office;
    PUAS_VERIFY_OK(closeIt(office));
    PUAS_VERIFY_OK(approveIt(office));
    office.close();
    QString complaint;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                                          QStringLiteral("edit"));
        database.setDatabaseName(office.path() + QStringLiteral("/office.sqlite"));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(!query.exec(sql));
        complaint = query.lastError().text();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("edit"));
    QVERIFY2(complaint.contains(QLatin1String("never")), qPrintable(complaint));
}

void PeriodTest::textOfAnswers()
{
    Tally tally;
    tally.add(2, 4, 7);
    tally.add(5, 5, 1);
    const QString text = tallyText(tally);
    QCOMPARE(text, QStringLiteral("{\"4\":[0,7,0,0],\"5\":[0,0,0,0,1]}"));
    QCOMPARE(*tallyFromText(text), tally);
    QCOMPARE(tallyText({}), QStringLiteral("{}"));
    for (const char *wrong : {"", "{\"4\":[1]}", "{\"9\":[1]}", "{ }", "{\"4\":[0,7,0,0],\"x\":1}"})
        PUAS_COMPARE_ERROR(tallyFromText(QLatin1String(wrong)), ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(PeriodTest)
#include "period_test.moc"
