// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/journal_verdict.h"
#include "app/core/period.h"
#include "app/intake/office_folder.h"

#include <QDateTime>
#include <QMap>
#include <QObject>

#include <functional>
#include <optional>

namespace puas {

class MarkSearch;

/// How far a period is.
enum class PeriodState { Running, NotClosed, Approved, NoData, Future };
/// \a version: the newest approved one of an approved period; said from the second on.
[[nodiscard]] QString periodStateWords(PeriodState state, int version = 1);

/// The office that the window shows: its folder, the store read by the UI thread, the chosen
/// period. The store is open for reading only; whoever writes (an import on its own
/// thread, the first steps) opens it for that long and calls refresh().
///
/// Lives in the UI thread. Time comes from \a clock.
class OfficeSession : public QObject
{
    Q_OBJECT

public:
    enum class State { NoOffice, Open, Failed };
    using Clock = std::function<QDateTime()>;

    explicit OfficeSession(QString folder, Clock clock = QDateTime::currentDateTimeUtc,
                           QObject *parent = nullptr);
    ~OfficeSession() override;

    /// Opens what is in the folder; state() says what came of it.
    void open();
    /// Makes the office and opens it.
    [[nodiscard]] Result<> create(const Office &office);
    /// The store has changed: reads again what is remembered and tells the pages.
    void refresh();

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }
    /// Only while open.
    [[nodiscard]] const Store &store() const { return *m_store; }
    [[nodiscard]] const Office &home() const { return m_home; }
    /// First to last day with ratings; nothing in an empty office.
    [[nodiscard]] const std::optional<DateRange> &covered() const { return m_covered; }
    [[nodiscard]] bool hasRatings() const { return m_covered.has_value(); }

    /// Whether the office has accounts: then somebody has to sign in first.
    [[nodiscard]] bool hasAccounts() const { return m_hasAccounts; }
    /// Who is signed in; nobody in an office without accounts.
    [[nodiscard]] const std::optional<User> &user() const { return m_user; }
    [[nodiscard]] bool mustSignIn() const { return m_hasAccounts && !m_user; }
    /// Where there are no accounts everybody may everything.
    [[nodiscard]] bool may(Deed deed) const;
    /// For OfficeFolder::setActor(); empty where nobody is signed in.
    [[nodiscard]] QString actor() const { return m_user ? m_user->login : QString(); }
    /// \a user came from puas::signIn(), or has just made the first account.
    void signIn(const User &user);
    void signOut();

    /// In the office's time zone.
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] QDate today() const { return now().date(); }

    [[nodiscard]] const Period &period() const { return m_period; }
    void setPeriod(const Period &period);
    [[nodiscard]] PeriodState stateOf(const Period &period) const;
    /// "approved, version 2"
    [[nodiscard]] QString stateWords(const Period &period) const;
    /// The newest approved version of a period; 0 where none is.
    [[nodiscard]] int approvedVersion(const Period &period) const;
    /// The marks of the period, for all pages.
    [[nodiscard]] MarkSearch &markSearch() const { return *m_marks; }
    /// What the last walk over the journal found; nothing where none was made since it was opened.
    [[nodiscard]] const std::optional<JournalVerdict> &journalVerdict() const { return m_verdict; }
    void setJournalVerdict(const JournalVerdict &verdict);
    /// How many users the unit had in a period, as somebody entered it since the program
    /// started; it changes the sample that a survey needs, and no figure.
    [[nodiscard]] std::optional<qint64> users(const Period &period) const;
    void setUsers(const Period &period, std::optional<qint64> users);
    [[nodiscard]] bool isRunning() const { return stateOf(m_period) == PeriodState::Running; }

signals:
    void refreshed();
    void periodChanged();
    void journalVerified();
    /// Somebody signed in or out, or has another role.
    void userChanged();

private:
    void readAccounts();
    void readPeriods();
    void chooseFirstPeriod();

    QString m_folder;
    Clock m_clock;
    State m_state = State::NoOffice;
    Error m_error{ErrorCode::NotFound, {}};
    std::optional<Store> m_store;
    Office m_home;
    std::optional<DateRange> m_covered;
    std::optional<User> m_user;
    bool m_hasAccounts = false;
    QMap<QString, int> m_approved; ///< Period::toString() to the newest approved version
    QMap<QString, qint64> m_users; ///< by Period::toString()
    Period m_period;
    bool m_periodChosen = false;
    std::unique_ptr<MarkSearch> m_marks;
    std::optional<JournalVerdict> m_verdict;
};

} // namespace puas
