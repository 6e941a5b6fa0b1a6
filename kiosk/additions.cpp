// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/additions.h"

namespace puas {

void Additions::setLanguage(const QString &language)
{
    m_language = language;
    emit changed();
}

void Additions::begin()
{
    m_steps.begin(m_survey);
    emit changed();
}

void Additions::close()
{
    m_steps.close();
    emit changed();
}

Additions::Step Additions::step() const
{
    switch (m_steps.step()) {
    case AdditionSteps::Step::Reasons: return Reasons;
    case AdditionSteps::Step::Question: return Question;
    case AdditionSteps::Step::Topic: return Topic;
    case AdditionSteps::Step::Writing: break;
    }
    return Writing;
}

QString Additions::questionText() const
{
    const SurveyQuestion *question = m_steps.question();
    return question ? textIn(question->text, m_language) : QString();
}

QStringList Additions::answerTexts() const
{
    QStringList texts;
    if (const SurveyQuestion *question = m_steps.question())
        for (const LocalText &answer : question->answers)
            texts.append(textIn(answer, m_language));
    return texts;
}

void Additions::toggleReason(const QString &reason)
{
    m_steps.toggleReason(reason);
    emit changed();
}

void Additions::toggleTopic(const QString &topic)
{
    m_steps.toggleTopic(topic);
    emit changed();
}

void Additions::answer(int value)
{
    follow(m_steps.answer(value));
}

void Additions::type(const QString &letters)
{
    m_steps.type(letters);
    emit changed();
}

void Additions::erase()
{
    m_steps.erase();
    emit changed();
}

void Additions::goOn()
{
    follow(m_steps.goOn());
}

void Additions::skip()
{
    follow(m_steps.skip());
}

void Additions::back()
{
    follow(m_steps.back());
}

void Additions::follow(AdditionSteps::Way way)
{
    switch (way) {
    case AdditionSteps::Way::On: emit changed(); break;
    case AdditionSteps::Way::Thanks: emit left(); break;
    case AdditionSteps::Way::Over: emit over(); break;
    }
}

} // namespace puas
