// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/cell_roles.h"
#include "app/admin/data_table.h"
#include "app/admin/ikm_bands_model.h"
#include "app/admin/main_window.h"
#include "app/admin/office_session.h"
#include "app/admin/page_export.h"
#include "app/admin/skm_model.h"
#include "app/admin/theme.h"
#include "app/core/ikm.h"
#include "app/report/eye_format.h"
#include "tests/admin/shown_window.h"
#include "tests/admin/widget_finder.h"
#include "tests/ctl/puasctl_process.h"

#include <QAbstractItemModelTester>
#include <QSpinBox>
#include <QTest>

using namespace puas;
using namespace puas::test;

/// The page of the official survey says what puasctl says, and what anybody adds up from the
/// exported rows.
class SkmPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void modelsHoldTogether();
    void rowsArePuasctlsAndThoseOfTheExport();
    void indexStandsWithItsCaution();
    void usersChangeTheSampleAlone();
    void usersAreKeptInAView();
    void theYearBeforeStandsBesideIt();
    void oneRespondent();
    void nobody();
    void smallPartsAreHidden();
    void paperAndBookAreThoseOfTheSurvey();
    void gradesHaveATable();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    /// So many answers on a day, by a service; the first leaves an element empty.
    void answer(QDate day, int respondents, const QString &service);
    void choose(QStringView period);
    [[nodiscard]] Page *page() const { return m_window->currentPage(); }
    [[nodiscard]] TextTable rows() const { return *page()->shownTable(); }
    [[nodiscard]] QJsonObject survey(const QStringList &further = {}) const;

    std::unique_ptr<AdminOffice> m_office;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    qint64 m_row = 0;
};

void SkmPageTest::answer(QDate day, int respondents, const QString &service)
{
    Result<OfficeFolder> office = OfficeFolder::open(m_office->path());
    QVERIFY(office);
    Result<ImportTransaction> import = office->store().beginImport();
    QVERIFY(import);
    for (int i = 0; i < respondents; ++i) {
        RatingRecord rating;
        rating.atUtcMs = QDateTime(day, QTime(3, 0), Qt::UTC).toMSecsSinceEpoch();
        rating.service = service;
        const std::vector<QString> &keys = skmElementKeys();
        for (size_t element = i == 0 ? 1 : 0; element < keys.size(); ++element)
            rating.answers.push_back({keys[element], 1 + (i + int(element * element)) % 4, 4});
        ++m_row;
        QVERIFY(import->addFileRating(rating, QByteArray::number(m_row).rightJustified(32, 'f'),
                                      {QStringLiteral("forms.csv"), m_row}));
    }
    QVERIFY(import->commit());
}

void SkmPageTest::initTestCase()
{
    setUpInEnglish();
    m_office = std::make_unique<AdminOffice>();
    answer(QDate(2026, 10, 5), 41, QStringLiteral("KTP"));
    answer(QDate(2026, 10, 6), 9, QStringLiteral("KK"));
    answer(QDate(2026, 10, 6), 3, {});
    answer(QDate(2025, 10, 6), 6, QStringLiteral("KTP"));
    answer(QDate(2026, 9, 6), 1, QStringLiteral("KTP"));
    m_session = openSession(*m_office);
    m_window = showWindow(*m_session);
}

void SkmPageTest::init()
{
    choose(u"2026-10");
    m_session->setUsers(m_session->period(), std::nullopt);
    m_window->go({Route::View::Overview, {}});
    m_window->go({Route::View::Skm, {}});
}

void SkmPageTest::choose(QStringView period)
{
    m_session->setPeriod(Period::parse(period).value());
}

QJsonObject SkmPageTest::survey(const QStringList &further) const
{
    const DateRange range = m_session->period().range();
    const Called called = puasctl(
        words("skm --data %1 --from %2 --to %3",
              {m_office->path(), range.first.toString(Qt::ISODate), range.last().toString(Qt::ISODate)})
        + further);
    if (called.status != 0)
        qFatal("%s", called.toText().constData());
    return called.object();
}

