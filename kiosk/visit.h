// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/additions.h"
#include "kiosk/rating_sink.h"
#include "kiosk/visit_session.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace puas {

/// The visit as the screens see it: the rule of VisitSession with a clock, a timer that
/// runs only while something counts down, and the way to the disk. UI thread.
class Visit : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk owns it.")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(bool warning READ isWarning NOTIFY changed)
    Q_PROPERTY(bool kept READ isKept NOTIFY changed)
    /// Somebody is there: nothing may be taken from under their hands.
    Q_PROPERTY(bool underway READ isUnderway NOTIFY changed)
    /// What could be added was asked for: "Selesai" alone is left.
    Q_PROPERTY(bool concluded READ isConcluded NOTIFY changed)
    Q_PROPERTY(puas::Additions *additions READ additions CONSTANT)
    Q_PROPERTY(int changeSecondsLeft READ changeSecondsLeft NOTIFY changed)
    Q_PROPERTY(int warningSecondsLeft READ warningSecondsLeft NOTIFY changed)
    /// What staff tell IT while the kiosk is out of use.
    Q_PROPERTY(QString faultCode READ faultCode NOTIFY changed)

public:
    /// VisitSession::Stage, for QML.
    enum Stage { Rating, Saving, Thanks, Adding, Keeping, OutOfUse };
    Q_ENUM(Stage)

    /// Milliseconds of a clock that never goes back.
    using Clock = std::function<qint64()>;

    Visit(RatingSink &sink, VisitSession::Limits limits, Clock clock, QObject *parent = nullptr);

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] bool isWarning() const { return m_session.isWarning(); }
    [[nodiscard]] bool isUnderway() const { return m_session.isUnderway(); }
    [[nodiscard]] bool isKept() const { return m_session.isKept(); }
    [[nodiscard]] bool isConcluded() const { return m_session.isConcluded(); }
    [[nodiscard]] Additions *additions() { return &m_additions; }
    [[nodiscard]] int changeSecondsLeft() const { return m_session.changeSecondsLeft(m_clock()); }
    [[nodiscard]] int warningSecondsLeft() const { return m_session.warningSecondsLeft(m_clock()); }
    [[nodiscard]] QString faultCode() const { return m_faultCode; }

    /// The language that goes on record with the next tap.
    void setLanguage(const QString &language);
    /// Asked before each first tap; without one every tap counts.
    void setGate(std::function<bool()> gate) { m_gate = std::move(gate); }
    /// Takes the kiosk out of use, whatever it does.
    void fault(const QString &code);

    Q_INVOKABLE void rate(int value);
    Q_INVOKABLE void change();
    /// "Beri alasan": what may be added is asked for.
    Q_INVOKABLE void addMore();
    Q_INVOKABLE void finish();
    Q_INVOKABLE void leave();
    Q_INVOKABLE void touched();
    Q_INVOKABLE void stay();

public slots:
    /// Lets time pass; the timer does this by itself.
    void tick();

signals:
    void changed();
    /// A tap is on disk, the first or one that takes its place.
    void ratingKept();
    /// The person has left, or is done: everything goes back to how each person finds it.
    void ended();

private:
    void afterStep();
    void conclude();
    void keepAdditions();
    void end();

    VisitSession m_session;
    Clock m_clock;
    RatingSink &m_sink;
    QTimer m_timer;
    QString m_language;
    QString m_faultCode;
    std::function<bool()> m_gate;
    bool m_underway = false;
    Additions m_additions;
    /// Of the visit to which additions belong, also just after it has ended.
    std::optional<qint64> m_rating;
    bool m_asked = false;  ///< additions were begun in this visit
    int m_unanswered = 0;  ///< additions of which the disk has not said that it has them
};

} // namespace puas
