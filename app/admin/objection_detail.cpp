// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/objection_detail.h"

#include "app/admin/reason_field.h"
#include "app/admin/theme.h"
#include "app/report/answer_words.h"
#include "app/report/eye_format.h"
#include "app/report/marks.h"

#include <QDateTime>
#include <QPainter>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>

namespace puas {

namespace {

constexpr int answersBarHeight = 12;

/// The answers of a figure as one bar.
class AnswersBar : public QWidget
{
public:
    explicit AnswersBar(const Tally &tally) : m_parts(answerParts(tally))
    {
        setFixedHeight(theme().px(answersBarHeight));
        setAccessibleName(answersSentence(tally));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawAnswers(painter, rect(), m_parts, theme().style());
    }

private:
    AnswerParts m_parts;
};

QString figureText(const std::optional<Decimal> &percent)
{
    return percent ? EyeFormat().decimal(*percent) + u'%' : EyeFormat::notApplicable();
}

} // namespace

ObjectionRights objectionRights(const Objection &objection, const QString &login, bool maySettle)
{
    if (!objection.isOpen() || !maySettle)
        return {};
    if (objection.enteredBy == login)
        return {false, ObjectionDetail::tr("You entered it: two other people settle it.")};
    if (std::ranges::find(objection.said, login, &ObjectionWord::who) != objection.said.end())
        return {false, ObjectionDetail::tr("You have decided. Another person has to.")};
    return {true, {}};
}

ObjectionDetail::ObjectionDetail(QWidget *parent)
    : Card(parent), m_name(makeText({}, "strong")), m_when(makeText({}, "fine")), m_chip(makeChip({}, "plain")),
      m_words(makeText({}, "plain")), m_sides(new QHBoxLayout), m_effect(makeText({}, "fine")), m_said(new QVBoxLayout),
      m_reason(new ReasonField(tr("Needed; the officer reads it"))),
      m_accept(new QPushButton(tr("Accept"))), m_reject(new QPushButton(tr("Reject")))
{
    auto *top = new QHBoxLayout;
    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    who->addWidget(m_name);
    who->addWidget(m_when);
    top->addLayout(who, 1);
    top->addWidget(m_chip, 0, Qt::AlignTop);
    body()->setSpacing(10);
    body()->addLayout(top);
    m_words->setWordWrap(true);
    body()->addWidget(m_words);
    m_sides->setSpacing(12);
    body()->addLayout(m_sides);
    m_effect->setWordWrap(true);
    body()->addWidget(m_effect);
    body()->addWidget(makeText(tr("Two people decide"), "strong"));
    m_said->setSpacing(4);
    body()->addLayout(m_said);
    body()->addWidget(m_reason);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_reject);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    body()->addStretch(1);
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_reject, &QPushButton::clicked, this, [this] { decide(false); });
}

void ObjectionDetail::show(const ObjectionRow &row, const ObjectionEffect &effect, const ObjectionRights &rights,
                           const std::function<QString(const QString &)> &nameOf, const QTimeZone &zone)
{
    const EyeFormat format;
    const Objection &objection = row.objection;
    m_number = objection.number;
    m_name->setText(row.name);
    m_when->setText(objection.number + QStringLiteral(", ")
                    + format.date(QDateTime::fromMSecsSinceEpoch(objection.enteredAtUtcMs, zone).date()) + QStringLiteral(", ")
                    + tr("entered by %1").arg(nameOf(objection.enteredBy)));
    const ObjectionState state = objectionState(objection);
    setChip(m_chip, state.words, state.chip);
    m_words->setText(QStringLiteral("“%1”").arg(objection.words));
    clearLayout(m_sides);
    const bool isOpen = objection.isOpen();
    const auto addSide = [&](const QString &title, const std::optional<Decimal> &percent, const Tally *tally) {
        auto *side = new Card;
        side->setSideMargin(14);
        side->body()->setSpacing(4);
        side->body()->addWidget(makeText(title, "fine"));
        side->body()->addWidget(makeText(figureText(percent), "figure"));
        if (tally) {
            auto *counts = makeText(tr("%1 of %2 satisfied").arg(format.count(tally->satisfied()), format.count(tally->n())), "fine");
            counts->setWordWrap(true);
            side->body()->addWidget(counts);
            side->body()->addWidget(new AnswersBar(*tally));
        }
        m_sides->addWidget(side, 1);
    };
    addSide(tr("Before"), row.before, isOpen ? &effect.before.tally : nullptr);
    addSide(isOpen ? tr("If accepted") : tr("After"), row.after, isOpen ? &effect.after.tally : nullptr);
    m_effect->setText(!isOpen               ? tr("Settled; before and after are kept.")
                      : effect.ratings == 0 ? tr("It is about no rating: accepting it changes no figure.")
                                            : tr("%1 ratings would be left out of the count; the rows stay.").arg(format.count(effect.ratings)));
    fillWords(objection, nameOf);
    m_reason->start(rights.mayDecide, rights.whyNot);
    m_accept->setVisible(rights.mayDecide);
    m_reject->setVisible(rights.mayDecide);
}

void ObjectionDetail::fillWords(const Objection &objection, const std::function<QString(const QString &)> &nameOf)
{
    clearLayout(m_said);
    const auto addLine = [this](const QString &name, const QString &word, const char *kind, const QString &reason) {
        auto *line = new QHBoxLayout;
        line->addWidget(makeText(name, "plain"), 1);
        line->addWidget(makeChip(word, kind));
        m_said->addLayout(line);
        if (reason.isEmpty())
            return;
        auto *why = makeText(reason, "fine");
        why->setWordWrap(true);
        m_said->addWidget(why);
    };
    for (const ObjectionWord &word : objection.said)
        addLine(nameOf(word.who), word.accept ? tr("accept") : tr("reject"), word.accept ? "done" : "plain", word.reason);
    if (objection.isOpen())
        for (auto i = objection.said.size(); i < size_t(wordsThatSettle); ++i)
            addLine(i == 0 ? tr("First person") : tr("Another person"), tr("not yet"), "warning", {});
}

void ObjectionDetail::decide(bool accept)
{
    if (const auto reason = m_reason->reason())
        emit decided(m_number, accept, *reason);
}

} // namespace puas
