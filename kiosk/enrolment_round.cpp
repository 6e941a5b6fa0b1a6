// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/enrolment_round.h"

#include <algorithm>

namespace puas {
namespace {

/// Takes up the invitation that was chosen, or the only one that nobody has answered.
void takeUp(KioskEnrolment &enrolment, const QString &stick, const QString &chosen, qint64 nowMs,
            EnrolmentView &view)
{
    std::vector<FoundInvitation> found = invitationsOn(stick);
    const bool any = !found.empty();
    std::erase_if(found, [](const FoundInvitation &one) { return one.isAnswered; });
    for (const FoundInvitation &one : found)
        view.offered.push_back(one.invitation);
    if (found.empty()) {
        if (any)
            view.fault = Error{ErrorCode::AlreadyExists, {}};
        return;
    }
    const auto wanted = std::find_if(found.cbegin(), found.cend(), [&](const FoundInvitation &one) {
        return one.invitation.id == chosen;
    });
    if (wanted == found.cend() && found.size() > 1)
        return;
    const FoundInvitation &taken = wanted == found.cend() ? found.front() : *wanted;
    if (const auto accepted = enrolment.accept(taken.document, nowMs); !accepted)
        view.fault = accepted.error();
}

} // namespace

EnrolmentView lookAtStick(KioskEnrolment &enrolment, const QString &stick, const QString &chosen,
                          qint64 nowMs)
{
    EnrolmentView view;
    view.stickIn = !stick.isEmpty();
    if (view.stickIn && !enrolment.invitation())
        takeUp(enrolment, stick, chosen, nowMs, view);
    view.invitation = enrolment.invitation();
    view.words = enrolment.words();
    if (!view.stickIn || !view.invitation)
        return view;
    view.offered.clear();
    const auto finished = enrolment.finish(stick);
    if (!finished)
        view.fault = finished.error();
    view.enrolled = finished.value_or(false);
    if (!finished || view.enrolled)
        return view;
    const auto delivered = enrolment.deliverAnswer(stick);
    view.answered = delivered.has_value();
    if (!delivered)
        view.fault = delivered.error();
    return view;
}

} // namespace puas
