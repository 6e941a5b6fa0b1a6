// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/office_session.h"

#include "app/admin/mark_search.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace puas {

QString periodStateWords(PeriodState state, int version)
{
    switch (state) {
    case PeriodState::Running: return QCoreApplication::translate("PeriodState", "running");
    case PeriodState::NotClosed: return QCoreApplication::translate("PeriodState", "not closed");
    case PeriodState::Approved:
        return version > 1 ? QCoreApplication::translate("PeriodState", "approved, version %1").arg(version)
                           : QCoreApplication::translate("PeriodState", "approved");
    case PeriodState::NoData:
    case PeriodState::Future:
        break;
    }
    return QCoreApplication::translate("PeriodState", "no data");
}

OfficeSession::OfficeSession(QString folder, Clock clock, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_clock(std::move(clock)),
      m_period(Period::containing(m_clock().date())), m_marks(std::make_unique<MarkSearch>(*this))
{
}

OfficeSession::~OfficeSession() = default;

void OfficeSession::open()
{
    m_store.reset();
    // Only a writing open brings the file of an older version up to date. Where it fails
    // (another program writes, or this account may not), reading may still do.
    static_cast<void>(Store::open(m_folder, Store::Access::ReadWrite));
    Result<Store> store = Store::open(m_folder, Store::Access::ReadOnly);
    if (!store) {
        m_error = store.error();
        m_state = m_error.code == ErrorCode::NotFound ? State::NoOffice : State::Failed;
        emit refreshed();
        return;
    }
    m_store.emplace(std::move(*store));
    const Result<Office> home = m_store->registry().home();
    if (!home) {
        m_error = home.error();
        m_state = State::Failed;
        emit refreshed();
        return;
    }
    m_home = *home;
    m_state = State::Open;
    refresh();
}

Result<> OfficeSession::create(const Office &office)
{
    // The store is closed again before the window opens it for reading.
    if (const Result<OfficeFolder> made = OfficeFolder::create(m_folder, office); !made)
        return tl::unexpected(made.error());
    open();
    return {};
}

void OfficeSession::refresh()
{
    if (m_state == State::Open) {
        const auto covered = m_store->tallies().covered();
        m_covered = covered ? *covered : std::nullopt;
        readAccounts();
        readPeriods();
        if (!m_periodChosen)
            chooseFirstPeriod();
    }
    emit refreshed();
}

QDateTime OfficeSession::now() const
{
    const QTimeZone zone(m_home.timeZone);
    return zone.isValid() ? m_clock().toTimeZone(zone) : m_clock().toLocalTime();
}

void OfficeSession::readAccounts()
{
    const auto isEmpty = m_store->users().isEmpty();
    // Where it cannot be read, nobody comes in without a password.
    m_hasAccounts = !isEmpty || !*isEmpty;
    if (!m_user)
        return;
    const auto user = m_store->users().user(m_user->login);
    if (!user || !user->active) {
        signOut();
    } else if (user->role != m_user->role) {
        m_user = *user;
        emit userChanged();
    }
}

void OfficeSession::readPeriods()
{
    m_approved.clear();
    if (const auto versions = m_store->periods().all())
        for (const PeriodVersion &version : *versions)
            if (version.isApproved())
                m_approved.insert(version.period, version.version);
}

bool OfficeSession::may(Deed deed) const
{
    return m_user ? mayDo(m_user->role, deed) : !m_hasAccounts;
}

void OfficeSession::signIn(const User &user)
{
    m_user = user;
    m_hasAccounts = true;
    emit userChanged();
}

void OfficeSession::signOut()
{
    m_user.reset();
    emit userChanged();
}

void OfficeSession::chooseFirstPeriod()
{
    const QDate last = m_covered ? m_covered->last() : today();
    m_period = Period::containing(std::min(last, today()));
}

void OfficeSession::setPeriod(const Period &period)
{
    m_periodChosen = true;
    if (period == m_period)
        return;
    m_period = period;
    emit periodChanged();
}

PeriodState OfficeSession::stateOf(const Period &period) const
{
    const DateRange range = period.range();
    if (range.first > today())
        return PeriodState::Future;
    if (range.contains(today()))
        return PeriodState::Running;
    if (m_approved.contains(period.toString()))
        return PeriodState::Approved;
    const bool hasData = m_covered && m_covered->first < range.end && range.first < m_covered->end;
    return hasData ? PeriodState::NotClosed : PeriodState::NoData;
}

QString OfficeSession::stateWords(const Period &period) const
{
    return periodStateWords(stateOf(period), approvedVersion(period));
}

int OfficeSession::approvedVersion(const Period &period) const
{
    return m_approved.value(period.toString());
}

void OfficeSession::setJournalVerdict(const JournalVerdict &verdict)
{
    m_verdict = verdict;
    emit journalVerified();
}

std::optional<qint64> OfficeSession::users(const Period &period) const
{
    const auto found = m_users.constFind(period.toString());
    return found == m_users.cend() ? std::nullopt : std::optional(*found);
}

void OfficeSession::setUsers(const Period &period, std::optional<qint64> users)
{
    if (users)
        m_users.insert(period.toString(), *users);
    else
        m_users.remove(period.toString());
}

} // namespace puas
