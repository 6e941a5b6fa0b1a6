// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/event/kiosk_config.h"
#include "kiosk/proposal_text.h"
#include "kiosk/rating_sink.h"

#include <map>

namespace puas {

/// What a citizen may add after the tap: reasons, then the survey's questions one by one,
/// then a proposal. Everything can be skipped, and every step goes back.
///
/// A rule: it reads no clock and writes nothing. Calls that make no sense at the present
/// step, before begin() or after close() change nothing, so that what was given is put on
/// disk once.
class AdditionSteps
{
public:
    enum class Step { Reasons, Question, Topic, Writing };
    /// Where a step leads.
    enum class Way {
        On,     ///< to another step, or nowhere
        Thanks, ///< back before the first step
        Over,   ///< nothing more is asked
    };

    /// Starts at the first step with nothing given. The survey stays as it is now, whatever
    /// the office sends meanwhile.
    void begin(Survey survey);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const QStringList &reasons() const { return m_reasons; }
    /// The question of the present step; null at every other step.
    [[nodiscard]] const SurveyQuestion *question() const;
    [[nodiscard]] int questionNumber() const { return int(m_question) + 1; } ///< 1 is the first
    [[nodiscard]] int questionCount() const { return int(m_survey.questions.size()); }
    /// What was answered to the present question; 0: nothing.
    [[nodiscard]] int chosenAnswer() const;
    [[nodiscard]] const QString &topic() const { return m_topic; }
    [[nodiscard]] const ProposalText &text() const { return m_text; }

    /// Chooses a reason, or takes the choice back.
    void toggleReason(const QString &reason);
    /// Answers the present question and goes on.
    Way answer(int value);
    /// Chooses the one topic, or takes the choice back.
    void toggleTopic(const QString &topic);
    void type(const QString &letters);
    void erase();

    /// Whether goOn() leads anywhere: something is chosen.
    [[nodiscard]] bool canGoOn() const;
    Way goOn();
    /// Without what this step asks, also where something was chosen.
    Way skip();
    Way back();

    /// All that stands so far. A proposal is in it only once it was sent: goOn() at the last
    /// step.
    [[nodiscard]] AdditionDraft draft() const;
    /// Forgets what was given; the step stays as it shows.
    void close();

private:
    Way forward();

    Survey m_survey;
    bool m_open = false;
    Step m_step = Step::Reasons;
    size_t m_question = 0;
    QStringList m_reasons;
    std::map<QString, Answer> m_answers;
    QString m_topic;
    ProposalText m_text;
    bool m_sent = false;
};

} // namespace puas
