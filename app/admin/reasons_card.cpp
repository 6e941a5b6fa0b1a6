// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/reasons_card.h"

#include "app/admin/count_bars.h"
#include "app/admin/theme.h"
#include "app/event/feedback_codes.h"
#include "app/figures/score.h"
#include "app/report/eye_format.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace puas {

namespace {

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
    const qsizetype place = reasonCodes().indexOf(code);
    return place >= 0 && place < reasonCodes().size() / 2;
}

} // namespace

ReasonsCard::ReasonsCard(QWidget *parent) : Card(parent), m_bars(new CountBars), m_note(makeText({}, "fine"))
{
    setTitle(tr("Reasons"), tr("how many people gave each"));
    m_note->setWordWrap(true);
    body()->addWidget(m_bars);
    body()->addWidget(m_note);
    body()->addStretch(1);
    connect(&theme(), &Theme::changed, this, &ReasonsCard::fill); // the bars' colours
}

void ReasonsCard::setReasons(std::vector<ReasonCount> reasons)
{
    m_reasons = std::move(reasons);
    fill();
}

void ReasonsCard::fill()
{
    // Within good and to improve, the one that most people gave first.
    std::vector<ReasonCount> shown;
    std::ranges::copy_if(m_reasons, std::back_inserter(shown),
                         [](const ReasonCount &reason) { return reason.ratings >= fewestShown; });
    std::ranges::stable_sort(shown, std::greater(), [](const ReasonCount &reason) {
        return std::pair(speaksWell(reason.reason), reason.ratings);
    });
    const Colours &colours = theme().colours();
    std::vector<CountBar> bars;
    for (const ReasonCount &reason : shown)
        bars.push_back({reasonName(reason.reason), reason.ratings, EyeFormat().count(reason.ratings),
                        speaksWell(reason.reason) ? colours.primary : colours.accent});
    m_note->setText(bars.empty() ? tr("Fewer than 5 people gave the same reason.")
                                 : tr("A reason that fewer than 5 people gave is not shown."));
    m_bars->setBars(std::move(bars));
    setVisible(!m_reasons.empty());
}

} // namespace puas
