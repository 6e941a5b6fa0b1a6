// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/office_folder.h"

namespace puas {

/// What a person says of a kiosk's clock.
struct NewClockOffset {
    QString kiosk; ///< id
    qint64 fromSeq = 0;
    qint64 toSeq = 0;    ///< included
    qint64 offsetMs = 0; ///< what has to be added to the clock; 0: it was right
    QString reason;
};

/// What an offset did.
struct RecordedOffset {
    qint64 ratings = 0; ///< doubtful ones in the range, which count at the corrected time now
    qint64 served = 0;  ///< customers for whom a rating was opened, likewise
};

/// What recordClockOffset() would do, without doing it; \a offset needs no reason for it. Reads
/// the events of the range. Fails as that does, except for who acts and the reason.
[[nodiscard]] Result<RecordedOffset> tryClockOffset(const Store &store, const NewClockOffset &offset);

/// Records by how much a kiosk's clock was wrong: the doubtful ratings and opened ratings of
/// these events count at the corrected time from now on, and the clock's own time stays
/// beside it. Believed ones stay where they are, and no time is taken that receipts and
/// imports rule out: so an offset decides between months only where the office itself does
/// not know. One transaction with its act. What is approved of a period does not change.
///
/// NotSignedIn, NotAllowed; NotFound for a kiosk that is not known, and where no event of the
/// range is in doubt; InvalidArgument for a range that is none, without a reason, and for an
/// offset that a receipt or an import contradicts (the detail names the event and the bound).
[[nodiscard]] Result<RecordedOffset> recordClockOffset(OfficeFolder &office,
                                                       const NewClockOffset &offset, qint64 nowMs);

} // namespace puas
