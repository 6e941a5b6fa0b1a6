// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/eye_format.h"
#include "tests/ctl/book.h"
#include "tests/ctl/paper.h"
#include "tests/ctl/puasctl_process.h"
#include "tests/support/test_folder.h"

using namespace puas;
using namespace puas::test;

/// The official survey on paper and as the processing sheet says what the JSON says.
class SkmDocumentsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void onPaper();
    void inJavaneseAndEnglish();
    void sheetRecomputes_data();
    void sheetRecomputes();
    void ofOneOffice();
    void ofNobody();
    void jsonIntoAFile();

private:
    [[nodiscard]] Called run(const char *line, const QStringList &further = {}) const
    {
        return puasctl(words(line, further) + QStringList{QStringLiteral("--data"), m_office},
                       {QStringLiteral("PUAS_TODAY=2026-11-15")});
    }
    /// Runs a command that writes a document and gives its path.
    [[nodiscard]] QString made(const char *line, const QString &name,
                               const QStringList &further = {}) const
    {
        const QString path = m_folder.file(name);
        const Called called = run(line, further + QStringList{path});
        if (called.status != 0)
            qFatal("%s", called.toText().constData());
        return path;
    }

    TestFolder m_folder;
    QString m_office = m_folder.file(QStringLiteral("office"));
};

namespace {

const QString sheetName = QStringLiteral("Olah data");
constexpr int respondents = 360;
constexpr int elements = 9;

/// The last respondent leaves two elements empty.
QByteArray surveys()
{
    QByteArray rows;
    for (int i = 0; i < respondents; ++i) {
        rows += "2026-10-1" + QByteArray::number(i % 10) + "T09:00:00,,L1,,KTP,";
        for (int element = 0; element < elements; ++element) {
            const bool isEmpty = i == respondents - 1 && element < 2;
            rows += isEmpty ? QByteArray()
                            : QByteArray::number(i % 3 > 0 ? 4 : 1 + (i / 3 + element * element) % 4);
            rows += element + 1 < elements ? ',' : '\n';
        }
    }
    return rows;
}

} // namespace

void SkmDocumentsTest::initTestCase()
{
    PUAS_VERIFY_STATUS(run("office create --code DUKCAPIL --name Dukcapil"), 0);
    const QString path = m_folder.file(QStringLiteral("past.csv"));
    putContent(
        path,
        "at,office,counter,officer,service,requirements,procedure,time,cost,product,competence,conduct,"
        "complaints,facilities\n"
            + surveys());
    PUAS_VERIFY_STATUS(run("import-csv %1", {path}), 0);
}

