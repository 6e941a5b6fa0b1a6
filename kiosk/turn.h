// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/admission.h"
#include "kiosk/visit.h"

#include <QSet>
#include <QTimer>

namespace puas {

/// Whose turn it is, as the screens see it: the rule of Admission with a clock, the key of
/// the officer, the ticket that is typed or scanned, and in the lobby the officer who was
/// picked. An opening is asked for, put on disk by whoever answers openAsked(), and in force
/// when opened() says so. UI thread.
class Turn : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk owns it.")
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// A rating is open for one served customer.
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)
    /// A scanner may read a ticket at any time.
    Q_PROPERTY(bool takesTickets READ takesTickets NOTIFY changed)
    /// What has been typed of a ticket's code.
    Q_PROPERTY(QString ticket READ ticket NOTIFY ticketChanged)
    Q_PROPERTY(Refusal refusal READ refusal NOTIFY ticketChanged)

public:
    enum State {
        MayRate,
        Waiting,     ///< for the interval to pass
        ForOfficer,  ///< to open a rating
        ForTicket,
        ForPick,     ///< of the officer, in the lobby
    };
    Q_ENUM(State)
    /// Why the last ticket opened nothing.
    enum Refusal { None, Unknown, Used };
    Q_ENUM(Refusal)

    /// The number of a ticket whose code this is; nothing for any other text.
    using TicketCheck = std::function<std::optional<quint32>(const QString &code)>;

    /// The visit has to outlive it.
    Turn(Visit &visit, Visit::Clock clock, QObject *parent = nullptr);

    void set(Admission::Mode mode, Admission::Limits limits);
    void setTickets(TicketCheck check, QSet<quint32> used);

    [[nodiscard]] State state() const;
    [[nodiscard]] bool takesTickets() const { return m_admission.mode() == Admission::Mode::Ticket; }
    [[nodiscard]] bool isOpen() const { return m_admission.opening().has_value(); }
    [[nodiscard]] bool mayRate() const { return state() == MayRate; }
    [[nodiscard]] int secondsLeft() const { return m_admission.secondsLeft(m_clock()); }
    [[nodiscard]] QString ticket() const { return m_ticket; }
    [[nodiscard]] Refusal refusal() const { return m_refusal; }
    [[nodiscard]] const std::optional<Admission::Opening> &opening() const
    {
        return m_admission.opening();
    }
    /// Whom the citizen picked in the lobby; empty before.
    [[nodiscard]] QString picked() const { return m_picked; }

    /// The officer's key or pedal.
    Q_INVOKABLE void openByKey();
    Q_INVOKABLE void typeTicket(int digit);
    Q_INVOKABLE void eraseTicket();
    Q_INVOKABLE void submitTicket();
    /// A whole code at once.
    Q_INVOKABLE void scanTicket(const QString &code);
    Q_INVOKABLE void pick(const QString &nip);

    /// The opening that was asked for is on disk.
    void opened(const Admission::Opening &opening);
    /// It is not; the ticket can be given again.
    void notOpened();

public slots:
    /// Lets time pass; the timer does this by itself.
    void tick();

signals:
    void changed();
    void ticketChanged();
    /// \a ticket: its number, 0 without one.
    void openAsked(quint32 ticket);
    /// Nobody used it.
    void expired(quint64 openingSeq);

private:
    void ask(quint32 ticket);
    void refuse(Refusal why);

    Visit &m_visit;
    Visit::Clock m_clock;
    Admission m_admission;
    QTimer m_timer;
    TicketCheck m_check;
    QSet<quint32> m_used;
    QString m_ticket;
    QString m_picked;
    quint32 m_asked = 0;
    bool m_asking = false;
    Refusal m_refusal = None;
};

} // namespace puas
