// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ruler.h"

#include <algorithm>
#include <cmath>

namespace puas {

void Ruler::set(double pixelsPerMm)
{
    m_pixelsPerMm = pixelsPerMm;
    m_moved = false;
    emit changed();
}

void Ruler::open(double assumed)
{
    m_cardPixels = static_cast<int>(std::lround(cardMm * (m_pixelsPerMm > 0 ? m_pixelsPerMm : assumed)));
    m_moved = false;
    emit changed();
}

void Ruler::adjust(int pixels)
{
    m_cardPixels = std::clamp(m_cardPixels + pixels, static_cast<int>(std::ceil(cardMm * coarsest)),
                              static_cast<int>(std::floor(cardMm * finest)));
    m_moved = true;
    emit changed();
}

void Ruler::save()
{
    emit saveAsked(m_cardPixels / cardMm);
}

} // namespace puas
