// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/proposal_detail.h"

#include "app/admin/proposal_words.h"
#include "app/admin/station_line.h"
#include "app/admin/theme.h"
#include "app/report/eye_format.h"

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>

namespace puas {

namespace {

constexpr int answerHeight = 92;

QString momentWords(qint64 utcMs, const QTimeZone &zone)
{
    return EyeFormat().shortDateTime(QDateTime::fromMSecsSinceEpoch(utcMs, zone));
}

QList<Station> stationsOf(const Proposal &proposal, const ProposalWay &way, const QTimeZone &zone)
{
    const auto day = [&](const std::optional<ProposalWord> &word) {
        return word ? EyeFormat().shortDate(QDateTime::fromMSecsSinceEpoch(word->atUtcMs, zone).date())
                    : QString();
    };
    QList<Station> stations{
        {ProposalDetail::tr("Proposed"), EyeFormat().shortDate(proposal.day), true, false}};
    for (const ProposalLevel level :
         {ProposalLevel::Village, ProposalLevel::District, ProposalLevel::Regency})
        stations << Station{levelWords(level), day(way.forwardedTo(level)),
                            way.forwardedTo(level).has_value(), false};
    stations << Station{ProposalDetail::tr("Answered"), day(way.answered()), way.answered().has_value(),
                        false};
    qsizetype here = 0;
    for (qsizetype i = 0; i < stations.size(); ++i)
        if (stations[i].isReached)
            here = i;
    stations[here].isHere = true;
    return stations;
}

} // namespace

ProposalDetail::ProposalDetail(Screen screen, QWidget *parent)
    : Card(parent), m_screen(std::move(screen)), m_chip(makeChip({}, "plain")),
      m_facts(makeText({}, "fine")), m_stations(new StationLine), m_text(makeText({}, "plain")),
      m_asked(makeText({}, "fine")), m_fields(new QWidget), m_said(new QVBoxLayout)
{
    head()->addWidget(m_chip, 0, Qt::AlignVCenter);
    body()->setSpacing(10);
    for (QLabel *label : {m_facts, m_text, m_asked})
        label->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_stations->setAccessibleName(tr("Its way"));
    body()->addWidget(m_facts);
    body()->addWidget(m_stations);
    body()->addWidget(makeText(tr("What was written"), "strong"));
    body()->addWidget(m_text);
    body()->addWidget(m_asked);
    body()->addWidget(makeRule());
    buildFields();
    buildButtons();
    body()->addWidget(m_fields);
    m_said->setSpacing(4);
    body()->addLayout(m_said);
    body()->addStretch(1);
}

void ProposalDetail::buildFields()
{
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_level = new QComboBox;
    for (const ProposalLevel level : allProposalLevels)
        m_level->addItem(levelWords(level), proposalLevelName(level));
    m_agency = new QLineEdit;
    m_priority = new QComboBox;
    for (const ProposalPriority priority : allProposalPriorities)
        m_priority->addItem(priorityWords(priority), proposalPriorityName(priority));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    const std::array<std::pair<QString, QWidget *>, 3> fields{
        std::pair<QString, QWidget *>{tr("Forward to the forum of the"), m_level},
        {tr("Agency"), m_agency},
        {tr("Priority"), m_priority}};
    for (int i = 0; i < int(fields.size()); ++i) {
        auto *label = makeText(fields[size_t(i)].first, "label");
        label->setBuddy(fields[size_t(i)].second);
        fields[size_t(i)].second->setAccessibleName(fields[size_t(i)].first);
        fields[size_t(i)].second->setMinimumWidth(0);
        grid->addWidget(label, 0, i);
        grid->addWidget(fields[size_t(i)].second, 1, i);
    }
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addWidget(makeText(tr("Answer to citizens"), "label"));
    m_answer = new QPlainTextEdit;
    m_answer->setAccessibleName(tr("Answer to citizens"));
    m_answer->setTabChangesFocus(true);
    m_answer->setFixedHeight(theme().px(answerHeight));
    column->addWidget(m_answer);
    m_screened = makeText({}, "message");
    m_screened->setWordWrap(true);
    column->addWidget(m_screened);
    connect(m_answer, &QPlainTextEdit::textChanged, this, &ProposalDetail::screenAnswer);
}

void ProposalDetail::buildButtons()
{
    m_forward = new QPushButton(tr("Forward"));
    m_accept = new QPushButton(tr("Accept"));
    m_reject = new QPushButton(tr("Reject with a reason"));
    m_give = new QPushButton(tr("Answer"));
    setButtonKind(m_forward, "primary");
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_forward);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_reject);
    buttons->addStretch(1);
    buttons->addWidget(m_give);
    qobject_cast<QVBoxLayout *>(m_fields->layout())->addLayout(buttons);
    connect(m_forward, &QPushButton::clicked, this, [this] { decide(ProposalStage::Forwarded); });
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(ProposalStage::Accepted); });
    connect(m_reject, &QPushButton::clicked, this,
            [this] { emit rejectWanted(m_proposal.name, priority()); });
    connect(m_give, &QPushButton::clicked, this, [this] { decide(ProposalStage::Answered); });
}

