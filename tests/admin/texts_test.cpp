// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/source_tree.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace puas;

/// Everything that people read is there in each language.
class TextsTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsUnfinished_data();
    void nothingIsUnfinished();
    void languagesHaveTheSameTexts_data();
    void languagesHaveTheSameTexts();
};

namespace {

/// The window's own texts, and those that charts and documents say.
constexpr std::array families{"admin", "report"};
constexpr std::array languages{"id", "en", "jv"};

QString fileOf(const QString &family, const QString &language)
{
    return inSourceTree(QStringLiteral("translations/%1_%2.ts").arg(family, language));
}

struct Text {
    QString source;
    QString translation;
    bool unfinished = false;
};

QList<Text> textsOf(const QString &family, const QString &language)
{
    QFile file(fileOf(family, language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Text> texts;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source"))
            texts.push_back({xml.readElementText(), {}, false});
        if (xml.name() == QLatin1String("translation")) {
            texts.back().unfinished = !xml.attributes().value(QLatin1String("type")).isEmpty();
            texts.back().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return texts;
}

/// "%1" and the like: a translation that loses one loses a figure.
QSet<QString> placesOf(const QString &text)
{
    QSet<QString> places;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (text.at(i) == u'%' && (text.at(i + 1).isDigit() || text.at(i + 1) == u'n'))
            places.insert(text.mid(i, 2));
    return places;
}

} // namespace

void TextsTest::nothingIsUnfinished_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("language");
    for (const char *family : families)
        for (const char *language : languages)
            QTest::addRow("%s %s", family, language) << QString::fromLatin1(family) << QString::fromLatin1(language);
}

void TextsTest::nothingIsUnfinished()
{
    QFETCH(QString, family);
    QFETCH(QString, language);
    const QList<Text> texts = textsOf(family, language);
    QVERIFY(texts.size() > 30);
    for (const Text &text : texts) {
        QVERIFY2(!text.unfinished && !text.translation.isEmpty(), qPrintable(text.source));
        QVERIFY2(placesOf(text.translation).contains(placesOf(text.source)), qPrintable(text.source));
    }
}

void TextsTest::languagesHaveTheSameTexts_data()
{
    QTest::addColumn<QString>("family");
    for (const char *family : families)
        QTest::newRow(family) << QString::fromLatin1(family);
}

void TextsTest::languagesHaveTheSameTexts()
{
    QFETCH(QString, family);
    const auto sources = [&](const char *language) {
        QStringList all;
        for (const Text &text : textsOf(family, QString::fromLatin1(language)))
            all << text.source;
        return all;
    };
    QCOMPARE(sources("en"), sources("id"));
    QCOMPARE(sources("jv"), sources("id"));
}

QTEST_GUILESS_MAIN(TextsTest)
#include "texts_test.moc"
