// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/skm_figures.h"
#include "tests/figures/figures_office.h"

using namespace puas;
using namespace puas::test;

/// The official survey: index, needed sample and cautions.
class SkmFiguresTest : public FiguresOffice
{
    Q_OBJECT

private slots:
    void init() { startAgain(); }
    void skmCautions_data();
    void skmCautions();
    void skmPopulation();
};

void SkmFiguresTest::skmCautions_data()
{
    QTest::addColumn<int>("respondents");
    QTest::addColumn<qint64>("population");
    QTest::addColumn<qint64>("needed");
    QTest::addColumn<QString>("caution");
    const auto row = [](const char *name, int respondents, qint64 population, qint64 needed,
                        const char *caution) {
        QTest::newRow(name) << respondents << population << needed << QString::fromLatin1(caution);
    };
    row("nobody", 0, 100, 80, "no-respondent");
    row("one, with a perfect index", 1, 100, 80, "one-respondent");
    row("one of one", 1, 1, 1, "one-respondent");
    row("24 of 278", 24, 1'000, 278, "sample-too-small");
    row("as many as needed", 80, 100, 80, "none");
    row("one short", 79, 100, 80, "sample-too-small");
    row("population not known", 100, -1, 384, "sample-too-small");
}

void SkmFiguresTest::skmCautions()
{
    QFETCH(int, respondents);
    QFETCH(qint64, population);
    auto import = m_store->beginImport();
    for (int i = 0; i < respondents; ++i) {
        RatingRecord rating = oneTap("2026-10-05T03:00", ani, 4);
        for (const QString &key : skmElementKeys())
            rating.answers.push_back({key, 4, 4});
        QVERIFY(import->addKioskRating(kioskNamed('a').id, ++m_seq, rating));
    }
    // One-tap ratings are no respondents of the survey.
    QVERIFY(import->addKioskRating(kioskNamed('a').id, ++m_seq, oneTap("2026-10-05T03:00", ani, 1)));
    QVERIFY(import->commit());
    const auto figures = skmFigures(*m_store, october(), {}, IkmWeights::Exact,
                                    population < 0 ? std::nullopt : std::optional(population));
    QVERIFY(figures);
    QCOMPARE(figures->respondents, respondents);
    QTEST(figures->sampleNeeded, "needed");
    QTEST(skmCautionName(figures->caution), "caution");
    QCOMPARE(shown(figures->index.ikm),
             respondents ? QStringLiteral("100.00") : QStringLiteral("none"));
    QCOMPARE(skmFigures(*m_store, october(), QStringLiteral("elsewhere"))->respondents, 0);
}

void SkmFiguresTest::skmPopulation()
{
    auto import = m_store->beginImport();
    for (int i = 0; i < 50; ++i)
        QVERIFY(import->addServed({utcMs("2026-10-05T03:00"), {}, QStringLiteral("1"), ani, {}}));
    QVERIFY(import->commit());
    QCOMPARE(*skmFigures(*m_store, october())->population, 50);
    QCOMPARE(skmFigures(*m_store, october())->sampleNeeded, 44);
    QCOMPARE(*skmFigures(*m_store, october(), {}, IkmWeights::Exact, 1'000)->population, 1'000);
}

QTEST_GUILESS_MAIN(SkmFiguresTest)
#include "skm_figures_test.moc"
