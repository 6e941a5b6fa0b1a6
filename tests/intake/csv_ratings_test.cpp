// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csv_ratings.h"
#include "app/intake/office_folder.h"
#include "tests/support/expect.h"
#include "tests/support/test_folder.h"

using namespace puas;
using namespace puas::test;

namespace {

const QByteArray header = "at,office,counter,officer,service,overall,conduct\n";
const DateRange always{QDate(2000, 1, 1), QDate(2100, 1, 1)};

QByteArray rowsOf(int count, int first = 0)
{
    QByteArray rows;
    for (int i = first; i < first + count; ++i)
        rows += "2026-09-" + QByteArray::number(10 + i % 20) + "T08:" + QByteArray::number(10 + i % 50)
                + ":00,,L" + QByteArray::number(i % 3) + ",NIP" + QByteArray::number(i % 7) + ",KTP,"
                + QByteArray::number(1 + i % 4) + ",\n";
    return rows;
}

} // namespace

class CsvRatingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesRows();
    void sameFileAddsNothing();
    void longerFileAddsItsTail();
    void equalLinesAreTwoRatings();
    void registersWhatIsNew();
    void badRowChangesNothing_data();
    void badRowChangesNothing();
    void cancelledChangesNothing();
    void scaleIsChecked();
    void scalesMeet();
    void manyRows();

private:
    Result<CsvImport> import(const QByteArray &content, int top = 4, const CsvProgress &progress = {});
    [[nodiscard]] qint64 kept() const
    {
        return m_office->store().tallies().total(always, QStringLiteral("overall"))->n();
    }

    std::unique_ptr<TestFolder> m_folder;
    std::optional<OfficeFolder> m_office;
};

void CsvRatingsTest::init()
{
    m_office.reset();
    m_folder = std::make_unique<TestFolder>();
    auto office = OfficeFolder::create(m_folder->file(QStringLiteral("office")),
                               {QStringLiteral("HOME"), QStringLiteral("Home"), "Asia/Jakarta"});
    PUAS_VERIFY_OK(office);
    m_office.emplace(std::move(*office));
}

Result<CsvImport> CsvRatingsTest::import(const QByteArray &content, int top,
                                         const CsvProgress &progress)
{
    const QString path = m_folder->file(QStringLiteral("past.csv"));
    putContent(path, content);
    return importCsv(*m_office, path, {top, QDate(2026, 10, 15), 1'791'000'000'000}, progress);
}

void CsvRatingsTest::takesRows()
{
    const auto done = import(header
                             + "2026-10-01T23:30:00+07:00,,L1,A,KTP,4,1\n\n2026-10-02,,L1,,KTP,2,\n");
    PUAS_VERIFY_OK(done);
    QCOMPARE(done->file, QStringLiteral("past.csv"));
    QCOMPARE(done->rows, 2);
    QCOMPARE(done->added, 2);
    const auto days = m_office->store().tallies().total({QDate(2026, 10, 1), QDate(2026, 10, 2)},
                                               QStringLiteral("overall"));
    QCOMPARE(days->count(4, 4), 1);
    QCOMPARE(days->n(), 1);
    QCOMPARE(m_office->store().tallies().total(always, QStringLiteral("conduct"))->sum(), 1);
    QStringList places;
    PUAS_VERIFY_OK(m_office->store().ratings().forEachRating(always, [&](const StoredRating &rating) {
        places.append(QStringLiteral("%1 %2").arg(rating.file).arg(rating.row));
        return true;
    }));
    QCOMPARE(places, (QStringList{QStringLiteral("csv:past.csv 2"), QStringLiteral("csv:past.csv 4")}));
    const auto log = m_office->store().ratings().imports(10);
    QCOMPARE(log->size(), size_t(1));
    QCOMPARE(log->front().outcome, QStringLiteral("accepted"));
    QCOMPARE(log->front().added, 2);
}

void CsvRatingsTest::sameFileAddsNothing()
{
    PUAS_VERIFY_OK(import(header + rowsOf(300)));
    const auto again = import(header + rowsOf(300));
    PUAS_VERIFY_OK(again);
    QCOMPARE(again->rows, 300);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->known, 300);
    QCOMPARE(kept(), 300);
    QCOMPARE(m_office->store().ratings().imports(1)->front().outcome, QStringLiteral("known"));
}

void CsvRatingsTest::longerFileAddsItsTail()
{
    PUAS_VERIFY_OK(import(header + rowsOf(100)));
    const auto longer = import(header + rowsOf(10, 500) + rowsOf(100) + rowsOf(30, 100));
    PUAS_VERIFY_OK(longer);
    QCOMPARE(longer->added, 40);
    QCOMPARE(longer->known, 100);
    QCOMPARE(kept(), 140);
}

