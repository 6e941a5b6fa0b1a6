// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/reasons_card.h"

#include "app/admin/theme.h"
#include "app/event/feedback_codes.h"
#include "app/figures/score.h"
#include "app/report/eye_format.h"

#include <QPainter>

#include <algorithm>

namespace puas {

namespace {

constexpr int barRow = 30;
constexpr int barThickness = 14;
constexpr int barType = 15;
constexpr int betweenWordAndBar = 12;

QString reasonName(const QString &code)
{
    if (code == u"fast")
        return ReasonsCard::tr("Fast");
    if (code == u"kind")
        return ReasonsCard::tr("Kind");
    if (code == u"clear")
        return ReasonsCard::tr("Clear");
    if (code == u"comfortable")
        return ReasonsCard::tr("Comfortable");
    if (code == u"slow")
        return ReasonsCard::tr("Slow");
    if (code == u"unkind")
        return ReasonsCard::tr("Less kind");
    if (code == u"unclear")
        return ReasonsCard::tr("Less clear");
    if (code == u"uncomfortable")
        return ReasonsCard::tr("Less comfortable");
    return code;
}

/// The first half of the kiosk's reasons speaks well of the service, the second is its
/// opposite. One that this program does not know stands at the end.
bool speaksWell(const QString &code)
{
    return reasonCodes().indexOf(code) < reasonCodes().size() / 2;
}

} // namespace

ReasonBars::ReasonBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ReasonBars::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    QStringList words;
    for (const Bar &bar : m_bars)
        words << bar.word + u' ' + EyeFormat().count(bar.people);
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize ReasonBars::sizeHint() const
{
    return {theme().px(320), theme().px(barRow) * int(m_bars.size())};
}

void ReasonBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme().font(barType));
    const QFontMetrics metrics(painter.font());
    const EyeFormat format;
    int words = 0;
    int counts = 0;
    qint64 most = 1;
    for (const Bar &bar : m_bars) {
        words = std::max(words, metrics.horizontalAdvance(bar.word));
        counts = std::max(counts, metrics.horizontalAdvance(format.count(bar.people)));
        most = std::max(most, bar.people);
    }
    const int left = words + theme().px(betweenWordAndBar);
    const int room = std::max(1, width() - left - counts - theme().px(betweenWordAndBar));
    const int rowHeight = theme().px(barRow);
    const int thickness = theme().px(barThickness);
    int y = 0;
    for (const Bar &bar : m_bars) {
        const int length = int(room * bar.people / most);
        painter.setPen(theme().colours().ink);
        painter.drawText(QRect(0, y, words, rowHeight), Qt::AlignLeft | Qt::AlignVCenter, bar.word);
        painter.fillRect(QRect(left, y + (rowHeight - thickness) / 2, length, thickness),
                         bar.isGood ? theme().colours().primary : theme().colours().accent);
        painter.drawText(QRect(left + length + theme().px(betweenWordAndBar) / 2, y, counts, rowHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, format.count(bar.people));
        y += rowHeight;
    }
}

ReasonsCard::ReasonsCard(QWidget *parent) : Card(parent), m_bars(new ReasonBars), m_note(makeText({}, "fine"))
{
    setTitle(tr("Reasons"), tr("how many people gave each"));
    m_note->setWordWrap(true);
    body()->addWidget(m_bars);
    body()->addWidget(m_note);
    body()->addStretch(1);
}

void ReasonsCard::setReasons(const std::vector<ReasonCount> &reasons)
{
    std::vector<ReasonBars::Bar> bars;
    for (const bool good : {true, false})
        for (const ReasonCount &reason : reasons)
            if (speaksWell(reason.reason) == good && reason.ratings >= fewestShown)
                bars.push_back({reasonName(reason.reason), reason.ratings, good});
    // Within good and to improve, the one that most people gave first.
    std::stable_sort(bars.begin(), bars.end(), [](const auto &a, const auto &b) {
        return a.isGood != b.isGood ? a.isGood : a.people > b.people;
    });
    m_note->setText(bars.empty() ? tr("Fewer than 5 people gave the same reason.")
                                 : tr("A reason that fewer than 5 people gave is not shown."));
    m_bars->setBars(std::move(bars));
    setVisible(!reasons.empty());
}

} // namespace puas
