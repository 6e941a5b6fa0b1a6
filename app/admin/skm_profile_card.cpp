// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/skm_profile_card.h"

#include "app/admin/count_bars.h"
#include "app/admin/theme.h"
#include "app/report/eye_format.h"
#include "app/report/group_words.h"

#include <algorithm>

namespace puas {

namespace {

CountBar barOf(const ProfilePart &part)
{
    const QString name = part.key.isEmpty() ? SkmProfileCard::tr("Not filled in") : part.name;
    return {name, part.respondents.value_or(0),
            part.respondents ? EyeFormat().count(*part.respondents) : SkmProfileCard::tr("hidden"),
            theme().colours().primary};
}

bool isAnyHidden(const std::vector<ProfilePart> &parts)
{
    return std::ranges::any_of(parts, [](const ProfilePart &part) { return !part.respondents; });
}

} // namespace

SkmProfileCard::SkmProfileCard(QWidget *parent)
    : Card(parent), m_parts(new QVBoxLayout), m_note(makeText({}, "fine"))
{
    setTitle(tr("Who answered"));
    m_parts->setSpacing(2);
    body()->addLayout(m_parts);
    m_note->setWordWrap(true);
    body()->addWidget(m_note);
    body()->addStretch(1);
    connect(&theme(), &Theme::changed, this, &SkmProfileCard::fill); // the bars' colours
}

void SkmProfileCard::setProfile(SkmProfile profile)
{
    m_profile = std::move(profile);
    fill();
}

void SkmProfileCard::fill()
{
    clearLayout(m_parts);
    const auto add = [this](const QString &title, const std::vector<ProfilePart> &parts) {
        m_parts->addWidget(makeText(title, "strong"));
        auto *bars = new CountBars;
        bars->setAccessibleName(title);
        std::vector<CountBar> shown;
        std::ranges::transform(parts, std::back_inserter(shown), barOf);
        bars->setBars(std::move(shown));
        m_parts->addWidget(bars);
    };
    add(tr("Service"), m_profile.services);
    std::vector<ProfilePart> groups = m_profile.groups;
    for (ProfilePart &group : groups)
        group.name = groupName(group.name);
    if (!groups.empty())
        add(tr("Groups, one person may be in several"), groups);
    QStringList words;
    if (isAnyHidden(m_profile.services) || isAnyHidden(m_profile.groups))
        words << tr("Hidden: fewer than 5 people, or a number that would tell such a one.");
    words << tr("The survey does not ask sex, age, education or work, so none of them is here.");
    m_note->setText(words.join(u' '));
}

} // namespace puas
