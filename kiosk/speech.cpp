// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/speech.h"

#include "kiosk/touch_target.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace puas {
namespace {

/// A text or a target that a screen shows.
struct Spoken {
    QString words;
    QPointF place;
    int key = 0; ///< of the keypad; 0: none
};

void gather(QQuickItem *item, std::vector<Spoken> &texts, std::vector<Spoken> &targets)
{
    if (!item->isVisible() || !item->isEnabled())
        return;
    const QPointF place = item->mapToScene(QPointF());
    if (qobject_cast<TouchTarget *>(item)) {
        if (const QString label = item->property("label").toString(); !label.isEmpty())
            targets.push_back({label, place, item->property("spokenKey").toInt()});
    } else if (item->inherits("QQuickText")) {
        texts.push_back({item->property("text").toString(), place});
        return;
    }
    // What stands inside a target is its name once more.
    std::vector<Spoken> inside;
    for (QQuickItem *child : item->childItems())
        gather(child, qobject_cast<TouchTarget *>(item) ? inside : texts, targets);
}

bool isReadBefore(const Spoken &one, const Spoken &other)
{
    return one.place.y() < other.place.y() || (one.place.y() == other.place.y() && one.place.x() < other.place.x());
}

QString asSentence(QString words)
{
    words = words.simplified();
    if (words.isEmpty() || QStringLiteral(".?!").contains(words.back()))
        return words;
    return words + u'.';
}

} // namespace

void Speech::setSpeaker(std::unique_ptr<Speaker> speaker)
{
    m_speaker = std::move(speaker);
    connect(m_speaker.get(), &Speaker::finished, this, [this] {
        m_state = State::Silent;
        if (m_repeatedAt)
            m_repeatedAt = m_clock();
    });
}

void Speech::show(QQuickItem *screen, const QString &words)
{
    m_screen = screen;
    m_words = words;
    m_repeatedAt.reset();
    if (m_level != Off)
        say(text());
}

void Speech::tell(const QString &word)
{
    if (m_level != Off)
        say(word);
}

QString Speech::text() const
{
    return m_words.isEmpty() && m_screen ? read(m_screen) : m_words;
}

void Speech::nextLevel()
{
    setLevel(m_level == Off ? On : m_level == On ? Loud : Off);
    if (m_level != Off)
        say(text());
}

void Speech::touched()
{
    m_stateBefore = m_state;
    if (m_state != State::Saying)
        return;
    m_state = State::Resting;
    m_speaker->pause();
}

bool Speech::repeat(bool choicesOffered)
{
    const qint64 now = m_clock();
    if (choicesOffered && m_repeatedAt && now - *m_repeatedAt < againMs) {
        m_repeatedAt.reset();
        return true;
    }
    if (m_level == Off)
        setLevel(On);
    if (m_stateBefore == State::Saying)
        return false; // the key has made it rest
    if (m_stateBefore == State::Resting && m_speaker) {
        m_state = State::Saying;
        m_speaker->resume();
        return false;
    }
    m_repeatedAt = now;
    say(choicesOffered ? text() + u' ' + QCoreApplication::translate("Speech", "Press repeat again for other choices.")
                       : text());
    return false;
}

QString Speech::read(QQuickItem *screen) const
{
    std::vector<Spoken> texts;
    std::vector<Spoken> targets;
    gather(screen, texts, targets);
    std::stable_sort(texts.begin(), texts.end(), isReadBefore);
    std::stable_sort(targets.begin(), targets.end(), isReadBefore);
    std::stable_sort(targets.begin(), targets.end(), [](const Spoken &one, const Spoken &other) {
        return (one.key > 0 ? one.key : 99) < (other.key > 0 ? other.key : 99);
    });
    QStringList sentences;
    for (const Spoken &text : texts)
        sentences << asSentence(text.words);
    for (const Spoken &target : targets)
        sentences << (target.key > 0 ? choice(target.key, target.words) : asSentence(target.words));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString Speech::choice(int key, const QString &word) const
{
    static constexpr std::array numbers{QT_TRANSLATE_NOOP("Speech", "One"), QT_TRANSLATE_NOOP("Speech", "Two"),
                                        QT_TRANSLATE_NOOP("Speech", "Three"), QT_TRANSLATE_NOOP("Speech", "Four"),
                                        QT_TRANSLATE_NOOP("Speech", "Five")};
    const auto index = static_cast<size_t>(key - 1);
    const QString number = index < numbers.size() ? QCoreApplication::translate("Speech", numbers[index]) : QString::number(key);
    return number + QStringLiteral(", ") + word.left(1).toLower() + word.mid(1) + u'.';
}

void Speech::reset()
{
    if (m_speaker)
        m_speaker->stop();
    m_state = State::Silent;
    m_repeatedAt.reset();
    setLevel(Off);
}

void Speech::say(const QString &text)
{
    if (!m_speaker || text.isEmpty())
        return;
    m_state = State::Saying;
    m_speaker->setVolume(volume());
    m_speaker->say(text, m_language);
}

void Speech::setLevel(Level level)
{
    if (m_level == level)
        return;
    m_level = level;
    if (level == Off && m_speaker) {
        m_speaker->stop();
        m_state = State::Silent;
    }
    emit levelChanged();
}

} // namespace puas
