// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/proposal_decisions.h"

#include <QJsonObject>

#include <array>
#include <optional>

namespace puas {

/// \file
/// How far an office is with a citizen's proposal, and what its people said on the way. The
/// names are in acts and in the store: never change one, only add.

enum class ProposalStage { New, Forwarded, Accepted, Rejected, Answered };
inline constexpr std::array allProposalStages{ProposalStage::New, ProposalStage::Forwarded,
                                              ProposalStage::Accepted, ProposalStage::Rejected,
                                              ProposalStage::Answered};
/// "new", "forwarded", "accepted", "rejected", "answered".
[[nodiscard]] QString proposalStageName(ProposalStage stage);
[[nodiscard]] std::optional<ProposalStage> proposalStageNamed(const QString &name);

/// Which planning forum it was forwarded to.
enum class ProposalLevel { None, Village, District, Regency };
inline constexpr std::array allProposalLevels{ProposalLevel::None, ProposalLevel::Village,
                                              ProposalLevel::District, ProposalLevel::Regency};
/// "", "village", "district", "regency".
[[nodiscard]] QString proposalLevelName(ProposalLevel level);
[[nodiscard]] std::optional<ProposalLevel> proposalLevelNamed(const QString &name);

enum class ProposalPriority { Low, Normal, High };
inline constexpr std::array allProposalPriorities{ProposalPriority::Low, ProposalPriority::Normal,
                                                  ProposalPriority::High};
/// "low", "normal", "high".
[[nodiscard]] QString proposalPriorityName(ProposalPriority priority);
[[nodiscard]] std::optional<ProposalPriority> proposalPriorityNamed(const QString &name);

/// What somebody decides.
struct ProposalChoice {
    ProposalStage stage = ProposalStage::New;
    ProposalLevel level = ProposalLevel::None; ///< of a forwarded one
    QString agency;                            ///< who is to act, of a forwarded one; free text
    ProposalPriority priority = ProposalPriority::Normal;
    QString reason; ///< of a rejected one it is needed
    QString answer; ///< to citizens, of an answered one; screened

    bool operator==(const ProposalChoice &) const = default;
};

/// The same, by whom and when.
struct ProposalWord {
    ProposalChoice choice;
    QString who; ///< login
    qint64 atUtcMs = 0;

    bool operator==(const ProposalWord &) const = default;
};

/// Where a proposal stands after all that was said: a later word takes the place of an earlier
/// one of its kind, "new" of all before it, and a new outcome of the answer to the earlier.
class ProposalWay
{
public:
    explicit ProposalWay(const std::vector<ProposalWord> &said);

    /// The last word's; New without any.
    [[nodiscard]] ProposalStage stage() const { return m_stage; }
    [[nodiscard]] ProposalPriority priority() const { return m_priority; }
    [[nodiscard]] const std::optional<ProposalWord> &last() const { return m_last; }
    /// The last one to each forum; nothing where it was not there.
    [[nodiscard]] const std::optional<ProposalWord> &forwardedTo(ProposalLevel level) const
    {
        return m_forwarded[size_t(level)];
    }
    [[nodiscard]] const std::optional<ProposalWord> &forwarded() const { return m_lastForwarded; }
    /// Accepted or rejected.
    [[nodiscard]] const std::optional<ProposalWord> &outcome() const { return m_outcome; }
    [[nodiscard]] const std::optional<ProposalWord> &answered() const { return m_answered; }

private:
    ProposalStage m_stage = ProposalStage::New;
    ProposalPriority m_priority = ProposalPriority::Normal;
    std::optional<ProposalWord> m_last;
    std::array<std::optional<ProposalWord>, allProposalLevels.size()> m_forwarded;
    std::optional<ProposalWord> m_lastForwarded;
    std::optional<ProposalWord> m_outcome;
    std::optional<ProposalWord> m_answered;
};

/// What act and store say of a decision: always the same bytes for the same decision.
[[nodiscard]] QByteArray proposalDecidedJson(const QString &kiosk, qint64 seq,
                                             const ProposalWord &word);
/// Damaged where the body is not JSON as above.
[[nodiscard]] Result<ProposalWord> proposalWord(const ProposalDecision &decision);

} // namespace puas
