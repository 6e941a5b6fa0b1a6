// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/addition_steps.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace puas {

/// What may be added after the tap, as the screens see it: AdditionSteps in the person's
/// language. UI thread.
class Additions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The visit owns it.")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed)
    Q_PROPERTY(int questionNumber READ questionNumber NOTIFY changed)
    Q_PROPERTY(int questionCount READ questionCount NOTIFY changed)
    Q_PROPERTY(QString questionText READ questionText NOTIFY changed)
    /// The words of the answers, the worst first: two to five.
    Q_PROPERTY(QStringList answerTexts READ answerTexts NOTIFY changed)
    Q_PROPERTY(int chosenAnswer READ chosenAnswer NOTIFY changed)
    Q_PROPERTY(QString topic READ topic NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed)

public:
    /// AdditionSteps::Step, for QML.
    enum Step { Reasons, Question, Topic, Writing };
    Q_ENUM(Step)

    using QObject::QObject;

    void setSurvey(const Survey &survey) { m_survey = survey; }
    void setLanguage(const QString &language);
    /// Starts with nothing given.
    void begin();
    [[nodiscard]] AdditionDraft draft() const { return m_steps.draft(); }
    /// Forgets what was given and takes no more.
    void close();

    [[nodiscard]] Step step() const;
    [[nodiscard]] QStringList reasons() const { return m_steps.reasons(); }
    [[nodiscard]] int questionNumber() const { return m_steps.questionNumber(); }
    [[nodiscard]] int questionCount() const { return m_steps.questionCount(); }
    [[nodiscard]] QString questionText() const;
    [[nodiscard]] QStringList answerTexts() const;
    [[nodiscard]] int chosenAnswer() const { return m_steps.chosenAnswer(); }
    [[nodiscard]] QString topic() const { return m_steps.topic(); }
    [[nodiscard]] QString text() const { return m_steps.text().text(); }
    [[nodiscard]] bool canGoOn() const { return m_steps.canGoOn(); }

    Q_INVOKABLE void toggleReason(const QString &reason);
    Q_INVOKABLE void toggleTopic(const QString &topic);
    Q_INVOKABLE void answer(int value);
    Q_INVOKABLE void type(const QString &letters);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void skip();
    Q_INVOKABLE void back();

signals:
    void changed();
    /// Back to the thanks; what was given stays.
    void left();
    void over();

private:
    void follow(AdditionSteps::Way way);

    Survey m_survey;
    QString m_language;
    AdditionSteps m_steps;
};

} // namespace puas
