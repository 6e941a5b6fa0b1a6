// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/sample_size.h"
#include "tests/support/source_tree.h"

#include <QFile>
#include <QTest>

using namespace puas;

class SampleSizeTest : public QObject
{
    Q_OBJECT

private slots:
    void publishedTable_data();
    void publishedTable();
    void edges_data();
    void edges();
};

void SampleSizeTest::publishedTable_data()
{
    QTest::addColumn<qint64>("population");
    QTest::addColumn<qint64>("sample");
    QFile file(testData(QStringLiteral("krejcie_morgan.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readLine().trimmed(), QByteArray("population,sample"));
    int rows = 0;
    while (!file.atEnd()) {
        const QByteArrayList cells = file.readLine().trimmed().split(',');
        QTest::newRow(cells.at(0).constData()) << cells.at(0).toLongLong() << cells.at(1).toLongLong();
        ++rows;
    }
    QCOMPARE(rows, 90);
}

void SampleSizeTest::publishedTable()
{
    QFETCH(qint64, population);
    QTEST(sampleSize(population), "sample");
}

void SampleSizeTest::edges_data()
{
    QTest::addColumn<qint64>("population");
    QTest::addColumn<qint64>("sample");
    QTest::newRow("nobody") << 0LL << 0LL;
    QTest::newRow("one") << 1LL << 1LL;
    QTest::newRow("two") << 2LL << 2LL;
    QTest::newRow("as many as one likes") << 1'000'000'000'000LL << 384LL;
}

void SampleSizeTest::edges()
{
    QFETCH(qint64, population);
    QTEST(sampleSize(population), "sample");
}

QTEST_GUILESS_MAIN(SampleSizeTest)
#include "sample_size_test.moc"
