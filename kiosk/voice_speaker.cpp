// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/voice_speaker.h"

#include <QTextToSpeech>

#include <algorithm>
#include <utility>

namespace puas {

std::optional<QLocale> voiceFor(const QString &language, const QList<QLocale> &voices)
{
    const auto speaking = [&voices](QLocale::Language wanted) -> std::optional<QLocale> {
        const auto found = std::find_if(voices.cbegin(), voices.cend(), [wanted](const QLocale &voice) {
            return voice.language() == wanted;
        });
        return found == voices.cend() ? std::nullopt : std::optional(*found);
    };
    if (language == u"en")
        return speaking(QLocale::English);
    if (language == u"jv") {
        if (const auto javanese = speaking(QLocale::Javanese))
            return javanese;
    }
    return speaking(QLocale::Indonesian);
}

/// The part that may wait.
class VoiceSpeaker::Voice : public QObject
{
public:
    explicit Voice(VoiceSpeaker &speaker) : m_speaker(speaker) {}

    void say(const QString &text, const QString &language)
    {
        if (!m_speech)
            begin();
        m_speech->stop();
        const auto voice = voiceFor(language, m_speech->availableLocales());
        if (!voice)
            return;
        m_speech->setLocale(*voice);
        m_speech->setVolume(m_volume);
        m_speech->say(text);
    }
    void stop()
    {
        m_saying = false;
        if (m_speech)
            m_speech->stop();
    }
    void pause()
    {
        if (m_speech)
            m_speech->pause();
    }
    void resume()
    {
        if (m_speech)
            m_speech->resume();
    }
    void setVolume(double volume) { m_volume = volume; }

private:
    void begin()
    {
        m_speech = new QTextToSpeech(this);
        connect(m_speech, &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
            if (state == QTextToSpeech::Speaking)
                m_saying = true;
            else if (state == QTextToSpeech::Ready && std::exchange(m_saying, false))
                emit m_speaker.finished();
        });
    }

    VoiceSpeaker &m_speaker;
    QTextToSpeech *m_speech = nullptr;
    double m_volume = 1;
    bool m_saying = false;
};

VoiceSpeaker::VoiceSpeaker() : m_voice(new Voice(*this))
{
    m_thread.setObjectName(QStringLiteral("speech"));
    m_voice->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_voice, &QObject::deleteLater);
    m_thread.start();
}

VoiceSpeaker::~VoiceSpeaker()
{
    m_thread.quit();
    m_thread.wait();
}

void VoiceSpeaker::say(const QString &text, const QString &language)
{
    QMetaObject::invokeMethod(m_voice, [voice = m_voice, text, language] { voice->say(text, language); });
}

void VoiceSpeaker::stop()
{
    QMetaObject::invokeMethod(m_voice, [voice = m_voice] { voice->stop(); });
}

void VoiceSpeaker::pause()
{
    QMetaObject::invokeMethod(m_voice, [voice = m_voice] { voice->pause(); });
}

void VoiceSpeaker::resume()
{
    QMetaObject::invokeMethod(m_voice, [voice = m_voice] { voice->resume(); });
}

void VoiceSpeaker::setVolume(double volume)
{
    QMetaObject::invokeMethod(m_voice, [voice = m_voice, volume] { voice->setVolume(volume); });
}

} // namespace puas
