// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/eye_format.h"
#include "tests/ctl/book.h"
#include "tests/ctl/paper.h"
#include "tests/ctl/puasctl_process.h"
#include "tests/support/test_folder.h"

#include <QProcess>

using namespace puas;
using namespace puas::test;

/// Papers and sheets say what the JSON says: read by poppler, computed again by a
/// spreadsheet of our own (recalculate.py).
class AllowanceDocumentsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void allowanceOnPaper_data();
    void allowanceOnPaper();
    void manyOfficersTakeMorePages();
    void allowanceSheetRecomputes_data();
    void allowanceSheetRecomputes();
    void fewAreNotTold();
    void outputIsWholeOrNotThere();
    void bytesAreNotForATerminal();

private:
    [[nodiscard]] Called run(const char *line, const QStringList &further = {}) const
    {
        return puasctl(words(line, further) + QStringList{QStringLiteral("--data"), m_office},
                       {QStringLiteral("PUAS_TODAY=2026-11-15"),
                        QStringLiteral("PUAS_PASSWORD=kopi susu tanpa gula"),
                        QStringLiteral("PUAS_NEW_PASSWORD=kopi susu tanpa gula")});
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

const QString sheetName = QStringLiteral("Tunjangan");
const QString longestName = QStringLiteral(
    "Prof. Dr. dr. Hj. Raden Ayu Siti Nurhaliza Kusumaningtyas Widyaningrum Sastroatmodjo, S.STP., "
    "M.Si., M.AP., Sp.PK(K)");

/// \a count answers of one value; "" for an officer nobody rated.
QByteArray answers(const char *officer, int count, int value)
{
    QByteArray rows;
    for (int i = 0; i < count; ++i)
        rows += "2026-10-0" + QByteArray::number(1 + i % 9) + "T08:30:00,,L1," + officer + ",KTP,"
                + QByteArray::number(value) + "\n";
    return rows;
}

} // namespace

void AllowanceDocumentsTest::initTestCase()
{
    PUAS_VERIFY_STATUS(run("office create --code DUKCAPIL --name %1",
                           {QStringLiteral("Dinas Kependudukan & <Pencatatan> Sipil")}),
                       0);
    const QList<std::pair<const char *, QString>> officers{
        {"198703142010012003", longestName},
        {"198703142010012004", QStringLiteral("Tepat Delapan Puluh")},
        {"198703142010012005", QStringLiteral("Setengah")},
        {"198703142010012006", QStringLiteral("Sedikit")},
        {"198703142010012007", QStringLiteral("Tiga Orang")},
        {"198703142010012008", QStringLiteral("Kosong")},
        {"198703142010012009", QStringLiteral("=1+1")}};
    for (const auto &[nip, name] : officers)
        PUAS_VERIFY_STATUS(run("officer add --nip %1 --name %2", {QString::fromLatin1(nip), name}), 0);
    const QString path = m_folder.file(QStringLiteral("past.csv"));
    putContent(path, "at,office,counter,officer,service,overall\n" + answers("198703142010012003", 20, 4)
                         + answers("198703142010012003", 63, 3)
                         + answers("198703142010012003", 42, 1) // 83 of 125: 66.40
                         + answers("198703142010012004", 4, 4) + answers("198703142010012004", 76, 3)
                         + answers("198703142010012004", 20, 2) // 80 of 100
                         + answers("198703142010012005", 637, 3)
                         + answers("198703142010012005", 163, 1) // 79.625
                         + answers("198703142010012006", 29, 4) + answers("198703142010012007", 3, 4)
                         + answers("198703142010012009", 31, 2));
    PUAS_VERIFY_STATUS(run("import-csv %1", {path}), 0);
    const QString reached = m_folder.file(QStringLiteral("components.csv"));
    putContent(reached,
               "nip,period,component,percent\n198703142010012003,2026-10,discipline,87.53\n"
               "198703142010012004,2026-10,discipline,62.5\n198703142010012006,2026-10,discipline,0\n");
    PUAS_VERIFY_STATUS(run("user add --login ratna --name Ratna --role head"), 0);
    PUAS_VERIFY_STATUS(run("user add --login dewi --name Dewi --role personnel --as ratna"), 0);
    PUAS_VERIFY_STATUS(run("components import %1 --as dewi", {reached}), 0);
}

