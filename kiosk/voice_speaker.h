// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/speaker.h"

#include <QList>
#include <QLocale>
#include <QThread>

#include <optional>

namespace puas {

/// Which of the voices that are there reads a language: its own, else for Javanese the
/// Indonesian one, whose letters sound almost the same. Nothing where neither is there: a
/// foreign voice would only be noise.
[[nodiscard]] std::optional<QLocale> voiceFor(const QString &language, const QList<QLocale> &voices);

/// Qt's speech with the machine's offline voices, in a thread of its own: finding a speech
/// service can take seconds. It is looked for only when something is to be said. Without a
/// service or a fitting voice it stays silent.
class VoiceSpeaker : public Speaker
{
    Q_OBJECT

public:
    VoiceSpeaker();
    ~VoiceSpeaker() override;

    void say(const QString &text, const QString &language) override;
    void stop() override;
    void pause() override;
    void resume() override;
    void setVolume(double volume) override;

private:
    class Voice;

    QThread m_thread;
    Voice *m_voice; ///< lives in m_thread
};

} // namespace puas
