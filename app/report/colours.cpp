// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/colours.h"

#include <cmath>

namespace puas {

namespace {

QColor hex(QRgb value)
{
    return QColor(value);
}

Colours makeLight()
{
    Colours c;
    c.base = hex(0xFAF5EA);
    c.card = hex(0xFFFFFF);
    c.raised = hex(0xFFFFFF);
    c.sunk = hex(0xF0E8D8);
    c.rule = hex(0xDCD0BA);
    c.control = hex(0x7A6F60);
    c.ink = hex(0x1C1B22);
    c.inkSoft = hex(0x47424D);
    c.primary = hex(0x23396F);
    c.primaryPressed = hex(0x16264D);
    c.onPrimary = hex(0xFFFFFF);
    c.primarySoft = hex(0xE3E8F5);
    c.accent = hex(0x6B3F17);
    c.glow = hex(0xF5B427);
    c.focus = hex(0x23396F);
    c.warning = {hex(0x4F2D00), hex(0xFFE3AD), hex(0x9A5B00)};
    c.error = {hex(0x7D0F1E), hex(0xFBE3E1), hex(0x8F1424)};
    c.done = {hex(0x2C4A12), hex(0xE9F1DA), hex(0x4A6B1E)};
    c.ratings = {hex(0x75172B), hex(0xE8943C), hex(0xABE0C9), hex(0x0A615C)};
    c.survey = {hex(0xC5D0E8), hex(0x93A4D3), hex(0x5C6FB0), hex(0x23396F)};
    c.below = {hex(0xEFE0CC), hex(0xCDA67E), hex(0x6B3F17)};
    c.above = {hex(0xE3E8F5), hex(0xA9B7DD), hex(0x23396F)};
    return c;
}

Colours makeDark()
{
    Colours c;
    c.base = hex(0x12151F);
    c.card = hex(0x1A1F2D);
    c.raised = hex(0x232A3B);
    c.sunk = hex(0x232A3B);
    c.rule = hex(0x3A4358);
    c.control = hex(0x8490A8);
    c.ink = hex(0xF3EFE6);
    c.inkSoft = hex(0xC6CAD6);
    c.primary = hex(0xAEC2F7);
    c.primaryPressed = hex(0xC9D6FB);
    c.onPrimary = hex(0x0E1630);
    c.primarySoft = hex(0x2B3657);
    c.accent = hex(0xE3BE93);
    c.glow = hex(0xF5B427);
    c.focus = hex(0xF5B427);
    c.warning = {hex(0xFFD88A), hex(0x33260A), hex(0xB98A2E)};
    c.error = {hex(0xFFC2C2), hex(0x3A1219), hex(0xC4616C)};
    c.done = {hex(0xCFE6A8), hex(0x1E2A10), hex(0x86A355)};
    c.ratings = {hex(0xC0465A), hex(0xF0A04B), hex(0xC4EBDA), hex(0x2F9B93)};
    c.survey = {hex(0x3D4C78), hex(0x5F73AD), hex(0x8699D4), hex(0xC4D2FA)};
    c.below = {hex(0x3F3328), hex(0x7A5B3B), hex(0xE3BE93)};
    c.above = {hex(0x2B3657), hex(0x5468A3), hex(0xAEC2F7)};
    c.dark = true;
    return c;
}

} // namespace

const Colours &lightColours()
{
    static const Colours colours = makeLight();
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours = makeDark();
    return colours;
}

double MarkStyle::lineScale() const
{
    return std::sqrt(textScale);
}

QFont MarkStyle::font(int pixels, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Lato"), QStringLiteral("Open Sans")});
    font.setPixelSize(int(std::lround(pixels * textScale)));
    font.setWeight(weight);
    if (print) {
        // Any letter spacing switches joining off; this one is far too small to be seen.
        constexpr double apart = 1.0 / 32;
        font.setLetterSpacing(QFont::AbsoluteSpacing, apart);
        font.setHintingPreference(QFont::PreferNoHinting);
    }
    return font;
}

} // namespace puas