void AllowanceDocumentsTest::allowanceOnPaper_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("title");
    QTest::newRow("id") << QStringLiteral("Halaman 1 dari")
                        << QStringLiteral("Proyeksi tunjangan Oktober 2026");
    QTest::newRow("en") << QStringLiteral("Page 1 of")
                        << QStringLiteral("Projected allowance October 2026");
    QTest::newRow("jv") << QStringLiteral("Kaca 1 saking")
                        << QStringLiteral("Proyeksi tunjangan Oktober 2026");
}

void AllowanceDocumentsTest::allowanceOnPaper()
{
    QFETCH(QString, page);
    QFETCH(QString, title);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    const Paper paper(made("allowance --period 2026-10 --format pdf --language %1 --output %2",
                           QStringLiteral("allowance.pdf"), {language}));
    const QString text = paper.text();
    QVERIFY2(text.contains(page), qPrintable(text));
    QCOMPARE(paper.misplaced(4), QStringList());
    QCOMPARE(paper.fontsNotEmbedded(), QStringList());
    QVERIFY2(paper.fonts().join(u' ').contains(QLatin1String("Lato")),
             qPrintable(paper.fonts().join(u' ')));
    const QString info = paper.info();
    QVERIFY2(info.contains(title)
                 && info.contains(QLatin1String("Dinas Kependudukan & <Pencatatan> Sipil")),
             qPrintable(info));
    QVERIFY2(info.contains(QStringLiteral("<dc:language><rdf:Bag><rdf:li>%1<").arg(language)),
             qPrintable(info));
    // No letter is lost in a joined glyph, and no word is cut.
    QVERIFY2(language != QLatin1String("id") || text.contains(QLatin1String("penilaian")),
             qPrintable(text));
    QVERIFY2(QString(text).remove(u' ').contains(QString(longestName).remove(u' ')), qPrintable(text));
    if (language == QLatin1String("en"))
        return;
    for (const QJsonValue &row : run("allowance --period 2026-10").array()) {
        QVERIFY2(text.contains(EyeFormat::nip(row[QStringLiteral("officer")].toString())),
                 qPrintable(text));
        QVERIFY2(text.contains(shownAs(row[QStringLiteral("allowance_percent")])), qPrintable(text));
        if (row[QStringLiteral("n")].toInt() >= 5)
            QVERIFY2(text.contains(shownAs(row[QStringLiteral("measure_percent")])), qPrintable(text));
    }
}

