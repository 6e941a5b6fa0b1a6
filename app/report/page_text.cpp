// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/page_text.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace puas {

namespace {

/// A text without its asterisks, and where it is bold.
struct MarkedText {
    QString text;
    QList<QTextLayout::FormatRange> bold;
};

MarkedText parsed(const QString &marked)
{
    MarkedText result;
    const QStringList parts = marked.split(QStringLiteral("**"));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1) {
            QTextCharFormat format;
            format.setFontWeight(QFont::Bold);
            result.bold.append({int(result.text.size()), int(parts[i].size()), format});
        }
        result.text += parts[i];
    }
    return result;
}

} // namespace

TextStyle TextStyle::strong() const
{
    TextStyle style = *this;
    style.weight = QFont::Bold;
    return style;
}

TextStyle TextStyle::soft() const
{
    TextStyle style = *this;
    style.colour = lightColours().inkSoft;
    return style;
}

QFont TextStyle::font() const
{
    MarkStyle style;
    style.print = true;
    return style.font(int(std::lround(size)), weight);
}

PageText::PageText(const QString &text, const TextStyle &style, double width, Qt::Alignment alignment)
    : m_style(style)
{
    const MarkedText marked = parsed(text);
    m_layout = std::make_shared<QTextLayout>(marked.text, style.font());
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setFormats(marked.bold);
    m_layout->beginLayout();
    double top = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        // The line's own leading is replaced by the style's.
        line.setPosition({0, top + (style.line - line.height()) / 2});
        top += style.line;
    }
    m_layout->endLayout();
}

double PageText::height() const
{
    return m_layout->lineCount() * m_style.line;
}

double PageText::width() const
{
    double widest = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

int PageText::lineCount() const
{
    return m_layout->lineCount();
}

void PageText::draw(QPainter &painter, QPointF topLeft) const
{
    painter.setPen(m_style.colour);
    m_layout->draw(&painter, topLeft);
}

} // namespace puas
