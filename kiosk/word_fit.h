// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace puas {

/// Finds one size of letters for several words that stand beside each other: the largest
/// at which the longest still fits on one line, else the largest at which all fit on
/// two lines broken between words. Uses the program's font. UI thread.
class WordFit : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList words MEMBER m_words NOTIFY asked)
    Q_PROPERTY(int width MEMBER m_width NOTIFY asked)
    Q_PROPERTY(int weight MEMBER m_weight NOTIFY asked)
    Q_PROPERTY(int largest MEMBER m_largest NOTIFY asked)
    Q_PROPERTY(int smallest MEMBER m_smallest NOTIFY asked)
    Q_PROPERTY(int mostLines MEMBER m_mostLines NOTIFY asked)
    Q_PROPERTY(int pixelSize READ pixelSize NOTIFY answered)
    Q_PROPERTY(int lines READ lines NOTIFY answered)
    /// The least width at which the first of them takes no more lines than here: with it,
    /// the lines of a text are about equally long.
    Q_PROPERTY(int balancedWidth READ balancedWidth NOTIFY answered)
    /// False where even the smallest size does not fit: use a shorter text.
    Q_PROPERTY(bool fits READ fits NOTIFY answered)

public:
    explicit WordFit(QObject *parent = nullptr);

    [[nodiscard]] int pixelSize() const { return m_answer.pixelSize; }
    [[nodiscard]] int lines() const { return m_answer.lines; }
    [[nodiscard]] bool fits() const { return m_answer.fits; }
    [[nodiscard]] int balancedWidth() const { return m_answer.balancedWidth; }

signals:
    void asked();
    void answered();

private:
    struct Answer {
        int pixelSize = 1;
        int lines = 1;
        bool fits = false;
        int balancedWidth = 0;
        bool operator==(const Answer &) const = default;
    };

    void measure();
    [[nodiscard]] Answer bestAnswer() const;
    [[nodiscard]] bool fit(int pixelSize, int lines) const;
    [[nodiscard]] int narrowestWidth(int pixelSize) const;

    QStringList m_words;
    int m_width = 0;
    int m_weight = 400;
    int m_largest = 1;
    int m_smallest = 1;
    int m_mostLines = 2;
    Answer m_answer;
};

} // namespace puas
