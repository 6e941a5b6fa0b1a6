// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/source_tree.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace puas;

namespace {

/// A text of a translation file: its context, its source, what it became.
struct Text {
    QString context;
    QString source;
    QString translation;
    QString type; ///< "unfinished", "vanished", "obsolete" or empty
};

QList<Text> readTexts(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Text> texts;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            texts << Text{context, xml.readElementText(), QString(), QString()};
        else if (xml.name() == u"translation") {
            texts.last().type = xml.attributes().value(QStringLiteral("type")).toString();
            texts.last().translation = xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Text>() : texts;
}

QString translationFile(const QString &language)
{
    return inSourceTree(QStringLiteral("translations/kiosk_%1.ts").arg(language));
}

/// What qsTr() asks for in a screen, by a plain reading of its file.
QStringList askedTexts(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression call(QStringLiteral("qsTr\\(\"([^\"]+)\"\\)"));
    QStringList texts;
    auto matches = call.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        texts << matches.next().captured(1);
    return texts;
}

} // namespace

/// Every text of the kiosk stands in all three languages.
class TextsTest : public QObject
{
    Q_OBJECT

private slots:
    void isWhole_data();
    void isWhole();
};

void TextsTest::isWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const auto *language : {"id", "en", "jv"})
        QTest::addRow("%s", language) << QString::fromLatin1(language);
}

void TextsTest::isWhole()
{
    QFETCH(QString, language);
    QSet<QString> translated;
    for (const Text &text : readTexts(translationFile(language))) {
        QVERIFY2(text.type.isEmpty(), qPrintable(text.source + QStringLiteral(" is ") + text.type));
        QVERIFY2(!text.translation.isEmpty(), qPrintable(text.source));
        QVERIFY2(text.translation.count(u'%') == text.source.count(u'%'), qPrintable(text.translation));
        translated << text.context + u'|' + text.source;
    }
    const QDir screens(inSourceTree(QStringLiteral("kiosk/qml")));
    for (const QString &file : screens.entryList({QStringLiteral("*.qml")})) {
        for (const QString &asked : askedTexts(screens.filePath(file)))
            QVERIFY2(translated.contains(file.chopped(4) + u'|' + asked), qPrintable(file + QStringLiteral(": ") + asked));
    }
}

QTEST_GUILESS_MAIN(TextsTest)
#include "texts_test.moc"
