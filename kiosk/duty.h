// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/counter_hours.h"
#include "kiosk/visit.h"

namespace puas {

/// Who is on duty at this counter. A change is asked for, put on record by whoever answers
/// asked(), and in force when set() says so. At closing whoever is on duty is signed off,
/// but never from under a visit: a rating under way belongs to the officer it began with.
/// UI thread.
class Duty : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk owns it.")
    /// NIP; empty: nobody, and the counter alone is rated.
    Q_PROPERTY(QString officer READ officer NOTIFY changed)

public:
    /// Both have to outlive it.
    Duty(Visit &visit, CounterHours &hours, QObject *parent = nullptr);

    [[nodiscard]] QString officer() const { return m_officer; }
    /// What is on record: from the start, and after each change.
    void set(const QString &nip);
    /// As set(), for an officer who signed on at \a sinceMs (wall clock): signed off at once
    /// where the counter has closed since, such as while the machine was off.
    void resume(const QString &nip, qint64 sinceMs);

    Q_INVOKABLE void signOn(const QString &nip);
    Q_INVOKABLE void signOff();

signals:
    void changed();
    /// This officer wants to be on duty, or nobody any more (empty).
    void asked(const QString &nip);

private:
    void followHours();

    Visit &m_visit;
    CounterHours &m_hours;
    QString m_officer;
};

} // namespace puas
