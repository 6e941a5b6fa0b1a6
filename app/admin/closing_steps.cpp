// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/closing_steps.h"

#include "app/admin/icon.h"
#include "app/admin/theme.h"
#include "app/report/eye_format.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTimeZone>

#include <algorithm>

namespace puas {

namespace {

constexpr int signSize = 30;
constexpr int signIcon = 16;

/// The round sign of a step.
class ClosingStepSign : public QWidget
{
public:
    ClosingStepSign(ClosingStep::State state, int number) : m_state(state), m_number(number)
    {
        setFixedSize(theme().px(signSize), theme().px(signSize));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = theme().colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor colour = m_state == ClosingStep::State::Done      ? c.done.ink
                              : m_state == ClosingStep::State::Blocked ? c.warning.ink
                                                                       : c.control;
        painter.setPen(QPen(colour, 2));
        painter.drawEllipse(QRectF(rect()).adjusted(2, 2, -2, -2));
        if (m_state == ClosingStep::State::Open) {
            painter.setPen(c.inkSoft);
            painter.setFont(theme().font(15, QFont::Bold));
            painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
            return;
        }
        const int size = theme().px(signIcon);
        const QString icon = m_state == ClosingStep::State::Done ? QStringLiteral("tick") : QStringLiteral("warning");
        painter.drawPixmap((width() - size) / 2, (height() - size) / 2, iconPixmap(icon, colour, size, devicePixelRatioF()));
    }

private:
    ClosingStep::State m_state;
    int m_number;
};

class ClosingTexts
{
    Q_DECLARE_TR_FUNCTIONS(ClosingSteps)
};

ClosingStep::State doneOrBlocked(bool done)
{
    return done ? ClosingStep::State::Done : ClosingStep::State::Blocked;
}

bool isBlockedBy(const Closing &closing, ClosingBlock block)
{
    return std::ranges::find(closing.blocks, block) != closing.blocks.end();
}

ClosingStep overStep(const Closing &closing)
{
    const bool isOver = !isBlockedBy(closing, ClosingBlock::NotOver);
    const QString last = EyeFormat().date(closing.period.range().last());
    return {ClosingTexts::tr("The period is over"),
            isOver ? ClosingTexts::tr("ended %1").arg(last) : ClosingTexts::tr("it runs until %1").arg(last), doneOrBlocked(isOver)};
}

ClosingStep kiosksStep(const Closing &closing)
{
    const EyeFormat format;
    const auto reported = closing.kiosks - int(closing.missingNames.size());
    QString line = ClosingTexts::tr("%1 of %2 kiosks until %3")
                       .arg(format.count(reported), format.count(closing.kiosks), format.dayAndMonth(closing.period.range().last()));
    if (!closing.missingNames.isEmpty())
        line += QStringLiteral(". ") + ClosingTexts::tr("Missing: %1").arg(closing.missingNames.join(QStringLiteral(", ")));
    return {ClosingTexts::tr("Kiosks' data complete"), line, doneOrBlocked(closing.missingNames.isEmpty())};
}

ClosingStep objectionsStep(const Closing &closing)
{
    const EyeFormat format;
    const qint64 all = qint64(closing.objections.size());
    const qint64 open = closing.openObjections();
    const QString line = all == 0    ? ClosingTexts::tr("there are none")
                         : open == 0 ? ClosingTexts::tr("all %1").arg(format.count(all))
                                     : ClosingTexts::tr("%1 of %2, the others wait").arg(format.count(all - open), format.count(all));
    return {ClosingTexts::tr("Objections settled"), line, doneOrBlocked(open == 0)};
}

ClosingStep recountStep(const Closing &closing)
{
    const EyeFormat format;
    const bool same = closing.recountDiffers.isEmpty();
    if (!closing.isRecounted)
        return {ClosingTexts::tr("Second count the same"), ClosingTexts::tr("the rows are being counted"), ClosingStep::State::Open};
    return {ClosingTexts::tr("Second count the same"),
            same ? ClosingTexts::tr("%1 officers, difference 0").arg(format.count(qint64(closing.present.figures.size())))
                 : ClosingTexts::tr("NOT THE SAME: %1").arg(closing.recountDiffers.join(QStringLiteral(", "))),
            doneOrBlocked(same)};
}

QString whoAndWhen(const QString &name, qint64 atUtcMs, const QTimeZone &zone)
{
    return name + QStringLiteral(", ") + EyeFormat().shortDate(QDateTime::fromMSecsSinceEpoch(atUtcMs, zone).date());
}

} // namespace

std::vector<ClosingStep> closingSteps(const Closing &closing, const std::function<QString(const QString &)> &nameOf,
                                      const QTimeZone &zone)
{
    std::vector<ClosingStep> steps{overStep(closing), kiosksStep(closing), objectionsStep(closing), recountStep(closing)};
    const PeriodVersion *newest = closing.versions.empty() ? nullptr : &closing.versions.back();
    const QString notYet = ClosingTexts::tr("not yet");
    steps.push_back({ClosingTexts::tr("Closed by personnel"), newest ? whoAndWhen(nameOf(newest->closedBy), newest->closedAtUtcMs, zone) : notYet,
                     newest ? ClosingStep::State::Done : ClosingStep::State::Open});
    const bool isApproved = newest && newest->isApproved();
    steps.push_back({ClosingTexts::tr("Approved by the head"),
                     isApproved ? whoAndWhen(nameOf(newest->approvedBy), *newest->approvedAtUtcMs, zone) : notYet,
                     isApproved ? ClosingStep::State::Done : ClosingStep::State::Open});
    return steps;
}

ClosingStepsCard::ClosingStepsCard(QWidget *parent) : Card(parent), m_steps(new QVBoxLayout)
{
    setTitle(tr("Six steps"));
    m_steps->setSpacing(18);
    body()->addLayout(m_steps);
    body()->addStretch(1);
    body()->addWidget(makeRule());
    auto *note = makeText(tr("After the approval the period is locked. A correction becomes a new version with its reason."), "fine");
    note->setWordWrap(true);
    body()->addWidget(note);
}

void ClosingStepsCard::setSteps(const std::vector<ClosingStep> &steps)
{
    clearLayout(m_steps);
    int number = 0;
    for (const ClosingStep &step : steps) {
        auto *row = new QHBoxLayout;
        row->setSpacing(14);
        auto *sign = new ClosingStepSign(step.state, ++number);
        sign->setAccessibleName(step.state == ClosingStep::State::Done      ? tr("done")
                                : step.state == ClosingStep::State::Blocked ? tr("blocked")
                                                                            : tr("open"));
        row->addWidget(sign, 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(makeText(step.title, "strong"));
        auto *line = makeText(step.line, "fine");
        line->setWordWrap(true);
        words->addWidget(line);
        row->addLayout(words, 1);
        m_steps->addLayout(row);
    }
}

} // namespace puas
