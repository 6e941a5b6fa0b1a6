// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/colours.h"

#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace puas {

/// Pages are measured in tenths of a point, so that fonts have whole sizes.
inline constexpr double point = 10;
inline constexpr double millimetre = 720 / 25.4;

/// One kind of text on paper. Paper is always light.
struct TextStyle {
    double size = 10.5 * point;
    double line = 15 * point; ///< from line to line
    QFont::Weight weight = QFont::Normal;
    QColor colour = lightColours().ink;

    [[nodiscard]] TextStyle strong() const;
    [[nodiscard]] TextStyle soft() const;
    [[nodiscard]] QFont font() const;
};

namespace print {

inline const TextStyle title{21 * point, 26 * point, QFont::Black};
inline const TextStyle section{13.5 * point, 18 * point, QFont::Bold};
inline const TextStyle body{10.5 * point, 15 * point};
inline const TextStyle table{10 * point, 13 * point};
inline const TextStyle note{9 * point, 12 * point};
/// 8 points are the floor of all print.
inline const TextStyle small{8 * point, 10.5 * point};

} // namespace print

/// Text that has been broken into the lines of a width: it tells its height before it is
/// drawn, and nothing of it is ever cut. What stands between two pairs of asterisks is bold.
///
/// A cheap value; one thread at a time. Needs a GUI application for its fonts.
class PageText
{
public:
    PageText(const QString &text, const TextStyle &style, double width,
             Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] double height() const;
    /// Of the longest line.
    [[nodiscard]] double width() const;
    [[nodiscard]] int lineCount() const;
    void draw(QPainter &painter, QPointF topLeft) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    TextStyle m_style;
};

} // namespace puas
