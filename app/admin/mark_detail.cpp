// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/mark_detail.h"

#include "app/admin/mark_words.h"
#include "app/admin/reason_field.h"
#include "app/admin/theme.h"
#include "app/report/eye_format.h"

#include <QDateTime>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>

namespace puas {

namespace {

constexpr size_t mostOfficersShown = 6;
constexpr qint64 fewestTold = 5;

QString markFigure(const PeriodFigure &figure)
{
    return figure.allowancePercent ? EyeFormat().decimal(*figure.allowancePercent) + u'%'
                                   : EyeFormat::notApplicable();
}

QString satisfiedOf(const PeriodFigure &figure)
{
    return EyeFormat().count(figure.tally.satisfied()) + QStringLiteral(" / ")
           + EyeFormat().count(figure.tally.n());
}

QLabel *wrappedMarkText(const QString &text, const char *role)
{
    auto *label = makeText(text, role);
    label->setWordWrap(true);
    return label;
}

} // namespace

MarkDetail::MarkDetail(QWidget *parent)
    : Card(parent), m_chip(makeChip({}, "plain")), m_facts(wrappedMarkText({}, "plain")),
      m_rule(wrappedMarkText({}, "fine")), m_officers(new QVBoxLayout),
      m_word(wrappedMarkText({}, "plain")),
      m_reason(new ReasonField(tr("Needed; it stands in the office's journal"))), m_keep(new QPushButton(tr("They count"))),
      m_exclude(new QPushButton(tr("Leave them out")))
{
    head()->addWidget(m_chip, 0, Qt::AlignVCenter);
    body()->setSpacing(10);
    body()->addWidget(m_facts);
    body()->addWidget(m_rule);
    body()->addWidget(makeText(tr("Allowance with and without them"), "strong"));
    m_officers->setSpacing(6);
    body()->addLayout(m_officers);
    body()->addWidget(m_word);
    body()->addWidget(m_reason);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_exclude);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    body()->addStretch(1);
    connect(m_keep, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_exclude, &QPushButton::clicked, this, [this] { decide(true); });
}

void MarkDetail::show(const Mark &mark, const std::vector<MarkEffect> &effects, bool mayDecide,
                      const std::function<QString(const QString &)> &nameOf, const QTimeZone &zone)
{
    m_name = mark.name;
    setTitle(markKindWords(mark.kind));
    const MarkState state = markState(mark);
    setChip(m_chip, state.words, state.chip);
    m_facts->setText(
        mark.isFound
            ? markFactWords(mark) + u'.'
            : tr("%1 ratings. They were decided about once; what came later has changed the mark.")
                  .arg(EyeFormat().count(mark.size())));
    m_rule->setText(markRuleWords(mark.kind));
    fillOfficers(mark, effects);
    m_word->setVisible(mark.word.has_value());
    if (mark.word)
        m_word->setText(tr("%1, %2: “%3”")
                            .arg(nameOf(mark.word->who),
                                 EyeFormat().shortDateTime(
                                     QDateTime::fromMSecsSinceEpoch(mark.word->atUtcMs, zone)),
                                 mark.word->reason));
    m_reason->start(mayDecide);
    m_keep->setVisible(mayDecide && (!mark.word || mark.word->exclude));
    m_exclude->setVisible(mayDecide && !mark.isExcluded());
}

/// Counts stand beside both figures where five ratings or more lie between them: of fewer
/// they would tell the answers.
void MarkDetail::fillOfficers(const Mark &mark, const std::vector<MarkEffect> &effects)
{
    clearLayout(m_officers);
    if (effects.empty())
        m_officers->addWidget(
            wrappedMarkText(tr("The ratings name no officer: no allowance changes."), "fine"));
    const size_t shown = std::min(effects.size(), mostOfficersShown);
    for (size_t i = 0; i < shown; ++i) {
        const MarkEffect &effect = effects[i];
        const auto marked = std::ranges::find(mark.officers, effect.officer, &MarkedOfficer::officer);
        auto *line = new QHBoxLayout;
        line->addWidget(makeText(marked->name, "plain"), 1);
        line->addWidget(makeText(
            markFigure(effect.before) + QStringLiteral(" → ") + markFigure(effect.after), "strong"));
        m_officers->addLayout(line);
        const QString ratings = tr("%1 of the ratings").arg(EyeFormat().count(marked->ratings));
        m_officers->addWidget(
            wrappedMarkText(marked->ratings < fewestTold
                                ? ratings
                                : ratings + QStringLiteral("; ")
                                      + tr("satisfied %1, then %2")
                                            .arg(satisfiedOf(effect.before), satisfiedOf(effect.after)),
                            "fine"));
    }
    if (effects.size() > shown)
        m_officers->addWidget(
            makeText(tr("and %1 more").arg(EyeFormat().count(qint64(effects.size() - shown))), "fine"));
}

void MarkDetail::decide(bool exclude)
{
    if (const auto reason = m_reason->reason())
        emit decided(m_name, exclude, *reason);
}

} // namespace puas
