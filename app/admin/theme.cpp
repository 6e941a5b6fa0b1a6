// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace puas {

namespace {

/// Qt 6.4 does not tell the desktop's scheme; its palette does.
bool desktopIsDark()
{
    static const bool dark = [] {
        const QPalette palette = QApplication::style()->standardPalette();
        return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    }();
    return dark;
}

QPalette palette(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.base);
    palette.setColor(QPalette::WindowText, c.ink);
    palette.setColor(QPalette::Base, c.card);
    palette.setColor(QPalette::AlternateBase, c.sunk);
    palette.setColor(QPalette::Text, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.inkSoft);
    palette.setColor(QPalette::Button, c.card);
    palette.setColor(QPalette::ButtonText, c.ink);
    palette.setColor(QPalette::Highlight, c.primarySoft);
    palette.setColor(QPalette::HighlightedText, c.ink);
    palette.setColor(QPalette::Link, c.primary);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.ink);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.control);
    return palette;
}

} // namespace

Theme &theme()
{
    static Theme theme;
    return theme;
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

void Theme::setTextPercent(int percent)
{
    m_textPercent = std::clamp(percent, smallestText, largestText);
    apply();
}

int Theme::px(double length) const
{
    return int(std::lround(length * m_style.textScale));
}

QFont Theme::font(int pixels, QFont::Weight weight) const
{
    return m_style.font(pixels, weight);
}

void Theme::apply()
{
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && desktopIsDark());
    m_style.colours = dark ? &darkColours() : &lightColours();
    m_style.textScale = m_textPercent / 100.0;
    QApplication::setPalette(palette(colours()));
    QApplication::setFont(font(15));
    qApp->setStyleSheet(styleSheet(m_style));
    emit changed();
}

void setTextRole(QWidget *text, const char *role)
{
    text->setProperty("role", QLatin1String(role));
}

void setButtonKind(QWidget *button, const char *kind)
{
    button->setProperty("kind", QLatin1String(kind));
}

} // namespace puas
