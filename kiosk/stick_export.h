// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QObject>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <functional>

namespace puas {

/// What carries ratings to a stick. An implementation never blocks the thread that calls
/// it and answers there.
class StickCarrier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Where the stick is; empty without one.
    [[nodiscard]] virtual QString stick() const = 0;
    /// Takes what is on the stick for this kiosk, writes and checks; ends with arrived() or
    /// broke().
    virtual void carry(const QString &stick) = 0;
    /// As carry() where the stick is made for this kiosk's office, which needs nobody's word;
    /// of any other stick nothing comes.
    virtual void offer(const QString &stick) = 0;
    /// Asks for what was exported before; answers with history().
    virtual void askHistory() = 0;

signals:
    /// A stick was put in, or went away.
    void came(const QString &stick);
    void gone();
    void writing(int percent);
    void checking(int percent);
    void arrived(qint64 events);
    void broke(puas::Error why);
    /// Newest first: of each, "at" (ms since 1970, UTC), "events", "confirmed" by the office.
    /// \a receiptAt is when the office's last receipt was taken; 0 without one. \a behindMs:
    /// by how much at least this clock is behind the office's, as receipts tell; 0: not.
    void history(const QVariantList &exports, qint64 receiptAt, qint64 behindMs);
};

/// What happens with a stick, in one word. A stick that is made for this office is carried to
/// by itself as soon as it is put in; any other one only while IT's page is open. UI thread.
class StickExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk owns it.")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int percent READ percent NOTIFY changed)
    Q_PROPERTY(int events READ events NOTIFY changed)
    /// errorName() of what failed.
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QVariantList history READ history NOTIFY changed)
    /// When the office's last receipt was taken, in ms since 1970; 0 without one.
    Q_PROPERTY(double receiptAt READ receiptAt NOTIFY changed)
    /// At least so many whole minutes this clock is behind the office's; 0: not that anybody
    /// knows. A clock that runs ahead is not seen here: the office sees it at the import.
    Q_PROPERTY(int minutesBehind READ minutesBehind NOTIFY changed)

public:
    enum State { NoStick, Writing, Checking, SafeToRemove, Failed };
    Q_ENUM(State)

    /// \a wordStands: how long the last word stays after the stick went away.
    explicit StickExport(StickCarrier &carrier, QObject *parent = nullptr,
                         std::chrono::milliseconds wordStands = std::chrono::minutes(1));

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int percent() const { return m_percent; }
    [[nodiscard]] int events() const { return static_cast<int>(m_events); }
    [[nodiscard]] QString reason() const { return m_reason; }
    [[nodiscard]] QVariantList history() const { return m_history; }
    [[nodiscard]] double receiptAt() const { return static_cast<double>(m_receiptAt); }
    [[nodiscard]] int minutesBehind() const { return m_minutesBehind; }

    /// The page opens: carries at once where a stick is in, else as soon as one comes.
    Q_INVOKABLE void open();
    /// The page closes; what is under way goes on to its end.
    Q_INVOKABLE void close();
    /// Once more after a failure.
    Q_INVOKABLE void again();

signals:
    void changed();

private:
    void take(const QString &stick);
    [[nodiscard]] bool isBusy() const { return m_state == Writing || m_state == Checking; }
    void show(State state, int percent = 0);

    StickCarrier &m_carrier;
    QTimer m_goneTimer; ///< how long the last word stands after the stick went away
    bool m_isOpen = false;
    State m_state = NoStick;
    int m_percent = 0;
    qint64 m_events = 0;
    QString m_reason;
    QVariantList m_history;
    qint64 m_receiptAt = 0;
    int m_minutesBehind = 0;
};

} // namespace puas
