// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/word_fit.h"

#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>

namespace puas {
namespace {

/// How many lines a text takes at this width when it breaks between words; a word that is
/// too wide alone counts as more than there can be.
int linesNeeded(const QString &text, const QFontMetricsF &metrics, double width)
{
    constexpr int tooMany = 1'000;
    int lines = 1;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (metrics.horizontalAdvance(word) > width)
            return tooMany;
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        const bool stays = metrics.horizontalAdvance(longer) <= width;
        line = stays ? longer : word;
        lines += stays ? 0 : 1;
    }
    return lines;
}

QFontMetricsF metricsFor(int pixelSize, int weight)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, pixelSize));
    font.setWeight(static_cast<QFont::Weight>(weight));
    return QFontMetricsF(font);
}

} // namespace

WordFit::WordFit(QObject *parent) : QObject(parent)
{
    connect(this, &WordFit::asked, this, &WordFit::measure);
}

void WordFit::measure()
{
    Answer answer = bestAnswer();
    answer.balancedWidth = narrowestWidth(answer.pixelSize);
    if (answer == m_answer)
        return;
    m_answer = answer;
    emit answered();
}

WordFit::Answer WordFit::bestAnswer() const
{
    for (int lines = 1; lines <= m_mostLines; ++lines) {
        for (int pixelSize = m_largest; pixelSize >= m_smallest; --pixelSize) {
            if (fit(pixelSize, lines))
                return {pixelSize, lines, true, 0};
        }
    }
    return {m_smallest, m_mostLines, false, 0};
}

int WordFit::narrowestWidth(int pixelSize) const
{
    const QFontMetricsF metrics = metricsFor(pixelSize, m_weight);
    const QString text = m_words.value(0);
    const int lines = linesNeeded(text, metrics, m_width);
    // Never fewer lines at a lesser width, so the least one is found by halving.
    int tooNarrow = 0;
    int width = std::max(1, m_width);
    while (width - tooNarrow > 1) {
        const int middle = tooNarrow + (width - tooNarrow) / 2;
        (linesNeeded(text, metrics, middle) <= lines ? width : tooNarrow) = middle;
    }
    return width;
}

bool WordFit::fit(int pixelSize, int lines) const
{
    const QFontMetricsF metrics = metricsFor(pixelSize, m_weight);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        return linesNeeded(word, metrics, m_width) <= lines;
    });
}

} // namespace puas
