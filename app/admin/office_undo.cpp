// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/office_undo.h"

#include "app/admin/office_session.h"
#include "app/admin/state_cards.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPointer>

namespace puas {

namespace {

class OfficeUndoTexts
{
    Q_DECLARE_TR_FUNCTIONS(OfficeUndo)
};

void tellNotUndone(QWidget *window, const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, OfficeUndoTexts::tr("Not undone"),
                                errorSentence(error), QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

std::function<void()> undoing(OfficeSession &session, QWidget *window, Deed deed, OfficeJob::Work work)
{
    return [session = &session, window = QPointer(window), deed, work = std::move(work)] {
        if (!session->may(deed))
            return tellNotUndone(window, {ErrorCode::NotAllowed, deedName(deed)});
        auto *job = new OfficeJob(session->folder(), session->actor(), work, session);
        QObject::connect(
            job, &OfficeJob::finished, session,
            [session, window, job] {
                const Result<> outcome = job->outcome();
                job->deleteLater();
                if (outcome)
                    session->refresh();
                else
                    tellNotUndone(window, outcome.error());
            },
            Qt::QueuedConnection);
        job->start();
    };
}

} // namespace puas
