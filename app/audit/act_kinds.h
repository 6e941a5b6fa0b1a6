// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace puas {

/// The kinds of acts; FORMAT.md says what each has as subject, before and after. The names
/// are on disk and signed: never change one, only add.
namespace ActKind {

inline constexpr QLatin1String officeCreated{"office-created"};
inline constexpr QLatin1String ruleProposed{"rule-proposed"};
inline constexpr QLatin1String ruleApproved{"rule-approved"};
inline constexpr QLatin1String ruleRejected{"rule-rejected"};
inline constexpr QLatin1String rulePut{"rule-put"};
inline constexpr QLatin1String ruleUsed{"rule-used"};
inline constexpr QLatin1String baseAllowancePut{"base-allowance-put"};
inline constexpr QLatin1String componentPut{"component-put"};
inline constexpr QLatin1String officerPut{"officer-put"};
inline constexpr QLatin1String officerPin{"officer-pin"};
inline constexpr QLatin1String counterPut{"counter-put"};
inline constexpr QLatin1String servicePut{"service-put"};
inline constexpr QLatin1String kioskInvited{"kiosk-invited"};
inline constexpr QLatin1String kioskAnswered{"kiosk-answered"};
inline constexpr QLatin1String kioskApproved{"kiosk-approved"};
inline constexpr QLatin1String kioskRejected{"kiosk-rejected"};
inline constexpr QLatin1String kioskEnrolled{"kiosk-enrolled"};
inline constexpr QLatin1String kioskRevoked{"kiosk-revoked"};
inline constexpr QLatin1String settingsGiven{"settings-given"};
inline constexpr QLatin1String ticketsIssued{"tickets-issued"};
inline constexpr QLatin1String bundleImport{"import"};
inline constexpr QLatin1String csvImport{"csv-import"};
inline constexpr QLatin1String backupMade{"backup-made"};
inline constexpr QLatin1String officeRestored{"office-restored"};
inline constexpr QLatin1String bundleQuarantined{"bundle-quarantined"};
inline constexpr QLatin1String userAdded{"user-added"};
inline constexpr QLatin1String userRole{"user-role"};
inline constexpr QLatin1String userPassword{"user-password"};
inline constexpr QLatin1String userDeactivated{"user-deactivated"};
inline constexpr QLatin1String userActivated{"user-activated"};
inline constexpr QLatin1String signInLocked{"sign-in-locked"};
inline constexpr QLatin1String periodClosed{"period-closed"};
inline constexpr QLatin1String periodApproved{"period-approved"};
inline constexpr QLatin1String objectionEntered{"objection-entered"};
inline constexpr QLatin1String objectionDecided{"objection-decided"};
inline constexpr QLatin1String clockOffset{"clock-offset"};
inline constexpr QLatin1String markDecided{"mark-decided"};
inline constexpr QLatin1String followUpPlanned{"follow-up-planned"};
inline constexpr QLatin1String receiptReopened{"receipt-reopened"};
inline constexpr QLatin1String proposalDecided{"proposal-decided"};

} // namespace ActKind

} // namespace puas
