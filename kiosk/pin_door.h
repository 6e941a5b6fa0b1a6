// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/pin_attempts.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace puas {

/// The door to IT's page: digits go in, a PIN that matches opens it. The hash is worked out
/// in another thread, as it takes a while by intent. UI thread.
class PinDoor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk owns it.")
    Q_PROPERTY(int digits READ digits NOTIFY changed)
    Q_PROPERTY(bool checking READ isChecking NOTIFY changed)
    /// The last PIN was wrong, and nothing has been typed since.
    Q_PROPERTY(bool wrong READ isWrong NOTIFY changed)
    Q_PROPERTY(int secondsShut READ secondsShut NOTIFY changed)

public:
    static constexpr int mostDigits = 12;

    using Clock = std::function<qint64()>;
    /// Whether a PIN is the right one; called in another thread, may be slow.
    using Check = std::function<bool(const QString &pin)>;

    explicit PinDoor(Clock clock, QObject *parent = nullptr);

    void setCheck(Check check) { m_check = std::move(check); }

    [[nodiscard]] int digits() const { return static_cast<int>(m_pin.size()); }
    [[nodiscard]] bool isChecking() const { return m_checking; }
    [[nodiscard]] bool isWrong() const { return m_wrong; }
    [[nodiscard]] int secondsShut() const { return m_attempts.secondsShut(m_clock()); }

    Q_INVOKABLE void type(int digit);
    Q_INVOKABLE void erase();
    /// Forgets what was typed.
    Q_INVOKABLE void clear();
    Q_INVOKABLE void submit();

signals:
    void changed();
    void opened();
    /// A wrong PIN was given; goes on record.
    void refused();

private:
    void answer(bool matches);

    Clock m_clock;
    Check m_check;
    PinAttempts m_attempts;
    QTimer m_shutTimer;
    QString m_pin;
    bool m_checking = false;
    bool m_wrong = false;
};

} // namespace puas
