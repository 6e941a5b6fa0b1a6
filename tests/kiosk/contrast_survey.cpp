// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/contrast_survey.h"

#include "tests/kiosk/seen_items.h"

#include <QColor>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace puas::test {
namespace {

/// Colours of a picture that differ by less in every channel are one colour.
constexpr int sameColour = 12;
/// What takes less of a text's place is an edge of a letter, not what lies behind it.
constexpr double backgroundPart = 0.1;
/// How far from its edge the border of a target, and what lies around it, is looked for.
constexpr int borderDepth = 8;
constexpr int outside = 3;

double linear(int channel)
{
    const double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

bool isSame(QRgb one, QRgb other)
{
    return std::abs(qRed(one) - qRed(other)) < sameColour && std::abs(qGreen(one) - qGreen(other)) < sameColour
        && std::abs(qBlue(one) - qBlue(other)) < sameColour;
}

class ContrastSurvey
{
public:
    ContrastSurvey(const QImage &picture, double least) : m_picture(picture), m_least(least) {}

    void text(const Seen &seen)
    {
        const QRgb ink = seen.item->property("color").value<QColor>().rgb();
        const QRect place = seen.place.toAlignedRect() & m_picture.rect();
        QHash<QRgb, int> counts;
        bool drawn = false;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x) {
                const QRgb colour = m_picture.pixel(x, y);
                const bool isInk = isSame(colour, ink);
                drawn = drawn || isInk;
                if (!isInk)
                    ++counts[colour];
            }
        }
        if (!drawn)
            fault(seen, QStringLiteral("does not show in its colour"));
        const int enough = static_cast<int>(place.width() * place.height() * backgroundPart);
        double lowest = counts.isEmpty() ? 1 : 21;
        for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour) {
            if (colour.value() >= enough)
                lowest = std::min(lowest, contrast(ink, colour.key()));
        }
        if (lowest < m_least)
            fault(seen, QStringLiteral("has a contrast of %1").arg(lowest, 0, 'f', 1));
    }

    /// Three places on each of the four edges, of which something else may cover one.
    void border(const Seen &target)
    {
        const QRect place = target.place.toRect();
        const auto across = [&](QPoint from, QPoint step, QPoint inwards) {
            double best = 1;
            for (const int part : {1, 2, 3})
                best = std::max(best, edge(from + step * part, inwards));
            return best;
        };
        const QPoint right(place.width() / 4, 0);
        const QPoint down(0, place.height() / 4);
        const double lowest = std::min({across(place.topLeft(), right, {0, 1}), across(place.bottomLeft(), right, {0, -1}),
                                        across(place.topLeft(), down, {1, 0}), across(place.topRight(), down, {-1, 0})});
        if (lowest < m_least)
            fault(target, QStringLiteral("has an edge with a contrast of %1").arg(lowest, 0, 'f', 1));
    }

    QStringList faults;

private:
    [[nodiscard]] double edge(QPoint at, QPoint inwards) const
    {
        const QPoint around = at - inwards * outside;
        if (!m_picture.rect().contains(around))
            return 21;
        double best = 1;
        for (int depth = 0; depth < borderDepth; ++depth)
            best = std::max(best, contrast(m_picture.pixel(around), m_picture.pixel(at + inwards * depth)));
        return best;
    }

    void fault(const Seen &seen, const QString &what)
    {
        faults << QStringLiteral("\"%1\" %2").arg(seen.name, what);
    }

    const QImage &m_picture;
    double m_least;
};

} // namespace

double contrast(QRgb one, QRgb other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QStringList contrastFaults(const QQuickWindow &window, const QImage &picture, double least)
{
    const View view = everythingSeen(window);
    ContrastSurvey survey(picture, least);
    for (const Seen &text : view.texts)
        survey.text(text);
    for (const Seen &target : view.targets) {
        // What takes no touch now is pale, so that nobody tries it.
        if (target.item->isEnabled())
            survey.border(target);
    }
    return survey.faults;
}

} // namespace puas::test
