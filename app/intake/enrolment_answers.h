// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/office_folder.h"

#include <QStringList>

namespace puas {

/// What became of one answer that lay on a stick.
struct TakenAnswer {
    QString file;
    QString invitation; ///< empty where the answer cannot be read
    bool isNew = false; ///< false: the office had it already
    /// Why it was not taken: NotFound (not an invitation of this office), Expired,
    /// AlreadyExists (another kiosk has answered, or this one is enrolled), BadSignature
    /// (forged, or the kiosk was given another invitation than the office wrote), Damaged,
    /// NewerFormat.
    std::optional<Error> refused;
};

/// Takes in the answers to this office's invitations that lie on a stick, each new one with
/// its act; nobody has to have signed on for it, as an answer lets no kiosk in. What is wrong with
/// one is said in its TakenAnswer and changes nothing.
[[nodiscard]] Result<std::vector<TakenAnswer>> takeAnswers(OfficeFolder &office, const QString &root,
                                                           qint64 nowMs);

/// What the documents of an enrolment say; nothing without an answer. Takes as long as
/// sixWords().
struct Comparison {
    QString kiosk; ///< the id that it is going to have
    QStringList words;
};
[[nodiscard]] std::optional<Comparison> comparisonOf(const Enrolment &enrolment);

} // namespace puas
