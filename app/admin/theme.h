// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/colours.h"

#include <QObject>

class QWidget;

namespace puas {

/// The window's look: light or dark, and text from 100 to 200 percent. One per process,
/// used from the UI thread; every widget that draws reads it while painting and follows
/// changed().
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };

    static constexpr int smallestText = 100;
    static constexpr int largestText = 200;

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// Clamped to 100 to 200.
    void setTextPercent(int percent);
    [[nodiscard]] int textPercent() const { return m_textPercent; }

    [[nodiscard]] const Colours &colours() const { return *m_style.colours; }
    [[nodiscard]] const MarkStyle &style() const { return m_style; }
    /// A length of the drawings at this text size.
    [[nodiscard]] int px(double length) const;
    [[nodiscard]] QFont font(int pixels, QFont::Weight weight = QFont::Normal) const;

    /// Sets the application's palette, font and style sheet.
    void apply();

signals:
    void changed();

private:
    friend Theme &theme();
    Theme() = default;

    Mode m_mode = Mode::System;
    int m_textPercent = smallestText;
    MarkStyle m_style;
};

[[nodiscard]] Theme &theme();

/// The style sheet of all widgets, made from the tokens.
[[nodiscard]] QString styleSheet(const MarkStyle &style);

/// The roles that the style sheet knows: a text by what it is, a button by its weight.
void setTextRole(QWidget *text, const char *role);
void setButtonKind(QWidget *button, const char *kind);

} // namespace puas
