// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/kiosk_enrolment.h"

namespace puas {

/// How far a kiosk's way in has come, as a screen tells it.
struct EnrolmentView {
    bool stickIn = false;
    std::vector<Invitation> offered; ///< open ones on the stick, while none is taken up
    std::optional<Invitation> invitation;
    QStringList words;     ///< of the invitation taken up
    bool answered = false; ///< the answer is on the stick, read back
    bool enrolled = false; ///< the office's settings are here: the kiosk can start
    std::optional<Error> fault;

    bool operator==(const EnrolmentView &) const = default;
};

/// One look at a stick (empty: there is none). What can go on by itself does: the only open
/// invitation is taken up, its answer written, the settings taken. Among several a person
/// chooses: \a chosen is the id of that one. May take as long as a slow stick does; not in
/// the UI thread.
[[nodiscard]] EnrolmentView lookAtStick(KioskEnrolment &enrolment, const QString &stick,
                                        const QString &chosen, qint64 nowMs);

} // namespace puas
