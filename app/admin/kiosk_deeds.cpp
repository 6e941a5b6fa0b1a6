// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/kiosk_deeds.h"

#include "app/admin/clock_dialog.h"
#include "app/admin/compare_dialog.h"
#include "app/admin/invite_dialog.h"
#include "app/admin/kiosk_settings_dialogs.h"
#include "app/admin/office_session.h"
#include "app/admin/reason_dialog.h"
#include "app/admin/state_cards.h"
#include "app/admin/stick_dialog.h"
#include "app/intake/approve_kiosk.h"
#include "app/intake/close_kiosk.h"
#include "app/intake/invitations.h"
#include "app/intake/write_post.h"
#include "app/report/eye_format.h"

#include <algorithm>

namespace puas {

KioskDeeds::KioskDeeds(OfficeSession &session, QWidget *page)
    : QObject(page), m_session(session), m_page(page)
{
}

qint64 KioskDeeds::nowMs() const
{
    return m_session.now().toMSecsSinceEpoch();
}

void KioskDeeds::tell(const char *kind, const QString &words)
{
    m_session.refresh();
    emit told(kind, words);
}

void KioskDeeds::invite(const QString &replaces)
{
    InviteDialog dialog(m_session, replaces, m_page);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const InviteDialog::Outcome &made = dialog.outcome();
    const QString pin = tr("IT's PIN on it is going to be %1; note it, it is shown this once.")
                            .arg(made.pin);
    if (made.notWritten)
        tell("warning",
             tr("%1 is invited, but the invitation lies on no stick: %2 Write it again to another one.")
                     .arg(made.name, errorSentence(*made.notWritten))
                 + u' ' + pin);
    else
        tell("done", tr("The invitation of %1 is on the stick. Take it to the kiosk, put it in there, "
                        "and bring it back.")
                             .arg(made.name)
                         + u' ' + pin);
}

void KioskDeeds::writeAgain(const InvitationRow &row)
{
    StickDialog dialog(
        m_session, tr("Write the invitation of %1").arg(row.name),
        tr("The same invitation on another stick, such as for one that was lost."),
        tr("Write invitation"),
        [id = row.id, now = nowMs()](OfficeFolder &office, const QString &root) {
            return writeInvitation(office, id, root, now);
        },
        m_page);
    if (dialog.exec() == QDialog::Accepted)
        tell("done", tr("The invitation of %1 is on the stick. Take it to the kiosk, put it in there, "
                        "and bring it back.")
                         .arg(row.name));
}

void KioskDeeds::askForAnswers()
{
    const auto taken = std::make_shared<std::vector<TakenAnswer>>();
    StickDialog dialog(
        m_session, tr("Take answers"), tr("Reads the answers of kiosks to open invitations."),
        tr("Read stick"),
        [taken, now = nowMs()](OfficeFolder &office, const QString &root) {
            return takeAnswers(office, root, now).map([&](const std::vector<TakenAnswer> &all) {
                *taken = all;
            });
        },
        m_page);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (taken->empty())
        tell("warning", tr("No answer lies on this stick. Put it into the kiosk first and wait until "
                           "the kiosk shows six words."));
    else
        tellAnswers(*taken);
}

void KioskDeeds::takeAnswersFrom(const QString &root)
{
    if (m_job)
        return;
    const auto taken = std::make_shared<std::vector<TakenAnswer>>();
    m_job = std::make_unique<OfficeJob>(
        m_session.folder(), m_session.actor(), [taken, root, now = nowMs()](OfficeFolder &office) {
            return takeAnswers(office, root, now).map([&](const std::vector<TakenAnswer> &all) {
                *taken = all;
            });
        });
    connect(
        m_job.get(), &OfficeJob::finished, this,
        [this, taken] {
            const Result<> outcome = m_job->outcome();
            m_job.reset();
            if (!outcome)
                tell("warning",
                     tr("The answers were not taken: %1").arg(errorSentence(outcome.error())));
            else if (std::ranges::any_of(
                         *taken, [](const TakenAnswer &one) { return one.isNew || one.refused; }))
                tellAnswers(*taken);
        },
        Qt::QueuedConnection);
    m_job->start();
}

void KioskDeeds::tellAnswers(const std::vector<TakenAnswer> &taken)
{
    const auto fresh = std::ranges::count_if(taken, &TakenAnswer::isNew);
    QString words = fresh > 0 ? tr(
                        "%n kiosk(s) answered. Compare the six words with whoever stands at the kiosk.",
                        nullptr, int(fresh))
                              : tr("There is no new answer on this stick.");
    const auto refused = std::ranges::find_if(
        taken, [](const TakenAnswer &one) { return one.refused.has_value(); });
    if (refused != taken.end())
        words += u' ' + tr("One was refused: %1").arg(errorSentence(*refused->refused));
    tell(refused == taken.end() ? "done" : "warning", words);
}

void KioskDeeds::compare(const InvitationRow &row)
{
    const auto enrolment = m_session.store().enrolments().enrolment(row.id);
    const auto comparison = enrolment ? comparisonOf(*enrolment) : std::nullopt;
    if (!comparison) {
        tell("warning",
             tr("The answer of %1 cannot be read. Take it from the stick again.").arg(row.name));
        return;
    }
    CompareDialog dialog(m_session, row, comparison->words, m_page);
    dialog.exec();
    switch (dialog.decision()) {
    case CompareDialog::Decision::Enrolled:
        tell("done", tr("%1 is let in. Write the settings to a stick, take it to the kiosk and put it "
                        "in there: then it is ready.")
                         .arg(row.name));
        return;
    case CompareDialog::Decision::FirstSaidYes:
        tell("done",
             tr("You said that the words of %1 are the same. A second person has to say so too.")
                 .arg(row.name));
        return;
    case CompareDialog::Decision::Rejected:
        tell("done", tr("%1 is rejected. Invite it again, with another stick.").arg(row.name));
        return;
    case CompareDialog::Decision::None: break;
    }
}

void KioskDeeds::close(const InvitationRow &row)
{
    ReasonDialog dialog(
        m_session, tr("Close the invitation of %1").arg(row.name),
        tr("It is closed for good; an answer to it is not taken any more."), tr("Close invitation"),
        [id = row.id, now = nowMs()](OfficeFolder &office, const QString &reason) {
            return rejectKiosk(office, id, reason, now);
        },
        m_page);
    if (dialog.exec() == QDialog::Accepted)
        tell("done", tr("The invitation of %1 is closed.").arg(row.name));
}

void KioskDeeds::writeSettings()
{
    const auto written = std::make_shared<WrittenPost>();
    StickDialog dialog(
        m_session, tr("Write settings"),
        tr("Settings and receipts for every kiosk that has a folder on the stick, and for kiosks that "
           "were just let in."),
        tr("Write to the stick"),
        [written, now = nowMs()](OfficeFolder &office, const QString &root) {
            return writePost(office, root, now).map([&](const WrittenPost &post) { *written = post; });
        },
        m_page);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (written->settings == 0)
        tell("warning", tr("No kiosk of this office has a folder on this stick; nothing was written."));
    else
        tell("done", tr("The settings of %n kiosk(s) are on the stick. Take it to the kiosk and put it "
                        "in there.",
                        nullptr, written->settings));
}

void KioskDeeds::revoke(const Kiosk &kiosk)
{
    ReasonDialog dialog(
        m_session, tr("Revoke %1").arg(kiosk.name),
        tr("What it reported so far stays and counts. Whatever it signs from now on is refused, such "
           "as of a kiosk "
           "that was lost. This is not taken back."),
        tr("Revoke"),
        [id = kiosk.id, now = nowMs()](OfficeFolder &office, const QString &reason) {
            return revokeKiosk(office, id, reason, now);
        },
        m_page);
    if (dialog.exec() == QDialog::Accepted)
        tell("done",
             tr("%1 is revoked. What it still had is not known; another kiosk can take its place.")
                 .arg(kiosk.name));
}

void KioskDeeds::changeHours(const KioskConfig &settings)
{
    HoursDialog dialog(m_session, settings, m_page);
    if (dialog.exec() == QDialog::Accepted)
        tell("done", tr("The hours of %1 are changed; write the settings to a stick and take it there.")
                         .arg(settings.kioskName));
}

void KioskDeeds::changeMode(const KioskConfig &settings)
{
    ModeDialog dialog(m_session, settings, m_page);
    if (dialog.exec() == QDialog::Accepted)
        tell("done",
             tr("Who may rate at %1 is changed; write the settings to a stick and take it there.")
                 .arg(settings.kioskName));
}

void KioskDeeds::putClockRight(const Kiosk &kiosk)
{
    auto stretches = doubtedStretches(m_session.store(), kiosk.id);
    if (!stretches || stretches->empty()) {
        tell("warning", tr("No event of %1 waits for its time.").arg(kiosk.name));
        return;
    }
    ClockDialog dialog(m_session, kiosk, std::move(*stretches), m_page);
    if (dialog.exec() == QDialog::Accepted)
        tell("done", tr("The clock of %1 is put right for these events.").arg(kiosk.name));
}

} // namespace puas
