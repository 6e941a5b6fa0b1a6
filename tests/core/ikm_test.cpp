// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/ikm.h"
#include "tests/support/source_tree.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace puas;

class IkmTest : public QObject
{
    Q_OBJECT

private slots:
    void publishedTables_data();
    void publishedTables();
    void elementSumsOfAPublishedUnit_data();
    void elementSumsOfAPublishedUnit();
    void perfectSurvey_data();
    void perfectSurvey();
    void classes_data();
    void classes();
    void blankIsNoAnswer();
    void otherScalesAreLeftOut();
    void equalsIntegerArithmetic();
    void elementsInTheRegulationsOrder();
};

void IkmTest::publishedTables_data()
{
    QTest::addColumn<QStringList>("nrr");
    QTest::addColumn<QString>("weights");
    QTest::addColumn<QString>("ikm");
    QTest::addColumn<QString>("mutu");
    QFile file(testData(QStringLiteral("ikm_published.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> head = file.readLine().trimmed().split(',');
    for (size_t i = 0; i < skmElementKeys().size(); ++i)
        QCOMPARE(QString::fromUtf8(head.at(2 + qsizetype(i))), skmElementKeys().at(i));
    int rows = 0;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine().trimmed()).split(QLatin1Char(','));
        QTest::newRow(qPrintable(cells.at(0)))
            << cells.sliced(2, 9) << cells.at(13) << cells.at(11) << cells.at(12);
        ++rows;
    }
    QCOMPARE(rows, 4);
}

void IkmTest::publishedTables()
{
    QFETCH(QStringList, nrr);
    QFETCH(QString, weights);
    std::vector<Decimal> values;
    for (const QString &text : nrr)
        values.push_back(Decimal::parse(text).value());
    const Decimal ikm = ikmFromNrr(values, ikmWeightsFromName(weights).value());
    QTEST(ikm.toString(), "ikm");
    QTEST(QString(classifyIkm(ikm).mutu), "mutu");
}

void IkmTest::elementSumsOfAPublishedUnit_data()
{
    QTest::addColumn<IkmWeights>("weights");
    QTest::addColumn<QString>("ikm");
    QTest::newRow("exact") << IkmWeights::Exact << QStringLiteral("91.48");
    QTest::newRow("0.11, as the same document printed it")
        << IkmWeights::W011 << QStringLiteral("90.56");
}

/// 29 people; sums 105 101 100 116 102 105 106 105 115.
void IkmTest::elementSumsOfAPublishedUnit()
{
    QFETCH(IkmWeights, weights);
    constexpr qint64 people = 29;
    const qint64 sums[] = {105, 101, 100, 116, 102, 105, 106, 105, 115};
    std::map<QString, Tally> tallies;
    for (size_t i = 0; i < 9; ++i) {
        // As many fours as fit over threes: any answers with this sum do.
        const qint64 fours = sums[i] - 3 * people;
        tallies[skmElementKeys().at(i)].add(4, 4, fours);
        tallies[skmElementKeys().at(i)].add(3, 4, people - fours);
    }
    const IkmResult result = computeIkm(tallies, weights);
    QTEST(result.ikm->toString(), "ikm");
    QCOMPARE(result.grade->mutu, QLatin1Char('A'));
    for (size_t i = 0; i < 9; ++i) {
        QCOMPARE(result.elements[i].sum, sums[i]);
        QCOMPARE(result.elements[i].n, people);
    }
    QCOMPARE(result.elements[0].nrr->toString(), QStringLiteral("3.6207"));
}

void IkmTest::perfectSurvey_data()
{
    QTest::addColumn<IkmWeights>("weights");
    QTest::addColumn<QString>("ikm");
    QTest::newRow("exact") << IkmWeights::Exact << QStringLiteral("100.00");
    QTest::newRow("0.111") << IkmWeights::W0111 << QStringLiteral("99.90");
    QTest::newRow("0.11") << IkmWeights::W011 << QStringLiteral("99.00");
}

void IkmTest::perfectSurvey()
{
    QFETCH(IkmWeights, weights);
    std::map<QString, Tally> tallies;
    for (const QString &key : skmElementKeys())
        tallies[key].add(4, 4, 12);
    QTEST(computeIkm(tallies, weights).ikm->toString(), "ikm");
    QVERIFY(ikmWeightsFromName(ikmWeightsName(weights)) == weights);
}

void IkmTest::classes_data()
{
    QTest::addColumn<QString>("ikm");
    QTest::addColumn<QString>("mutu");
    QTest::addColumn<QString>("kinerja");
    const auto row = [](const char *ikm, const char *mutu, const char *kinerja) {
        QTest::newRow(ikm) << QString::fromLatin1(ikm) << QString::fromLatin1(mutu)
                           << QString::fromLatin1(kinerja);
    };
    row("25.00", "D", "Tidak baik");
    row("64.99", "D", "Tidak baik");
    row("65.00", "C", "Kurang baik");
    row("76.60", "C", "Kurang baik");
    row("76.61", "B", "Baik");
    row("88.30", "B", "Baik");
    row("88.31", "A", "Sangat baik");
    row("100.00", "A", "Sangat baik");
}

void IkmTest::classes()
{
    QFETCH(QString, ikm);
    const IkmClass grade = classifyIkm(Decimal::parse(ikm).value());
    QTEST(QString(grade.mutu), "mutu");
    QTEST(grade.kinerja, "kinerja");
}

void IkmTest::blankIsNoAnswer()
{
    QVERIFY(!computeIkm({}).ikm);
    QVERIFY(!computeIkm({}).grade);
    std::map<QString, Tally> tallies;
    tallies[QStringLiteral("time")].add(3, 4, 10);
    tallies[QStringLiteral("cost")].add(4, 4, 2);
    const IkmResult result = computeIkm(tallies);
    // (3 + 4) / 2 x 25: the seven elements that nobody answered do not pull it down.
    QCOMPARE(result.ikm->toString(), QStringLiteral("87.50"));
    QCOMPARE(result.elements.size(), 9U);
    QVERIFY(!result.elements.front().nrr);
}

void IkmTest::otherScalesAreLeftOut()
{
    std::map<QString, Tally> tallies;
    tallies[QStringLiteral("time")].add(4, 4, 1);
    tallies[QStringLiteral("time")].add(1, 5, 9);
    tallies[QStringLiteral("cost")].add(1, 5, 9);
    const IkmResult result = computeIkm(tallies);
    QCOMPARE(result.ikm->toString(), QStringLiteral("100.00"));
    QCOMPARE(result.elements[2].n, 1);
    QCOMPARE(result.elements[3].n, 0);
}

/// For equal n in all nine elements the IKM is 25 x sum / (9 n): plain integers.
void IkmTest::equalsIntegerArithmetic()
{
    std::mt19937 random(14);
    for (int round = 0; round < 2'000; ++round) {
        const int n = 1 + int(random() % 400);
        qint64 sum = 0;
        std::map<QString, Tally> tallies;
        for (const QString &key : skmElementKeys())
            for (int i = 0; i < n; ++i) {
                const int value = 1 + int(random() % 4);
                tallies[key].add(value, 4);
                sum += value;
            }
        const qint64 numerator = 2500 * sum;
        const qint64 denominator = 9LL * n;
        const qint64 hundredths = (2 * numerator + denominator) / (2 * denominator);
        QCOMPARE(computeIkm(tallies).ikm->unscaled, hundredths);
        if (round > 200)
            round += 50;
    }
}

void IkmTest::elementsInTheRegulationsOrder()
{
    QCOMPARE(skmElementKeys().size(), 9U);
    QCOMPARE(skmElementKeys().at(7), QStringLiteral("complaints"));
    QCOMPARE(skmElementKeys().at(8), QStringLiteral("facilities"));
}

QTEST_GUILESS_MAIN(IkmTest)
#include "ikm_test.moc"
