// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/source_tree.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace puas;

/// Every text in the sources of app/report stands in each translation, and no other: what
/// lupdate would add or throw away is missing, or stale.
class SourcesTest : public QObject
{
    Q_OBJECT

private slots:
    void translationsFollowTheSources_data();
    void translationsFollowTheSources();
};

void SourcesTest::translationsFollowTheSources_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"id", "en", "jv"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void SourcesTest::translationsFollowTheSources()
{
    QFETCH(QString, language);
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("report.ts"));
    QVERIFY(QFile::copy(inSourceTree(QStringLiteral("translations/report_%1.ts").arg(language)), copy));
    QProcess process;
    process.start(QStringLiteral(LUPDATE_PROGRAM),
                  {QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-I"), inSourceTree({}),
                   inSourceTree(QStringLiteral("app/report")), QStringLiteral("-ts"), copy},
                  QIODevice::ReadOnly);
    QVERIFY(process.waitForFinished(120'000) && process.exitCode() == 0);
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString texts = QString::fromUtf8(file.readAll());
    for (const char *mark : {"type=\"unfinished\"", "type=\"vanished\"", "type=\"obsolete\""}) {
        const qsizetype at = texts.indexOf(QLatin1String(mark));
        QVERIFY2(at < 0, qPrintable(texts.mid(std::max<qsizetype>(0, at - 200), 300)));
    }
}

QTEST_GUILESS_MAIN(SourcesTest)
#include "sources_test.moc"
