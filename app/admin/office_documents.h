// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admin/page.h"

namespace puas {

/// A document of the chosen period: whether it can be made, and why not or with what care.
struct OfficeDocument {
    enum class Kind { SkmReport, SkmSheet, Allowances, AllowanceSheet, Explanations, Scores, Closing };
    /// A draft can be made and says of itself that it is one.
    enum class State { Ready, Draft, Missing };

    Kind kind = Kind::SkmReport;
    State state = State::Missing;
    QString why;

    [[nodiscard]] bool canBeMade() const { return state != State::Missing; }
};

inline constexpr std::array allDocumentKinds{
    OfficeDocument::Kind::SkmReport,    OfficeDocument::Kind::SkmSheet,
    OfficeDocument::Kind::Allowances,   OfficeDocument::Kind::AllowanceSheet,
    OfficeDocument::Kind::Explanations, OfficeDocument::Kind::Scores,
    OfficeDocument::Kind::Closing};

/// Stable: "skm-report".
[[nodiscard]] QString documentKey(OfficeDocument::Kind kind);
[[nodiscard]] QString documentName(OfficeDocument::Kind kind);
/// "pdf", "xlsx"; empty: it is printed from its page.
[[nodiscard]] QString documentEnding(OfficeDocument::Kind kind);
/// Where what is in it is shown.
[[nodiscard]] Route documentPage(OfficeDocument::Kind kind);

/// All of them, in the order of allDocumentKinds.
[[nodiscard]] Result<std::vector<OfficeDocument>> officeDocuments(const OfficeSession &session);

/// What makes documents needs of the window, so that another thread can.
struct DocumentOrder {
    QString folder; ///< of the office
    Period period;
    QDateTime now;
    std::optional<qint64> users; ///< OfficeSession::users()
};
[[nodiscard]] DocumentOrder documentOrder(const OfficeSession &session);

/// The document as paper; those that have one. As puasctl makes it.
[[nodiscard]] Result<Paper> documentPaper(const Store &store, const DocumentOrder &order,
                                          OfficeDocument::Kind kind);
/// As bytes of a file. Not Explanations, which are many.
[[nodiscard]] Result<QByteArray> documentBytes(const Store &store, const DocumentOrder &order,
                                               OfficeDocument::Kind kind);
/// One PDF for every officer with a row, "197908232006041011 2026-10.pdf"; \a folder is there. Stops at
/// the first that cannot be written; those before it stay.
[[nodiscard]] Result<> writeExplanations(const Store &store, const DocumentOrder &order,
                                         const QString &folder);

} // namespace puas
