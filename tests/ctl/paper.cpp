// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/paper.h"

#include <QProcess>
#include <QXmlStreamReader>

namespace puas::test {

namespace {

double number(const QXmlStreamReader &xml, const char *name)
{
    return xml.attributes().value(QLatin1String(name)).toDouble();
}

/// Lines of pdffonts: name, type, encoding, emb sub uni, object.
QList<QStringList> fontRows(const QString &path)
{
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(printedBy(QStringLiteral("pdffonts"), {path}))
                                  .split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 2; i < lines.size(); ++i)
        rows << lines[i].simplified().split(u' ');
    return rows;
}

} // namespace

QByteArray printedBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QString PaperPage::text() const
{
    QStringList all;
    for (const Word &word : words)
        all << word.text;
    return all.join(u' ');
}

Paper::Paper(const QString &path) : m_path(path)
{
    QXmlStreamReader xml(
        printedBy(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")}));
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("page"))
            m_pages.push_back({{number(xml, "width"), number(xml, "height")}, {}});
        if (xml.name() == QLatin1String("word")) {
            const QRectF place(QPointF(number(xml, "xMin"), number(xml, "yMin")),
                               QPointF(number(xml, "xMax"), number(xml, "yMax")));
            m_pages.back().words.push_back({xml.readElementText(), place});
        }
    }
}

QString Paper::text() const
{
    QStringList all;
    for (const PaperPage &page : m_pages)
        all << page.text();
    return all.join(u' ');
}

QString Paper::info() const
{
    return QString::fromUtf8(printedBy(QStringLiteral("pdfinfo"), {m_path}))
           + QString::fromUtf8(printedBy(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), m_path}));
}

QStringList Paper::fonts() const
{
    QStringList names;
    for (const QStringList &row : fontRows(m_path))
        names << row.first();
    return names;
}

QStringList Paper::fontsNotEmbedded() const
{
    QStringList names;
    for (const QStringList &row : fontRows(m_path)) {
        // From the end: object (two numbers), uni, sub, emb.
        const bool isEmbedded = row.size() > 5 && row[row.size() - 5] == QLatin1String("yes");
        const bool hasCharacters = row.size() > 5 && row[row.size() - 3] == QLatin1String("yes");
        if (!isEmbedded || !hasCharacters)
            names << row.first();
    }
    return names;
}

QStringList Paper::misplaced(double margin) const
{
    constexpr double pointsPerMillimetre = 72 / 25.4;
    constexpr double touching = 1.5; // boxes of neighbours may share their edge
    const double edge = margin * pointsPerMillimetre;
    QStringList found;
    for (const PaperPage &page : m_pages) {
        const QRectF paper = QRectF(QPointF(), page.size).adjusted(edge, edge, -edge, -edge);
        for (size_t i = 0; i < page.words.size(); ++i) {
            const Word &word = page.words[i];
            if (!paper.contains(word.place))
                found << QStringLiteral("at the edge: ") + word.text;
            for (size_t k = i + 1; k < page.words.size(); ++k) {
                const QRectF both = word.place.intersected(page.words[k].place);
                if (both.width() > touching && both.height() > word.place.height() / 2)
                    found << QStringLiteral("on each other: %1, %2").arg(word.text, page.words[k].text);
            }
        }
    }
    return found;
}

} // namespace puas::test
