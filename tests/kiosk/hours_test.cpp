// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/attract.h"
#include "kiosk/duty.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace puas;

namespace {

qint64 jakarta(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), QTimeZone("Asia/Jakarta"))
        .toMSecsSinceEpoch();
}

/// Monday to Friday, 08:00 to 15:30; the 23rd of November 2026 is a Monday.
OpeningHours officeHours()
{
    KioskConfig config;
    config.timezone = QStringLiteral("Asia/Jakarta");
    config.opensAt = QStringLiteral("08:00");
    config.closesAt = QStringLiteral("15:30");
    config.closedWeekdays = {6, 7};
    return OpeningHours(config);
}

class HeldSink : public RatingSink
{
public:
    void keep(const RatingDraft &) override {}
    void add(const AdditionDraft &) override {}
};

/// A visit, the hours and who is on duty, over clocks that the test moves.
struct Counter {
    HeldSink sink;
    qint64 steady = 0;
    qint64 wall = jakarta(23, 9);
    Visit visit{sink, {}, [this] { return steady; }};
    CounterHours hours;
    Duty duty{visit, hours};
    QSignalSpy asked{&duty, &Duty::asked};

    Counter()
    {
        hours.setWallClock([this] { return wall; });
        hours.set(officeHours());
    }

    void at(qint64 moment)
    {
        wall = moment;
        hours.look();
    }
};

} // namespace

/// Opening hours, what follows from them, and the figures of the idle screen.
class HoursTest : public QObject
{
    Q_OBJECT

private slots:
    void isOpen_data();
    void isOpen();
    void changesNext_data();
    void changesNext();
    void closedLast();
    void withoutHoursNeverCloses();
    void aLostClockClosesNothing();
    void closingSignsOff();
    void closingWaitsForTheVisit();
    void aClosingWhileOffSignsOff_data();
    void aClosingWhileOffSignsOff();
    void partsMakeAHundred_data();
    void partsMakeAHundred();
};

void HoursTest::isOpen_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<bool>("open");
    QTest::newRow("before opening") << jakarta(23, 7, 59) << false;
    QTest::newRow("at opening") << jakarta(23, 8) << true;
    QTest::newRow("a minute before closing") << jakarta(23, 15, 29) << true;
    QTest::newRow("at closing") << jakarta(23, 15, 30) << false;
    QTest::newRow("on Saturday") << jakarta(28, 10) << false;
    QTest::newRow("on Sunday") << jakarta(29, 10) << false;
}

void HoursTest::isOpen()
{
    QFETCH(qint64, at);
    QTEST(officeHours().isOpen(at), "open");
}

void HoursTest::changesNext_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<qint64>("next");
    QTest::newRow("opens today") << jakarta(23, 7) << jakarta(23, 8);
    QTest::newRow("closes today") << jakarta(23, 8) << jakarta(23, 15, 30);
    QTest::newRow("opens tomorrow") << jakarta(23, 15, 30) << jakarta(24, 8);
    QTest::newRow("over the weekend") << jakarta(27, 16) << jakarta(30, 8);
}

void HoursTest::changesNext()
{
    QFETCH(qint64, at);
    QFETCH(qint64, next);
    QCOMPARE(officeHours().nextChange(at), std::optional(next));
}

void HoursTest::closedLast()
{
    QCOMPARE(officeHours().lastClosing(jakarta(24, 9)), std::optional(jakarta(23, 15, 30)));
    QCOMPARE(officeHours().lastClosing(jakarta(24, 15, 30)), std::optional(jakarta(24, 15, 30)));
    QCOMPARE(officeHours().lastClosing(jakarta(30, 7)), std::optional(jakarta(27, 15, 30)));
}

void HoursTest::withoutHoursNeverCloses()
{
    const OpeningHours hours{KioskConfig()};
    QVERIFY(hours.isOpen(jakarta(29, 3)));
    QVERIFY(!hours.nextChange(jakarta(29, 3)));
    QVERIFY(!hours.lastClosing(jakarta(29, 3)));
}

void HoursTest::aLostClockClosesNothing()
{
    QVERIFY(officeHours().isOpen(0));
    QVERIFY(!officeHours().lastClosing(1'000));
}

void HoursTest::closingSignsOff()
{
    Counter counter;
    counter.duty.set(QStringLiteral("1985"));
    counter.at(jakarta(23, 15, 29));
    QCOMPARE(counter.asked.count(), 0);
    counter.at(jakarta(23, 15, 30));
    QCOMPARE(counter.asked.count(), 1);
    QCOMPARE(counter.asked.front().front().toString(), QString());
    counter.duty.set(QString());
    counter.at(jakarta(23, 16));
    QCOMPARE(counter.asked.count(), 1);
}

void HoursTest::closingWaitsForTheVisit()
{
    Counter counter;
    counter.duty.set(QStringLiteral("1985"));
    counter.visit.touched();
    counter.visit.rate(4);
    counter.at(jakarta(23, 15, 30));
    QVERIFY(counter.hours.isClosed());
    QCOMPARE(counter.asked.count(), 0);
    emit counter.sink.kept(1);
    QCOMPARE(counter.asked.count(), 0);
    counter.visit.finish();
    QCOMPARE(counter.asked.count(), 1);
}

void HoursTest::aClosingWhileOffSignsOff_data()
{
    QTest::addColumn<qint64>("since");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<bool>("signsOff");
    QTest::newRow("since yesterday") << jakarta(23, 8) << jakarta(24, 9) << true;
    QTest::newRow("since this morning") << jakarta(24, 8) << jakarta(24, 9) << false;
    QTest::newRow("started in the evening") << jakarta(24, 8) << jakarta(24, 18) << true;
    QTest::newRow("signed on after closing") << jakarta(24, 16) << jakarta(25, 9) << false;
}

void HoursTest::aClosingWhileOffSignsOff()
{
    QFETCH(qint64, since);
    QFETCH(qint64, now);
    Counter counter;
    counter.at(now);
    counter.duty.resume(QStringLiteral("1985"), since);
    QTEST(counter.asked.count() == 1, "signsOff");
}

void HoursTest::partsMakeAHundred_data()
{
    QTest::addColumn<std::vector<qint64>>("counts");
    QTest::addColumn<std::vector<int>>("parts");
    const auto row = [](const char *name, std::vector<qint64> counts, std::vector<int> parts) {
        QTest::newRow(name) << counts << parts;
    };
    row("as drawn", {26, 51, 656, 553}, {2, 4, 51, 43});
    row("thirds", {1, 1, 1, 0}, {34, 33, 33, 0});
    row("only the best", {0, 0, 0, 40}, {0, 0, 0, 100});
    row("only the worst", {40, 0, 0, 0}, {100, 0, 0, 0});
    row("halves", {1, 1, 1, 1}, {25, 25, 25, 25});
    row("one of many", {1, 0, 0, 999}, {0, 0, 0, 100});
}

void HoursTest::partsMakeAHundred()
{
    QFETCH(std::vector<qint64>, counts);
    QFETCH(std::vector<int>, parts);
    const auto shown = partsOfHundred(counts);
    QCOMPARE(std::vector<int>(shown.begin(), shown.end()), parts);
    QCOMPARE(std::accumulate(shown.begin(), shown.end(), 0), 100);
}

QTEST_GUILESS_MAIN(HoursTest)
#include "hours_test.moc"
