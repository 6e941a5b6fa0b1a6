// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace puas {

/// Who says aloud what the screens want said. An implementation never blocks the thread
/// that calls it.
class Speaker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Says \a text, in place of whatever was being said. \a language: "id", "en" or "jv".
    virtual void say(const QString &text, const QString &language) = 0;
    virtual void stop() = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    /// 0 to 1, from the next text on.
    virtual void setVolume(double volume) = 0;

signals:
    /// All was said; not after stop().
    void finished();
};

} // namespace puas