void AllowanceDocumentsTest::manyOfficersTakeMorePages()
{
    const QString office = m_folder.file(QStringLiteral("large"));
    const auto runLarge = [&](const char *line, const QStringList &further = {}) {
        return puasctl(words(line, further) + QStringList{QStringLiteral("--data"), office},
                       {QStringLiteral("PUAS_TODAY=2026-10-15")});
    };
    PUAS_VERIFY_STATUS(runLarge("office create --code A --name A"), 0);
    QByteArray content = "at,office,counter,officer,service,overall\n";
    for (int officer = 0; officer < 60; ++officer)
        for (int i = 0; i < 6; ++i)
            content += "2026-10-0" + QByteArray::number(1 + i) + "T08:00:00,,,P"
                       + QByteArray::number(100 + officer) + ",,4\n";
    const QString csv = m_folder.file(QStringLiteral("large.csv"));
    putContent(csv, content);
    PUAS_VERIFY_STATUS(runLarge("import-csv %1", {csv}), 0);
    const QString path = m_folder.file(QStringLiteral("large.pdf"));
    PUAS_VERIFY_STATUS(runLarge("allowance --period 2026-10 --format pdf --output %1", {path}), 0);
    const Paper paper(path);
    const auto pages = qsizetype(paper.pages().size());
    QVERIFY(pages >= 4);
    QCOMPARE(paper.misplaced(4), QStringList());
    QStringList officers;
    for (qsizetype i = 0; i < pages; ++i) {
        const QString text = paper.pages()[size_t(i)].text();
        QVERIFY2(text.contains(QStringLiteral("Halaman %1 dari %2").arg(i + 1).arg(pages)),
                 qPrintable(text));
        for (const Word &word : paper.pages()[size_t(i)].words)
            if (word.text.size() == 4 && word.text.startsWith(u'P') && word.text.mid(1).toInt() >= 100)
                officers << word.text;
        const bool hasRows = text.contains(QLatin1String("P1"));
        QCOMPARE(text.contains(QLatin1String("Petugas, NIP")), hasRows);
        QCOMPARE(text.contains(QLatin1String("berlanjut")),
                 hasRows && !text.contains(QLatin1String("60 petugas")));
    }
    // A code that is no NIP stands as name and as NIP, both on the same page.
    officers.removeDuplicates();
    QCOMPARE(officers.size(), 60);
}

void AllowanceDocumentsTest::allowanceSheetRecomputes_data()
{
    QTest::addColumn<QByteArray>("rule");
    const auto row = [](const char *name, const QByteArray &further) {
        QTest::newRow(name) << QByteArray(R"({"id": "trial", )" + further + "}");
    };
    const QByteArray trenggalek
        = R"("measure": "satisfied_share", "segments": [{"from": 0, "to": 80, "pays_from": 0, "pays_to": 80}, {"from": 80, "to": 100, "pays": 100}])";
    const QByteArray bands
        = R"("segments": [{"from": 0, "to": 66, "pays": 60}, {"from": 66, "to": 81, "pays": 80}, {"from": 81, "to": 100, "pays": 100}])";
    row("the default", trenggalek);
    row("half down", trenggalek + R"(, "round": {"mode": "half_down"})");
    row("half to even", trenggalek + R"(, "round": {"mode": "half_even"})");
    row("no digits", trenggalek + R"(, "round": {"digits": 0})");
    row("a part of the allowance",
        trenggalek
            + R"(, "share_of_allowance": 60, "components": [{"key": "discipline", "weight": 0.4}])");
    row("a part with two components",
        trenggalek
            + R"(, "share_of_allowance": 50, "components": [{"key": "discipline", "weight": 0.3}, {"key": "productivity", "weight": 0.2}])");
    row("benefit of the doubt", trenggalek + R"(, "benefit_of_doubt": true)");
    row("not assessed", trenggalek + R"(, "fallback": "not_assessed")");
    row("the office's", trenggalek + R"(, "fallback": "office")");
    row("bands", R"("measure": "satisfied_share", )" + bands);
    row("bands of the mean", R"("measure": "ikm", )" + bands);
    row("bands of the index", R"("measure": "mean_index", )" + bands);
    row("scaled",
        R"("measure": "mean_index", "segments": [{"from": 0, "to": 80, "pays_from": 10, "pays_to": 100}, {"from": 80, "to": 100, "pays": 100}])");
    row("scaled in part",
        R"("measure": "ikm", "share_of_allowance": 50, "segments": [{"from": 0, "to": 79.5, "pays_from": 10, "pays_to": 100}, {"from": 79.5, "to": 100, "pays": 100}], "minimum_ratings": 0)");
}

