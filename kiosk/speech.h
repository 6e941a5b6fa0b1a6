// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/speaker.h"

#include <QPointer>
#include <QQuickItem>

#include <functional>
#include <memory>
#include <optional>

namespace puas {

/// The screens read aloud, for who asked for it: "Suara" on the first screen, or the
/// repeat key. Falls silent at every touch and key. What a person chose is never in a
/// text, so it is never said. Back to silence and the office's volume after each person.
/// UI thread.
class Speech : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk owns it.")
    Q_PROPERTY(Level level READ level NOTIFY levelChanged)

public:
    /// What "Suara" goes through.
    enum Level { Off, On, Loud };
    Q_ENUM(Level)

    /// Milliseconds of a clock that never goes back.
    using Clock = std::function<qint64()>;

    /// The office's level in parts of the loudest; what the loudest is, the machine's sound
    /// settings say.
    static constexpr double officeVolume = 0.6;
    /// A second repeat within this time asks for the other choices.
    static constexpr qint64 againMs = 5'000;

    explicit Speech(Clock clock) : m_clock(std::move(clock)) {}

    /// Without one nothing is said.
    void setSpeaker(std::unique_ptr<Speaker> speaker);
    void setLanguage(const QString &language) { m_language = language; }
    [[nodiscard]] Level level() const { return m_level; }
    /// How loud this person hears the kiosk, 0 to 1; the bell too, which rings for everyone.
    [[nodiscard]] double volume() const { return m_level == Loud ? 1.0 : officeVolume; }

    /// Another screen stands there. \a words: what it says, where that is not simply all that
    /// stands on it; null and no words: nothing. The screen is walked only when it is read.
    Q_INVOKABLE void show(QQuickItem *screen, const QString &words);
    /// One word of what stands there, such as a tile that the keypad has come to; the screen
    /// stays what is read again.
    Q_INVOKABLE void tell(const QString &word);
    /// The next of the levels.
    Q_INVOKABLE void nextLevel();
    /// A finger or a key came down: silence.
    Q_INVOKABLE void touched();
    /// The repeat key: begins, or rests, or goes on. Where there are other choices it says
    /// so; true where it was pressed again so soon that it asks for them.
    Q_INVOKABLE bool repeat(bool choicesOffered);
    /// What a screen says that says nothing of its own: its texts, then its targets, those
    /// that a key chooses first, with their key.
    Q_INVOKABLE QString read(QQuickItem *screen) const;
    /// "One, satisfied." as the language says it.
    Q_INVOKABLE QString choice(int key, const QString &word) const;

public slots:
    void reset();

signals:
    void levelChanged();

private:
    enum class State { Silent, Saying, Resting };

    [[nodiscard]] QString text() const;
    void say(const QString &text);
    void setLevel(Level level);

    Clock m_clock;
    std::unique_ptr<Speaker> m_speaker;
    QString m_language;
    QPointer<QQuickItem> m_screen;
    QString m_words; ///< in place of what stands on the screen; empty: that
    Level m_level = Off;
    State m_state = State::Silent;
    /// What it was when the finger or key came down that is being answered now.
    State m_stateBefore = State::Silent;
    std::optional<qint64> m_repeatedAt; ///< or when what was repeated had been said
};

} // namespace puas