void SkmDocumentsTest::onPaper()
{
    const Paper paper(
        made("skm --from 2026-10-01 --to 2026-10-31 --population 10000 --format pdf --output %1",
             QStringLiteral("skm.pdf")));
    const QJsonObject skm = run("skm --from 2026-10-01 --to 2026-10-31 --population 10000").object();
    const QString text = paper.text();
    QCOMPARE(paper.misplaced(4), QStringList());
    QCOMPARE(paper.fontsNotEmbedded(), QStringList());
    const EyeFormat format(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    const auto says = [&](const QString &words) { return text.contains(words); };
    QVERIFY2(says(QStringLiteral("Halaman 1 dari %1").arg(paper.pages().size())), qPrintable(text));
    QVERIFY2(says(shownAs(skm[QStringLiteral("ikm")])), qPrintable(text));
    QVERIFY2(says(QStringLiteral("Mutu %1, %2")
                      .arg(skm[QStringLiteral("mutu")].toString(),
                           skm[QStringLiteral("kinerja")].toString())),
             qPrintable(text));
    QVERIFY2(says(QStringLiteral("Sampel kurang: 360 dari 370")), qPrintable(text));
    for (const QJsonValue &element : skm[QStringLiteral("elements")].toArray()) {
        const qint64 sum = element[QStringLiteral("sum")].toInteger();
        const qint64 n = element[QStringLiteral("n")].toInteger();
        const QString nrr = round({sum, n}, 3).toString();
        QVERIFY2(text.count(shownAs(nrr)) >= 2, qPrintable(nrr)); // in the table and in the drawing
        // No number is broken by its column.
        const QString counted = QStringLiteral(" %1 %2 ").arg(format.count(n), format.count(sum));
        QVERIFY2(says(counted), qPrintable(text));
    }
}

void SkmDocumentsTest::inJavaneseAndEnglish()
{
    const Paper english(
        made("skm --from 2026-10-01 --to 2026-10-31 --language en --format pdf --output %1",
             QStringLiteral("en.pdf")));
    QVERIFY2(english.text().contains(QLatin1String("Handling of complaints")),
             qPrintable(english.text()));
    QCOMPARE(english.misplaced(4), QStringList());
    const Paper javanese(
        made("skm --from 2026-10-01 --to 2026-10-31 --language jv --format pdf --output %1",
             QStringLiteral("jv.pdf")));
    QVERIFY2(javanese.text().contains(QLatin1String("Kaca 1 saking")), qPrintable(javanese.text()));
    QCOMPARE(javanese.misplaced(4), QStringList());
}

void SkmDocumentsTest::sheetRecomputes_data()
{
    QTest::addColumn<QString>("weights");
    for (const char *weights : {"exact", "0.111", "0.11"})
        QTest::newRow(weights) << QString::fromLatin1(weights);
}

void SkmDocumentsTest::sheetRecomputes()
{
    QFETCH(QString, weights);
    const Book book(made("skm --from 2026-10-01 --to 2026-10-31 --weights %1 --format xlsx --output %2",
                         QStringLiteral("skm.xlsx"), {weights}));
    QCOMPARE(book.differences(), QStringList());
    QVERIFY(book.formulaCount() >= elements * 4 + 4);
    const QJsonObject skm = run("skm --from 2026-10-01 --to 2026-10-31 --weights %1", {weights})
                                .object();
    const auto under = [&](QChar column, int row) {
        return book.cell(sheetName, column + QString::number(1 + respondents + row));
    };
    for (int i = 0; i < elements; ++i) {
        const QJsonValue element = skm[QStringLiteral("elements")][i];
        const QChar column(u'B' + i);
        QCOMPARE(under(column, 1).toInt(), element[QStringLiteral("sum")].toInt());
        QCOMPARE(under(column, 2).toInt(), element[QStringLiteral("n")].toInt());
        QCOMPARE(QString::number(under(column, 3).toDouble(), 'f', 4),
                 element[QStringLiteral("nrr")].toString());
    }
    QCOMPARE(QString::number(under(u'B', 6).toDouble(), 'f', 2), skm[QStringLiteral("ikm")].toString());
    QCOMPARE(under(u'B', 7).toString(), skm[QStringLiteral("mutu")].toString());
    QCOMPARE(under(u'B', 8).toString(), skm[QStringLiteral("kinerja")].toString());
}

void SkmDocumentsTest::ofOneOffice()
{
    const Paper paper(
        made("skm --from 2026-10-01 --to 2026-10-31 --office DUKCAPIL --format pdf --output %1",
             QStringLiteral("one.pdf")));
    QVERIFY2(paper.text().contains(QLatin1String("360 responden")), qPrintable(paper.text()));
    PUAS_VERIFY_STATUS(run("skm --from 2026-10-01 --to 2026-10-31 --office NOWHERE --format pdf"), 1);
}

void SkmDocumentsTest::ofNobody()
{
    const Paper paper(made("skm --from 2025-10-01 --to 2025-10-31 --format pdf --output %1",
                           QStringLiteral("nobody.pdf")));
    QVERIFY2(paper.text().contains(QLatin1String("tidak ada indeks")), qPrintable(paper.text()));
    const Book book(made("skm --from 2025-10-01 --to 2025-10-31 --format xlsx --output %1",
                         QStringLiteral("nobody.xlsx")));
    QCOMPARE(book.differences(), QStringList());
}

void SkmDocumentsTest::jsonIntoAFile()
{
    const QString path = made("skm --from 2026-10-01 --to 2026-10-31 --output %1",
                              QStringLiteral("skm.json"));
    QCOMPARE(contentOf(path), run("skm --from 2026-10-01 --to 2026-10-31").out);
}

QTEST_GUILESS_MAIN(SkmDocumentsTest)
#include "skm_documents_test.moc"
