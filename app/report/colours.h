// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

#include <array>

namespace puas {

/// Text, fill and border of a state of work (never of a person's score).
struct Tone {
    QColor ink;
    QColor fill;
    QColor border;
};

/// The colour tokens of the window and of print, named by what they are for. The only
/// place in the admin where a colour is written as a number.
struct Colours {
    QColor base;   ///< behind everything
    QColor card;   ///< cards, tables, targets
    QColor raised; ///< menus and dialogs
    QColor sunk;   ///< wells, hovered rows
    QColor rule;   ///< decorative lines only
    QColor control; ///< border of every control, whiskers, hatches
    QColor ink;
    QColor inkSoft;
    QColor primary;
    QColor primaryPressed;
    QColor onPrimary;
    QColor primarySoft; ///< a selected row, the band of a trend
    QColor accent;      ///< below the threshold; the second series
    QColor glow;
    QColor focus;
    Tone warning;
    Tone error;
    Tone done;
    std::array<QColor, 4> ratings; ///< answers 1 to 4: they mean ratings, nothing else
    std::array<QColor, 4> survey;  ///< a survey's answers 1 to 4: tints of one colour, since they are no faces
    std::array<QColor, 3> below;   ///< heat map, just below the threshold to far below
    std::array<QColor, 3> above;   ///< heat map, at the threshold to far above
    bool dark = false;
};

[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();

/// What a drawing needs to know: the colours, and how much larger than 100 percent the
/// text is. Lines and points grow by the root of that (lineScale()).
struct MarkStyle {
    const Colours *colours = &lightColours();
    double textScale = 1;
    bool print = false; ///< on paper: no hinting, and no joined letters, see font()

    [[nodiscard]] double lineScale() const;
    /// The project's type (Lato, or Open Sans where it is missing) in scaled pixels. Lato
    /// joins t and i into a glyph that has no character: a PDF would lose both letters for
    /// whoever searches or reads it aloud, so in print they stand apart.
    [[nodiscard]] QFont font(int pixels, QFont::Weight weight = QFont::Normal) const;
};

} // namespace puas
