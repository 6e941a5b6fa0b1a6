// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"
#include "tests/support/source_tree.h"
#include "tests/support/test_folder.h"

#include <QDir>
#include <QTest>

using namespace puas;

/// Every kept input goes through its parser once in every test run.
class FuzzCorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void keptInputs_data();
    void keptInputs();
    void everyTargetKeepsInputs();
};

namespace {

QDir corpusOf(const char *target)
{
    return QDir(testData(QStringLiteral("fuzz/") + QString::fromLatin1(target)));
}

} // namespace

void FuzzCorpusTest::keptInputs_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const fuzz::Target &target : fuzz::targets())
        QTest::newRow(target.name) << QByteArray(target.name);
}

void FuzzCorpusTest::keptInputs()
{
    QFETCH(QByteArray, target);
    const QDir corpus = corpusOf(target.constData());
    const auto files = corpus.entryList(QDir::Files);
    for (const QString &file : files) {
        // Named before, so that the last line of a crash tells which it was.
        qInfo("%s", qPrintable(file));
        fuzz::targetOfName(target)->run(test::contentOf(corpus.filePath(file)));
    }
}

void FuzzCorpusTest::everyTargetKeepsInputs()
{
    for (const fuzz::Target &target : fuzz::targets())
        QVERIFY2(corpusOf(target.name).entryList(QDir::Files).size() >= 3, target.name);
}

QTEST_GUILESS_MAIN(FuzzCorpusTest)
#include "fuzz_corpus_test.moc"