void AllowanceDocumentsTest::allowanceSheetRecomputes()
{
    QFETCH(QByteArray, rule);
    const QString file = m_folder.file(QStringLiteral("rule.json"));
    putContent(file, rule);
    const Book book(made("allowance --period 2026-10 --rule-file %1 --format xlsx --output %2",
                         QStringLiteral("allowance.xlsx"), {file}));
    QCOMPARE(book.differences(), QStringList());
    QVERIFY2(book.formulaCount() > 20, qPrintable(QString::number(book.formulaCount())));
    const QJsonArray rows = run("allowance --period 2026-10 --rule-file %1", {file}).array();
    QCOMPARE(rows.size(), 7);
    for (const QJsonValue &row : rows) {
        const QString officer = row[QStringLiteral("officer")].toString();
        QCOMPARE(book.cell(sheetName, officer, QStringLiteral("n")).toInt(-1),
                 row[QStringLiteral("n")].toInt());
        const QJsonValue allowance = book.cell(sheetName, officer, QStringLiteral("Tunjangan %"));
        const QString exact = row[QStringLiteral("allowance_percent")].toString();
        const qsizetype digits = exact.contains(u'.') ? exact.size() - exact.indexOf(u'.') - 1 : 0;
        QCOMPARE(allowance.isDouble() ? QString::number(allowance.toDouble(), 'f', int(digits))
                                      : allowance.toString(),
                 exact);
    }
}

void AllowanceDocumentsTest::fewAreNotTold()
{
    const Book book(
        made("allowance --period 2026-10 --format xlsx --output %1", QStringLiteral("few.xlsx")));
    const QString three = QStringLiteral("198703142010012007");
    for (const char *head : {"Tidak puas", "Sangat puas", "Dihitung puas", "Puas %", "Selang dari %"})
        QCOMPARE(book.cell(sheetName, three, QString::fromLatin1(head)).toString(),
                 QStringLiteral("< 5"));
    // A name that a spreadsheet could take for a formula is a text.
    QCOMPARE(book.cell(sheetName, QStringLiteral("198703142010012009"), QStringLiteral("Petugas"))
                 .toString(),
             QStringLiteral("=1+1"));
}

void AllowanceDocumentsTest::outputIsWholeOrNotThere()
{
    const QString path = m_folder.file(QStringLiteral("out.csv"));
    PUAS_VERIFY_STATUS(run("allowance --period 2026-10 --format csv --output %1", {path}), 0);
    QCOMPARE(contentOf(path), run("allowance --period 2026-10 --format csv").out);
    for (const char *format : {"csv", "xlsx", "pdf"}) {
        const Called nowhere = run(
            "allowance --period 2026-10 --format %1 --output %2",
            {QString::fromLatin1(format), m_folder.file(QStringLiteral("none/out"))});
        PUAS_VERIFY_STATUS(nowhere, 1);
        QCOMPARE(nowhere.out, QByteArray());
        QCOMPARE(nowhere.err.count('\n'), 1);
    }
    QVERIFY(run("allowance --period 2026-10 --format pdf").out.startsWith("%PDF-"));
    QVERIFY(run("allowance --period 2026-10 --format xlsx").out.startsWith("PK"));
    PUAS_VERIFY_STATUS(run("allowance --period 2026-10 --format doc"), 2);
}

void AllowanceDocumentsTest::bytesAreNotForATerminal()
{
    for (const char *format : {"pdf", "xlsx", "csv"}) {
        QProcess process;
        const QString line = QStringLiteral("'%1' allowance --data '%2' --period 2026-10 --format %3")
                                 .arg(QStringLiteral(PUASCTL_PROGRAM), m_office,
                                      QString::fromLatin1(format));
        // "script" gives it a terminal.
        process.start(QStringLiteral("script"),
                      {QStringLiteral("-qec"), line, QStringLiteral("/dev/null")}, QIODevice::ReadOnly);
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray out = process.readAllStandardOutput();
        const bool isText = QByteArray(format) == "csv";
        QCOMPARE(process.exitCode(), isText ? 0 : 2);
        QCOMPARE(out.contains("--output"), !isText);
    }
}

QTEST_GUILESS_MAIN(AllowanceDocumentsTest)
#include "allowance_documents_test.moc"
