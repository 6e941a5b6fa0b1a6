// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/source_tree.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace puas;

namespace {

/// The texts that lupdate finds in \a sources and \a translations does not hold.
QStringList missingTexts(const QString &translations, const QStringList &sources)
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("texts.ts"));
    if (!QFile::copy(translations, copy))
        return {QStringLiteral("%1 cannot be read").arg(translations)};
    QProcess lupdate;
    lupdate.setWorkingDirectory(inSourceTree(QString()));
    lupdate.start(QStringLiteral(PUAS_LUPDATE), QStringList{QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral(".")}
                                                    + sources + QStringList{QStringLiteral("-ts"), copy});
    if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0)
        return {QStringLiteral("lupdate failed: ") + QString::fromLocal8Bit(lupdate.readAllStandardError())};
    QFile file(copy);
    if (!file.open(QIODevice::ReadOnly))
        return {file.errorString()};
    QXmlStreamReader xml(&file);
    QStringList missing;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")
                 && xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished"))
            missing << source;
    }
    return missing;
}

} // namespace

/// Every text in the sources that people read is in the translations: a missing one would show
/// in English among the others.
class TranslatedSourcesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsThere_data();
    void everyTextIsThere();
    void aNewTextIsSeen();
};

void TranslatedSourcesTest::everyTextIsThere_data()
{
    QTest::addColumn<QString>("translations");
    QTest::addColumn<QString>("sources");
    QTest::newRow("window") << QStringLiteral("translations/admin_id.ts") << QStringLiteral("app/admin");
    QTest::newRow("charts and documents") << QStringLiteral("translations/report_id.ts") << QStringLiteral("app/report");
    QTest::newRow("kiosk") << QStringLiteral("translations/kiosk_id.ts") << QStringLiteral("kiosk");
}

/// Indonesian alone: other tests see that all languages hold the same texts.
void TranslatedSourcesTest::everyTextIsThere()
{
    QFETCH(QString, translations);
    QFETCH(QString, sources);
    const QStringList missing = missingTexts(inSourceTree(translations), {sources});
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TranslatedSourcesTest::aNewTextIsSeen()
{
    QTemporaryDir folder;
    QFile source(folder.filePath(QStringLiteral("new_card.cpp")));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("class NewCard : public QObject\n{\n    Q_OBJECT\n    QString words() { return tr(\"A new text\"); }\n};\n");
    source.close();
    QCOMPARE(missingTexts(inSourceTree(QStringLiteral("translations/admin_id.ts")), {source.fileName()}),
             QStringList(QStringLiteral("A new text")));
}

QTEST_GUILESS_MAIN(TranslatedSourcesTest)
#include "translated_sources_test.moc"