void SkmPageTest::modelsHoldTogether()
{
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    SkmModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.setComparison(skmComparison(m_session->store(), m_session->period().range()).value(), true);
    QCOMPARE(model.rowCount(), 9);
    model.setComparison(skmComparison(m_session->store(), Period::parse(u"2024-10")->range()).value(),
                        false);
    QCOMPARE(model.rowCount(), 9);
    QCOMPARE(model.index(0, int(SkmModel::Column::Nrr)).data().toString(), EyeFormat::notApplicable());
    QVERIFY(model.index(0, int(SkmModel::Column::Scale))
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("no answers")));
    IkmBandsModel bands;
    QAbstractItemModelTester bandsTester(&bands, fatal);
    bands.setIkm(Decimal{8831, 2});
    QCOMPARE(bands.index(0, 0).data().toString(), QStringLiteral("A"));
    QCOMPARE(bands.index(0, 3).data().toString(), QStringLiteral("88.31"));
    QCOMPARE(bands.index(1, 2).data().toString(), QStringLiteral("88.30"));
    bands.setIkm(Decimal{10000, 2});
    QCOMPARE(bands.index(0, 3).data().toString(), QStringLiteral("100.00"));
}

/// Sums and counts added up here, from what export-ratings gives.
void SkmPageTest::rowsArePuasctlsAndThoseOfTheExport()
{
    const Called exported = puasctl(
        words("export-ratings --data %1 --from 2026-10-01 --to 2026-10-31", {m_office->path()}));
    PUAS_VERIFY_STATUS(exported, 0);
    const QList<QByteArray> lines = exported.out.trimmed().split('\n');
    const QList<QByteArray> head = lines.front().trimmed().split(',');
    const QJsonArray elements = survey()[QStringLiteral("elements")].toArray();
    const TextTable shown = rows();
    QCOMPARE(int(shown.rows.size()), 9);
    for (int i = 0; i < 9; ++i) {
        const QJsonObject element = elements[i].toObject();
        const QString key = element[QStringLiteral("key")].toString();
        const auto column = head.indexOf(key.toUtf8());
        QVERIFY(column > 0);
        std::array<int, 4> counts{};
        for (const QByteArray &line : lines.mid(1))
            if (const int value = line.trimmed().split(',').value(column).toInt(); value > 0)
                ++counts[size_t(value - 1)];
        int n = 0;
        int sum = 0;
        for (int value = 1; value <= 4; ++value) {
            n += counts[size_t(value - 1)];
            sum += value * counts[size_t(value - 1)];
            QCOMPARE(shown.rows[size_t(i)][2 + value].toInt(), counts[size_t(value - 1)]);
            QCOMPARE(element[QStringLiteral("counts")][value - 1].toInt(), counts[size_t(value - 1)]);
        }
        QCOMPARE(n, i == 0 ? 50 : 53);
        const QStringList &row = shown.rows[size_t(i)];
        QCOMPARE(row[1], key);
        QCOMPARE(row[2].toInt(), n);
        QCOMPARE(row[7].toInt(), sum);
        QCOMPARE(row[8], round({sum, n}, 3).toString());
        QCOMPARE(element[QStringLiteral("sum")].toInt(), sum);
        QCOMPARE(element[QStringLiteral("nrr")].toString(), round({sum, n}, 4).toString());
        QCOMPARE(row[11], element[QStringLiteral("nrr_year_before")].toString());
        QCOMPARE(row[12], element[QStringLiteral("change")].toString());
        QCOMPARE(row[13].toInt(), element[QStringLiteral("lowest")].toInt());
    }
}

void SkmPageTest::indexStandsWithItsCaution()
{
    const QJsonObject skm = survey();
    QVERIFY(hasText(page(), qPrintable(skm[QStringLiteral("ikm")].toString())));
    QVERIFY(hasText(page(), "sample too small, 53 of 384"));
    QVERIFY(hasText(page(), "of 384 needed"));
}

void SkmPageTest::usersChangeTheSampleAlone()
{
    auto *users = page()->findChild<QSpinBox *>();
    QVERIFY(users);
    users->setValue(100);
    QVERIFY(hasText(page(), "of 80 needed"));
    QVERIFY(hasText(page(), "sample too small, 53 of 80"));
    const QJsonObject skm = survey({QStringLiteral("--population"), QStringLiteral("100")});
    QCOMPARE(skm[QStringLiteral("sample_needed")].toInt(), 80);
    QVERIFY(hasText(page(), qPrintable(skm[QStringLiteral("ikm")].toString())));
    users->setValue(55);
    QVERIFY(hasText(page(), "of 48 needed"));
    QVERIFY(!hasText(page(), "sample too small"));
    users->setValue(0);
    QVERIFY(hasText(page(), "of 384 needed"));
}

void SkmPageTest::usersAreKeptInAView()
{
    QVERIFY(page()->filter().isEmpty());
    page()->setFilter({{QStringLiteral("users"), QStringLiteral("100")}});
    QVERIFY(hasText(page(), "of 80 needed"));
    QCOMPARE(page()->filter(), (PageFilter{{QStringLiteral("users"), QStringLiteral("100")}}));
    page()->setFilter({{QStringLiteral("users"), QStringLiteral("many")}});
    QVERIFY(hasText(page(), "of 384 needed"));
}

