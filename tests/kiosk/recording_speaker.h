// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/speaker.h"
#include "tests/kiosk/kiosk_window.h"

#include <QTest>

namespace puas::test {

/// A screen says what it says once it is laid out.
inline constexpr int drawingMs = 60;

/// Says nothing and remembers everything; a test says when it has finished.
class RecordingSpeaker : public Speaker
{
public:
    void say(const QString &text, const QString &language) override
    {
        said << text;
        languages << language;
        does = QStringLiteral("says");
    }
    void stop() override { does = QStringLiteral("stopped"); }
    void pause() override { does = QStringLiteral("paused"); }
    void resume() override { does = QStringLiteral("says"); }
    void setVolume(double volume) override { volumes << volume; }

    QStringList said;
    QStringList languages;
    QList<double> volumes;
    QString does;
};

inline RecordingSpeaker &listenTo(KioskWindow &kiosk)
{
    auto speaker = std::make_unique<RecordingSpeaker>();
    RecordingSpeaker &recorded = *speaker;
    kiosk.kiosk().speech()->setSpeaker(std::move(speaker));
    return recorded;
}

inline void turnOn(KioskWindow &kiosk)
{
    QTest::qWait(drawingMs);
    kiosk.kiosk().speech()->nextLevel();
}

/// What is being said once the screen stands.
inline QString heard(RecordingSpeaker &speaker)
{
    QTest::qWait(drawingMs);
    return speaker.said.isEmpty() ? QString() : speaker.said.last();
}

} // namespace puas::test
