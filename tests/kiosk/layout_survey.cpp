// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/layout_survey.h"

#include "tests/kiosk/seen_items.h"

#include <QQmlProperty>

#include <algorithm>

namespace puas::test {
namespace {

/// Whole pixels: nothing is placed more exactly than half of one on each side.
constexpr double roundingPixels = 1.0;
/// Lato's capitals in parts of its size.
constexpr double capitalPart = 0.717;

double gapBetween(const QRectF &one, const QRectF &other)
{
    const double across = std::max({0.0, other.left() - one.right(), one.left() - other.right()});
    const double down = std::max({0.0, other.top() - one.bottom(), one.top() - other.bottom()});
    return std::max(across, down);
}

class Survey
{
public:
    Survey(const QQuickWindow &window, const Floors &floors, double pixelsPerMm)
        : m_window(QRectF(QPointF(), window.size())), m_floors(floors), m_scale(pixelsPerMm)
    {
    }

    void targets(const std::vector<Seen> &all)
    {
        for (size_t index = 0; index < all.size(); ++index) {
            size(all[index]);
            edge(all[index]);
            for (size_t other = index + 1; other < all.size(); ++other) {
                if (gapBetween(all[index].place, all[other].place) < pixels(m_floors.gap))
                    fault(all[index], QStringLiteral("stands less than %1 mm from \"%2\"").arg(m_floors.gap).arg(all[other].name));
            }
        }
    }

    void texts(const std::vector<Seen> &all)
    {
        for (size_t index = 0; index < all.size(); ++index) {
            letters(all[index]);
            for (size_t other = index + 1; other < all.size(); ++other) {
                const QRectF common = all[index].place & all[other].place;
                if (common.width() > roundingPixels && common.height() > overlapTolerance(all[index], all[other]))
                    fault(all[index], QStringLiteral("lies over the text \"%1\"").arg(all[other].name));
            }
        }
    }

    /// Words keep within the card that they stand on.
    void textsOnCards(const std::vector<Seen> &all)
    {
        for (const Seen &text : all) {
            const QQuickItem *card = cardUnder(text.item);
            if (card && !card->mapRectToScene(card->boundingRect()).adjusted(0, -overCapitals(text), 0, roundingPixels).contains(text.place))
                fault(text, QStringLiteral("leaves its card"));
        }
    }

    void textsOverTargets(const View &view)
    {
        for (const Seen &text : view.texts) {
            for (const Seen &target : view.targets) {
                const bool inside = target.item->isAncestorOf(text.item);
                const QRectF common = text.place & target.place;
                const bool touches = common.width() > roundingPixels && common.height() > text.place.height() * 0.2;
                const bool above = target.item->property("wordAbove").toBool();
                if (!inside && touches)
                    fault(text, QStringLiteral("lies over the target \"%1\"").arg(target.name));
                if (inside && !above && !target.place.adjusted(0, -overCapitals(text), 0, roundingPixels).contains(text.place))
                    fault(text, QStringLiteral("does not fit into its target"));
            }
        }
    }

    QStringList faults;

private:
    /// Nothing stands in this part of a line, where Lato's capitals end; descenders do reach its foot.
    static double overCapitals(const Seen &text) { return 0.1 * text.item->property("font").value<QFont>().pixelSize(); }

    /// The nearest rectangle with a border that holds \a text; null: it stands on the ground.
    static const QQuickItem *cardUnder(const QQuickItem *text)
    {
        for (const QQuickItem *item = text->parentItem(); item; item = item->parentItem())
            if (item->inherits("QQuickRectangle") && QQmlProperty::read(item, QStringLiteral("border.width")).toDouble() > 0)
                return item;
        return nullptr;
    }

    /// Lines stand so near each other that the empty parts of their boxes may meet.
    static double overlapTolerance(const Seen &one, const Seen &other)
    {
        return 0.2 * std::min(one.item->property("font").value<QFont>().pixelSize(),
                              other.item->property("font").value<QFont>().pixelSize());
    }

    [[nodiscard]] double pixels(double millimetres) const { return millimetres * m_scale - roundingPixels; }

    void size(const Seen &target)
    {
        const bool card = QLatin1String(target.item->metaObject()->className()).startsWith(QLatin1String("FaceCard"));
        const double width = card ? m_floors.cardWidth : m_floors.target;
        const double height = card ? m_floors.cardHeight : m_floors.target;
        if (target.place.width() < pixels(width) || target.place.height() < pixels(height))
            fault(target, QStringLiteral("measures %1 x %2 mm").arg(target.place.width() / m_scale, 0, 'f', 1)
                              .arg(target.place.height() / m_scale, 0, 'f', 1));
    }

    void edge(const Seen &target)
    {
        const double room = pixels(m_floors.edge);
        if (!m_window.adjusted(room, room, -room, -room).contains(target.place))
            fault(target, QStringLiteral("comes nearer than %1 mm to the edge").arg(m_floors.edge));
    }

    void letters(const Seen &text)
    {
        const double capital = text.item->property("font").value<QFont>().pixelSize() * capitalPart / m_scale;
        if (capital < m_floors.capital - 0.02)
            fault(text, QStringLiteral("has capitals of %1 mm").arg(capital, 0, 'f', 2));
        if (text.item->property("truncated").toBool() || !m_window.contains(text.place))
            fault(text, QStringLiteral("is cut off"));
        if (text.item->property("contentWidth").toDouble() > text.item->width() + roundingPixels)
            fault(text, QStringLiteral("is wider than its room"));
    }

    void fault(const Seen &seen, const QString &what)
    {
        faults << QStringLiteral("\"%1\" %2").arg(seen.name, what);
    }

    QRectF m_window;
    Floors m_floors;
    double m_scale;
};

} // namespace

QStringList layoutFaults(const QQuickWindow &window, const Floors &floors, double pixelsPerMm)
{
    const View view = everythingSeen(window);
    Survey survey(window, floors, pixelsPerMm);
    survey.targets(view.targets);
    survey.texts(view.texts);
    survey.textsOnCards(view.texts);
    survey.textsOverTargets(view);
    return survey.faults;
}

} // namespace puas::test