void CsvRatingsTest::equalLinesAreTwoRatings()
{
    const QByteArray line = "2026-10-01T08:00,,L1,A,KTP,4,\n";
    PUAS_VERIFY_OK(import(header + line + line));
    QCOMPARE(kept(), 2);
    PUAS_VERIFY_OK(import(header + line + line));
    QCOMPARE(kept(), 2);
    const auto third = import(header + line + line + line);
    PUAS_VERIFY_OK(third);
    QCOMPARE(third->added, 1);
    QCOMPARE(kept(), 3);
}

void CsvRatingsTest::registersWhatIsNew()
{
    PUAS_VERIFY_OK(m_office->store().registry().putOfficer({QStringLiteral("A"), QStringLiteral("Siti")}));
    const auto done = import(
        header
        + "2026-10-01,,L1,A,KTP,4,\n2026-10-01,HOME,L2,B,KTP,4,\n2026-10-01,FAR,L2,B,KK,4,\n"
          "2026-10-01,,,,,4,\n");
    PUAS_VERIFY_OK(done);
    QCOMPARE(done->newOffices, QStringList{QStringLiteral("FAR")});
    QCOMPARE(done->newOfficers, QStringList{QStringLiteral("B")});
    QCOMPARE(done->newCounters, (QStringList{QStringLiteral("L1"), QStringLiteral("L2")}));
    QCOMPARE(done->newServices, (QStringList{QStringLiteral("KTP"), QStringLiteral("KK")}));
    QCOMPARE(m_office->store().registry().officer(QStringLiteral("A"))->name, QStringLiteral("Siti"));
    QCOMPARE(m_office->store().registry().office(QStringLiteral("FAR"))->timeZone, QByteArray("Asia/Jakarta"));
}

void CsvRatingsTest::badRowChangesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &content, const char *place) {
        QTest::newRow(name) << content << QString::fromLatin1(place);
    };
    row("empty file", "", "line 1");
    row("blank file", "\n\n", "line 1");
    row("bad header", "at,overall\n" + rowsOf(5), "line 1: column office is missing");
    row("last row", header + rowsOf(2000) + "2026-10-01,,L1,A,KTP,9,\n", "line 2002, column overall");
    row("no answer", header + rowsOf(5) + "2026-10-01,,L1,A,KTP,,\n", "line 7: no answer");
    row("open quote", header + rowsOf(5) + "\"2026-10-01,,L1,A,KTP,4,\n", "line 7: a quote");
}

void CsvRatingsTest::badRowChangesNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, place);
    PUAS_VERIFY_OK(import(header + rowsOf(3, 900)));
    const auto refused = import(content);
    PUAS_COMPARE_ERROR(refused, ErrorCode::InvalidInput);
    QVERIFY2(refused.error().detail.startsWith(place), qPrintable(refused.error().detail));
    QCOMPARE(kept(), 3);
    QCOMPARE(m_office->store().registry().officers()->size(), size_t(3));
    QCOMPARE(*m_office->store().check(), QStringList());
    PUAS_VERIFY_OK(import(header + rowsOf(3, 990))); // and the store goes on
}

void CsvRatingsTest::cancelledChangesNothing()
{
    int calls = 0;
    const auto cancelled = import(header + rowsOf(5000), 4,
                                  [&](qint64, qint64 total) { return total > 0 && ++calls < 3; });
    PUAS_COMPARE_ERROR(cancelled, ErrorCode::Cancelled);
    QCOMPARE(kept(), 0);
}

void CsvRatingsTest::scaleIsChecked()
{
    for (const int top : {-1, 0, 1, 6, 10})
        PUAS_COMPARE_ERROR(import(header + rowsOf(1), top), ErrorCode::InvalidArgument);
}

void CsvRatingsTest::scalesMeet()
{
    const QByteArray row = "2026-10-01T08:00,,L1,A,KTP,2,\n";
    for (const int top : {2, 3, 4, 5})
        PUAS_VERIFY_OK(import(header + row, top));
    const auto total = m_office->store().tallies().total(always, QStringLiteral("overall"));
    QCOMPARE(total->n(), 4);
    QCOMPARE(total->satisfied(), 1); // 2 of 2
}

void CsvRatingsTest::manyRows()
{
    PUAS_VERIFY_OK(import(header + rowsOf(50'000)));
    QCOMPARE(kept(), 50'000);
    QCOMPARE(*m_office->store().check(), QStringList());
}

QTEST_GUILESS_MAIN(CsvRatingsTest)
#include "csv_ratings_test.moc"
