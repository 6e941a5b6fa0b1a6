// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/enrolment_round.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace puas {

/// A kiosk's way in, for its screen: looks for a stick now and then, and lets what can go on
/// by itself go on in a thread of its own. UI thread.
class EnrolmentDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("main() makes it.")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool stickIn READ stickIn NOTIFY changed)
    /// The answer has arrived on a stick, now or before.
    Q_PROPERTY(bool answered READ answered NOTIFY changed)
    Q_PROPERTY(QStringList words READ words NOTIFY changed)
    Q_PROPERTY(QString officeName READ officeName NOTIFY changed)
    Q_PROPERTY(QString kioskName READ kioskName NOTIFY changed)
    /// Names of the kiosks that a stick has invitations for, where there are several.
    Q_PROPERTY(QStringList offered READ offered NOTIFY changed)
    /// errorName() of what stands in the way; empty: nothing.
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    /// "id", "en" or "jv".
    Q_PROPERTY(QString language READ language NOTIFY languageChanged)

public:
    enum State {
        NoStick,
        NoInvitation, ///< a stick is in, and nothing on it is for this kiosk
        Choosing,     ///< several invitations: a person has to say which
        Waiting,      ///< an invitation is taken up; the words show
    };
    Q_ENUM(State)

    struct World {
        std::function<QString()> stick; ///< where it is mounted; empty without one. Any thread
        std::function<qint64()> nowMs;  ///< the kiosk's wall clock. Any thread
    };

    EnrolmentDesk(KioskEnrolment enrolment, World world, QString language);
    /// Waits for what is under way.
    ~EnrolmentDesk() override;

    [[nodiscard]] State state() const;
    [[nodiscard]] bool stickIn() const { return m_view.stickIn; }
    [[nodiscard]] bool answered() const { return m_answered; }
    [[nodiscard]] QStringList words() const { return m_view.words; }
    [[nodiscard]] QString officeName() const;
    [[nodiscard]] QString kioskName() const;
    [[nodiscard]] QStringList offered() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString language() const { return m_language; }

    /// Looks once, soon, and tells by changed().
    Q_INVOKABLE void look();
    /// The person says which of offered() this kiosk is going to be.
    Q_INVOKABLE void choose(int index);
    /// Forgets the invitation that was taken up.
    Q_INVOKABLE void discard();
    Q_INVOKABLE void nextLanguage();

signals:
    void changed();
    /// A look has come to its end, whatever it saw.
    void looked();
    void languageChanged();
    /// The office's settings are here; the kiosk lives in its folder.
    void enrolled();

private:
    /// Runs in the thread that owns the enrolment; what it gives is shown.
    void inTurn(std::function<EnrolmentView(KioskEnrolment &)> work);
    void show(EnrolmentView view);

    World m_world;
    KioskEnrolment m_enrolment; ///< touched only in m_pool, once the first look is under way
    EnrolmentView m_view;
    bool m_answered = false;
    QString m_chosen;
    QString m_language;
    int m_underWay = 0;
    QTimer m_timer;
    QThreadPool m_pool;
};

} // namespace puas