void SkmPageTest::theYearBeforeStandsBesideIt()
{
    const QString before = survey()[QStringLiteral("ikm_year_before")].toString();
    QVERIFY(!before.isEmpty());
    QVERIFY(hasText(page(), qPrintable(QStringLiteral("October 2025: ") + before)));
    QVERIFY(hasText(page(), "against the NRR of October 2025"));
    choose(u"2026-09");
    QVERIFY(!hasText(page(), "against the NRR"));
    QVERIFY(survey()[QStringLiteral("ikm_year_before")].isNull());
}

void SkmPageTest::oneRespondent()
{
    choose(u"2026-09");
    QVERIFY(hasText(page(), "one respondent only"));
    QCOMPARE(survey()[QStringLiteral("caution")].toString(), QStringLiteral("one-respondent"));
    QCOMPARE(rows().rows[0][8], QString()); // the one left it empty
    QCOMPARE(rows().rows[1][8], QStringLiteral("2.000"));
    QCOMPARE(rows().rows[1][9], QStringLiteral("2.000")); // nothing to tell an interval from
    const QJsonArray services = survey()[QStringLiteral("profile")][QStringLiteral("services")]
                                    .toArray();
    QVERIFY(services[0][QStringLiteral("n")].isNull());
}

void SkmPageTest::nobody()
{
    choose(u"2026-11");
    QVERIFY(hasText(page(), "Nobody has answered the survey in this period"));
    QVERIFY(hasText(page(), "no respondent"));
    QVERIFY(!hasText(page(), "No plan yet"));
    QVERIFY(PageExport::bytesOf(*page(), PageExport::Format::Pdf));
    QVERIFY(PageExport::bytesOf(*page(), PageExport::Format::Xlsx));
}

/// 3 people named no service: 9 would tell it, and what is hidden is in no JSON either.
void SkmPageTest::smallPartsAreHidden()
{
    const QJsonArray services = survey()[QStringLiteral("profile")][QStringLiteral("services")]
                                    .toArray();
    QCOMPARE(services.size(), 3);
    QCOMPARE(services[0][QStringLiteral("n")].toInt(), 41);
    QVERIFY(services[1][QStringLiteral("n")].isNull());
    QVERIFY(services[2][QStringLiteral("n")].isNull());
    QString bars;
    for (const auto *widget : page()->findChildren<QWidget *>())
        if (widget->accessibleName() == QLatin1String("Service"))
            bars = widget->accessibleDescription();
    QCOMPARE(bars, QStringLiteral("KTP: 41; KK: hidden; Not filled in: hidden"));
    QVERIFY(hasText(page(), "Hidden: fewer than 5 people"));
    QVERIFY(hasText(page(), "does not ask sex, age, education or work"));
}

void SkmPageTest::paperAndBookAreThoseOfTheSurvey()
{
    const auto paper = page()->paper();
    QVERIFY(paper);
    QVERIFY(paper->frame.title.startsWith(QStringLiteral("Community satisfaction survey")));
    const auto book = PageExport::bytesOf(*page(), PageExport::Format::Xlsx);
    QVERIFY(book);
    QVERIFY(book->startsWith("PK"));
}

void SkmPageTest::gradesHaveATable()
{
    DataTable *table = nullptr;
    for (auto *found : page()->findChildren<DataTable *>())
        if (found->accessibleName() == QLatin1String("Grades of the IKM, table"))
            table = found;
    QVERIFY(table);
    QVERIFY(table->isHidden());
    page()->switchTwin();
    QVERIFY(table->isVisible());
    page()->switchTwin();
    QVERIFY(table->isHidden());
}

void SkmPageTest::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("text");
    QTest::newRow("usual") << QSize(1440, 900) << 100;
    QTest::newRow("smallest window") << QSize(1024, 640) << 100;
    QTest::newRow("150 percent") << QSize(1440, 900) << 150;
    QTest::newRow("200 percent") << QSize(1440, 900) << 200;
}

void SkmPageTest::nothingIsCut()
{
    QFETCH(QSize, size);
    QFETCH(int, text);
    theme().setTextPercent(text);
    m_window->resize(size);
    QTest::qWait(1);
    const QStringList cut = cutTexts(m_window.get());
    theme().setTextPercent(100);
    m_window->resize(1440, 900);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QStringLiteral(" | "))));
}

QTEST_MAIN(SkmPageTest)
#include "skm_page_test.moc"
