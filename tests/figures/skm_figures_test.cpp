// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/skm_comparison.h"
#include "app/figures/skm_profile.h"
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
    void beforeAndNow();
    void nothingBefore();
    void lowestInOrder();
    void smallPartsAreHidden_data();
    void smallPartsAreHidden();
    void profileOfTheStore();

private:
    /// So many respondents on a day, with one answer to each element.
    void survey(const char *at, int respondents, int answer, const QString &service = {},
                const QStringList &groups = {});
};

namespace {

QString partsAsText(const std::vector<ProfilePart> &parts)
{
    QStringList words;
    for (const ProfilePart &part : parts)
        words << part.key + u' '
                     + (part.respondents ? QString::number(*part.respondents) : QStringLiteral("hidden"));
    return words.join(QStringLiteral(", "));
}

} // namespace

void SkmFiguresTest::survey(const char *at, int respondents, int answer, const QString &service,
                            const QStringList &groups)
{
    auto import = m_store->beginImport();
    for (int i = 0; i < respondents; ++i) {
        RatingRecord rating = oneTap(at, ani, 4);
        rating.service = service;
        rating.groups = groups;
        for (const QString &key : skmElementKeys())
            rating.answers.push_back({key, answer, 4});
        QVERIFY(import->addKioskRating(kioskNamed('a').id, ++m_seq, rating));
    }
    QVERIFY(import->commit());
}

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

/// The difference is that of the exact means, rounded once, and a loss is as large as a gain.
void SkmFiguresTest::beforeAndNow()
{
    survey("2025-10-05T03:00", 2, 4);
    survey("2025-10-05T03:00", 1, 3); // 11 of 3: 3.667
    survey("2026-10-05T03:00", 3, 3);
    survey("2026-10-05T03:00", 5, 4); // 29 of 8: 3.625
    const auto survey = skmComparison(*m_store, october());
    QVERIFY(survey);
    QVERIFY(survey->before);
    QCOMPARE(survey->before->respondents, 3);
    QCOMPARE(survey->changes.size(), size_t(9));
    QCOMPARE(shown(survey->now.elements[0].nrr), QStringLiteral("3.625"));
    QCOMPARE(shown(survey->changes[0].before), QStringLiteral("3.667"));
    QCOMPARE(shown(survey->changes[0].difference), QStringLiteral("-0.04")); // -1/24
    QCOMPARE(aYearBefore({QDate(2024, 2, 1), QDate(2024, 3, 1)}),
             (DateRange{QDate(2023, 2, 1), QDate(2023, 3, 1)}));
}

void SkmFiguresTest::nothingBefore()
{
    survey("2026-10-05T03:00", 1, 3);
    const auto survey = skmComparison(*m_store, october());
    QVERIFY(survey);
    QVERIFY(!survey->before);
    QCOMPARE(survey->now.caution, SkmCaution::OneRespondent);
    QCOMPARE(survey->changes.size(), size_t(9));
    for (const SkmChange &change : survey->changes)
        QVERIFY(!change.before && !change.difference);
}

/// Of equals the earlier one.
void SkmFiguresTest::lowestInOrder()
{
    auto import = m_store->beginImport();
    RatingRecord rating = oneTap("2026-10-05T03:00", ani, 4);
    const std::vector<int> values{4, 3, 2, 4, 4, 3, 4, 4, 1};
    for (size_t i = 0; i < values.size(); ++i)
        rating.answers.push_back({skmElementKeys()[i], values[i], 4});
    QVERIFY(import->addKioskRating(kioskNamed('a').id, ++m_seq, rating));
    QVERIFY(import->commit());
    const auto figures = skmFigures(*m_store, october());
    std::vector<int> places;
    for (const SkmElement &element : figures->elements)
        places.push_back(element.lowestPlace);
    QCOMPARE(places, (std::vector<int>{0, 3, 2, 0, 0, 0, 0, 0, 1}));
}

void SkmFiguresTest::smallPartsAreHidden_data()
{
    QTest::addColumn<QList<int>>("people");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QList<int> &people, const char *shown) {
        QTest::newRow(name) << people << QString::fromLatin1(shown);
    };
    row("none is small", {20, 5, 0}, "a 20, b 5, c 0");
    row("a small one could be computed", {20, 9, 4}, "a 20, b hidden, c hidden");
    row("two small ones cover each other", {20, 3, 4}, "a 20, b hidden, c hidden");
    row("two of one person are told by their sum", {20, 9, 1, 1}, "a 20, b hidden, c hidden, d hidden");
    row("nobody is no secret", {20, 9, 2, 0}, "a 20, b hidden, c hidden, d 0");
    row("only one part", {3, 0}, "a hidden, b 0");
}

void SkmFiguresTest::smallPartsAreHidden()
{
    QFETCH(QList<int>, people);
    std::vector<ProfilePart> parts;
    for (const int count : people)
        parts.push_back({QString(QChar(u'a' + int(parts.size()))), {}, count});
    hideSmallParts(parts);
    QTEST(partsAsText(parts), "shown");
}

void SkmFiguresTest::profileOfTheStore()
{
    survey("2026-10-05T03:00", 9, 4, QStringLiteral("KTP"), {QStringLiteral("elderly")});
    survey("2026-10-05T03:00", 6, 4, QStringLiteral("KK"), {QStringLiteral("disability")});
    survey("2026-10-05T03:00", 2, 4, QStringLiteral("AKTA"), {QStringLiteral("women")});
    survey("2026-09-05T03:00", 7, 4, QStringLiteral("AKTA"));
    const auto profile = skmProfile(*m_store, october());
    QVERIFY(profile);
    QCOMPARE(profile->respondents, 17);
    QCOMPARE(partsAsText(profile->services),
             QStringLiteral("KTP 9, KK hidden, AKTA hidden,  0"));
    QCOMPARE(partsAsText(profile->groups),
             QStringLiteral("elderly 9, disability 6, women hidden"));
    // All but 2 named it: that tells of the two.
    survey("2026-10-05T03:00", 40, 4, QStringLiteral("KTP"), {QStringLiteral("women")});
    survey("2026-10-05T03:00", 300, 4, QStringLiteral("KTP"), {QStringLiteral("elderly")});
    QVERIFY(partsAsText(skmProfile(*m_store, october())->groups).contains(QStringLiteral("women 42")));
    QVERIFY(skmProfile(*m_store, october(), QStringLiteral("elsewhere"))->groups.empty());
}

QTEST_GUILESS_MAIN(SkmFiguresTest)
#include "skm_figures_test.moc"
