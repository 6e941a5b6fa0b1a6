// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/addition_steps.h"

#include "app/event/feedback_codes.h"

#include <algorithm>

namespace puas {

void AdditionSteps::begin(Survey survey)
{
    *this = AdditionSteps();
    m_survey = std::move(survey);
    m_open = true;
}

const SurveyQuestion *AdditionSteps::question() const
{
    return m_step == Step::Question ? &m_survey.questions[m_question] : nullptr;
}

int AdditionSteps::chosenAnswer() const
{
    if (!question())
        return 0;
    const auto given = m_answers.find(question()->key);
    return given == m_answers.end() ? 0 : given->second.value;
}

void AdditionSteps::toggleReason(const QString &reason)
{
    if (!m_open || m_step != Step::Reasons || !reasonCodes().contains(reason))
        return;
    if (!m_reasons.removeOne(reason))
        m_reasons.append(reason);
}

AdditionSteps::Way AdditionSteps::answer(int value)
{
    const SurveyQuestion *asked = question();
    if (!m_open || !asked || value < 1 || value > asked->top)
        return Way::On;
    m_answers[asked->key] = {asked->key, value, asked->top};
    return forward();
}

void AdditionSteps::toggleTopic(const QString &topic)
{
    if (m_open && m_step == Step::Topic && topicCodes().contains(topic))
        m_topic = m_topic == topic ? QString() : topic;
}

void AdditionSteps::type(const QString &letters)
{
    if (m_open && m_step == Step::Writing)
        m_text.type(letters);
}

void AdditionSteps::erase()
{
    if (m_open && m_step == Step::Writing)
        m_text.erase();
}

bool AdditionSteps::canGoOn() const
{
    switch (m_step) {
    case Step::Reasons: return !m_reasons.isEmpty();
    case Step::Question: return false;
    case Step::Topic: return !m_topic.isEmpty();
    case Step::Writing: return m_open;
    }
    Q_UNREACHABLE();
}

AdditionSteps::Way AdditionSteps::goOn()
{
    if (!canGoOn())
        return Way::On;
    m_sent = m_step == Step::Writing;
    return forward();
}

AdditionSteps::Way AdditionSteps::skip()
{
    if (!m_open)
        return Way::On;
    switch (m_step) {
    case Step::Reasons: m_reasons.clear(); break;
    case Step::Question: m_answers.erase(question()->key); break;
    case Step::Topic:
    case Step::Writing: return Way::Over;
    }
    return forward();
}

AdditionSteps::Way AdditionSteps::back()
{
    if (!m_open)
        return Way::On;
    switch (m_step) {
    case Step::Reasons: return Way::Thanks;
    case Step::Question:
        if (m_question == 0)
            m_step = Step::Reasons;
        else
            --m_question;
        break;
    case Step::Topic: m_step = m_survey.questions.empty() ? Step::Reasons : Step::Question; break;
    case Step::Writing: m_step = Step::Topic; break;
    }
    return Way::On;
}

AdditionSteps::Way AdditionSteps::forward()
{
    switch (m_step) {
    case Step::Reasons: m_step = m_survey.questions.empty() ? Step::Topic : Step::Question; break;
    case Step::Question:
        if (m_question + 1 == m_survey.questions.size())
            m_step = Step::Topic;
        else
            ++m_question;
        break;
    case Step::Topic: m_step = Step::Writing; break;
    case Step::Writing: return Way::Over;
    }
    return Way::On;
}

AdditionDraft AdditionSteps::draft() const
{
    AdditionDraft draft;
    for (const auto &[key, answer] : m_answers)
        draft.answers.push_back(answer);
    for (const QString &code : reasonCodes())
        if (m_reasons.contains(code))
            draft.reasons.append(code);
    if (m_sent)
        draft.proposal = ProposalDraft{m_topic, m_text.text().trimmed()};
    return draft;
}

void AdditionSteps::close()
{
    m_open = false;
    m_answers.clear();
    m_reasons.clear();
    m_topic.clear();
    m_text = {};
    m_sent = false;
}

} // namespace puas
