// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <vector>

namespace puas {

/// One count as a bar from 0, or hatched where it is taken away from the bar above.
struct CountBar {
    QString name;
    qint64 count = 0;
    QString figure; ///< as it is written at the bar's end
    QColor fill;
    bool taken = false;  ///< left out: hatched, and it ends where what is left begins
    bool strong = false; ///< a sum
};

/// Counts below each other on one scale, each with its name and figure. The last few may be
/// bracketed with their sum.
class CountBars : public QWidget
{
    Q_OBJECT

public:
    explicit CountBars(QWidget *parent = nullptr);

    void setBars(std::vector<CountBar> bars);
    /// Brackets the last \a count bars, with \a sum beside them.
    void setBracket(int count, const QString &sum);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int nameWidth() const;

    std::vector<CountBar> m_bars;
    int m_bracketed = 0;
    QString m_sum;
};

} // namespace puas
