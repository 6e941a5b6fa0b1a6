// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/act.h"
#include "app/store/mark_book.h"
#include "app/store/rating_exclusion.h"

#include <map>
#include <optional>

namespace puas {

/// What the office's journal says of closed periods, of objections and of marks.
class ClosingByActs
{
public:
    struct Period {
        QByteArray closed; ///< closedJson()
        QString closedBy;
        std::optional<qint64> approvedAtUtcMs;
        QString approvedBy;
    };
    struct Objection {
        QByteArray entered; ///< enteredJson()
        QString enteredBy;
        std::map<QString, QByteArray> said; ///< login -> decidedJson()
    };
    /// Number of a kiosk's event or a file's row -> the code that says why it does not count.
    using LeftOut = std::map<qint64, QString>;

    /// Passes over kinds that are not its own.
    void read(const Act &act);

    /// By period and version.
    [[nodiscard]] const std::map<std::pair<QString, int>, Period> &periods() const { return m_periods; }
    /// By number.
    [[nodiscard]] const std::map<QString, Objection> &objections() const { return m_objections; }
    /// Decisions about marks, in their order.
    [[nodiscard]] const std::vector<MarkDecision> &marks() const { return m_marks; }
    /// What decisions of people left out of a kiosk's ratings.
    [[nodiscard]] const LeftOut &ofKiosk(const QString &id) const;
    /// The same of a file's.
    [[nodiscard]] const LeftOut &ofFile(const QString &label) const;

private:
    void readApproval(const Act &act);
    void readDecision(const Act &act);
    void readMark(const Act &act);
    /// Under the kiosk or the file that it is of.
    LeftOut &placeOf(const RatingPlaceOfOrigin &rating);

    std::map<std::pair<QString, int>, Period> m_periods;
    std::map<QString, Objection> m_objections;
    std::vector<MarkDecision> m_marks;
    std::map<QString, LeftOut> m_kiosks;
    std::map<QString, LeftOut> m_files;
};

} // namespace puas