ProposalPriority ProposalDetail::priority() const
{
    return proposalPriorityNamed(m_priority->currentData().toString())
        .value_or(ProposalPriority::Normal);
}

void ProposalDetail::decide(ProposalStage stage)
{
    const auto level = proposalLevelNamed(m_level->currentData().toString());
    emit decided(m_proposal.name, {stage,
                                   level.value_or(ProposalLevel::None),
                                   m_agency->text(),
                                   priority(),
                                   {},
                                   m_answer->toPlainText()});
}

void ProposalDetail::screenAnswer()
{
    const QString answer = m_answer->toPlainText().trimmed();
    m_screened->setVisible(!answer.isEmpty());
    const std::vector<Screened> found = answer.isEmpty() ? std::vector<Screened>() : m_screen(answer);
    m_give->setEnabled(!answer.isEmpty() && found.empty());
    m_screened->setText(screeningSentence(found));
    m_screened->setProperty("message",
                            found.empty() ? QStringLiteral("done") : QStringLiteral("warning"));
    m_screened->style()->unpolish(m_screened);
    m_screened->style()->polish(m_screened);
}

void ProposalDetail::fillFields(const ProposalWay &way)
{
    const auto &forwarded = way.forwarded();
    const ProposalChoice choice = forwarded ? forwarded->choice : ProposalChoice();
    m_level->setCurrentIndex(std::max(0, m_level->findData(proposalLevelName(choice.level))));
    m_agency->setText(choice.agency);
    m_priority->setCurrentIndex(m_priority->findData(proposalPriorityName(way.priority())));
    m_answer->setPlainText(way.answered() ? way.answered()->choice.answer : QString());
    screenAnswer();
}

/// What was decided so far, the newest first.
void ProposalDetail::fillWords(const Proposal &proposal,
                               const std::function<QString(const QString &)> &nameOf,
                               const QTimeZone &zone)
{
    clearLayout(m_said);
    if (proposal.said.empty())
        return;
    m_said->addWidget(makeText(tr("What was decided"), "strong"));
    for (auto word = proposal.said.rbegin(); word != proposal.said.rend(); ++word) {
        auto *line = makeText(tr("%1, %2: %3")
                                  .arg(momentWords(word->atUtcMs, zone), nameOf(word->who),
                                       decisionSentence(word->choice)),
                              "soft");
        line->setWordWrap(true);
        m_said->addWidget(line);
    }
}

void ProposalDetail::show(const Proposal &proposal, const QString &kiosk, bool mayDecide,
                          const std::function<QString(const QString &)> &nameOf, const QTimeZone &zone)
{
    const bool isTheSame = proposal == m_proposal;
    m_proposal = proposal;
    const ProposalWay way(proposal.said);
    setTitle(proposalTitle(proposal));
    setChip(m_chip, stageWords(way.stage()), stageChip(way.stage()));
    const QStringList facts{proposal.name, kiosk, EyeFormat().date(proposal.day),
                            topicWords(proposal.topic)};
    m_facts->setText(facts.join(QStringLiteral(" · ")) + QStringLiteral(" · ")
                     + tr("opened with the office's key"));
    m_stations->setStations(stationsOf(proposal, way, zone));
    m_text->setText(proposal.text.isEmpty() ? tr("Nothing: the topic alone was sent.") : proposal.text);
    m_asked->setText(tr("Who proposed it and which village it is about are not asked at the kiosk."));
    m_fields->setVisible(mayDecide);
    if (!isTheSame)
        fillFields(way);
    fillWords(proposal, nameOf, zone);
}

} // namespace puas
