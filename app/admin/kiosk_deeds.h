// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/invitation_rows.h"
#include "app/admin/office_job.h"
#include "app/event/kiosk_config.h"
#include "app/intake/enrolment_answers.h"

#include <QPointer>

class QWidget;

namespace puas {

class OfficeSession;

/// What people do with kiosks from the page: the dialogs, and what came of them in words. Each
/// deed is the one of puasctl. Belongs to the UI thread.
class KioskDeeds : public QObject
{
    Q_OBJECT

public:
    KioskDeeds(OfficeSession &session, QWidget *page);

    /// \a replaces: id of the kiosk whose place it is to take; empty: none is chosen.
    void invite(const QString &replaces = {});
    void writeAgain(const InvitationRow &row);
    void askForAnswers();
    /// Takes what answers lie on a stick; says nothing where there is none.
    void takeAnswersFrom(const QString &root);
    void compare(const InvitationRow &row);
    void close(const InvitationRow &row);
    void writeSettings();
    void revoke(const Kiosk &kiosk);
    void changeHours(const KioskConfig &settings);
    void changeMode(const KioskConfig &settings);
    void putClockRight(const Kiosk &kiosk);

signals:
    /// Something was done: \a kind "done", or "warning" where a part of it was not.
    void told(const char *kind, const QString &words);

private:
    void tell(const char *kind, const QString &words);
    void tellAnswers(const std::vector<TakenAnswer> &taken);
    [[nodiscard]] qint64 nowMs() const;

    OfficeSession &m_session;
    QWidget *m_page;
    std::unique_ptr<OfficeJob> m_job;
};

} // namespace puas
