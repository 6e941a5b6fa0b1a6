// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace puas {

struct CommandLine;

/// \file
/// The commands of puasctl, one source file each. Every function adds its command.

void addOfficeCreate(CommandLine &line);
void addOfficeBackup(CommandLine &line);
void addOfficeRestore(CommandLine &line);
void addOfficeCheckBackup(CommandLine &line);
void addOfficerAdd(CommandLine &line);
void addOfficerImport(CommandLine &line);
void addOfficerPin(CommandLine &line);
/// counter add, service add.
void addPlaces(CommandLine &line);
void addKioskEnroll(CommandLine &line);
void addKioskHours(CommandLine &line);
void addKioskMode(CommandLine &line);
void addKioskPublish(CommandLine &line);
void addKioskSecondCopy(CommandLine &line);
void addKioskResend(CommandLine &line);
void addKioskInvite(CommandLine &line);
void addKioskJoin(CommandLine &line);
void addKioskAnswers(CommandLine &line);
void addKioskDecisions(CommandLine &line);
void addKioskList(CommandLine &line);
void addKioskRevoke(CommandLine &line);
void addClockOffset(CommandLine &line);
void addDuty(CommandLine &line);
void addImportCsv(CommandLine &line);
void addSimulate(CommandLine &line);
void addExport(CommandLine &line);
void addImport(CommandLine &line);
void addQuarantineList(CommandLine &line);
void addVerify(CommandLine &line);
void addAuditExport(CommandLine &line);
void addScores(CommandLine &line);
void addSkm(CommandLine &line);
void addSurveyUse(CommandLine &line);
void addAllowance(CommandLine &line);
void addExplain(CommandLine &line);
/// components import, base-allowance import.
void addPayImports(CommandLine &line);
void addRuleCheck(CommandLine &line);
/// rule propose, approve, reject.
void addRuleChanges(CommandLine &line);
void addRuleList(CommandLine &line);
void addExportRatings(CommandLine &line);
void addProposalDecide(CommandLine &line);
void addProposals(CommandLine &line);
void addSampleSize(CommandLine &line);
void addDoctor(CommandLine &line);
/// period close, approve.
void addPeriodActs(CommandLine &line);
/// period list, show.
void addPeriodLists(CommandLine &line);
/// objection add, settle, list.
void addObjections(CommandLine &line);
void addMarks(CommandLine &line);
void addMarkDecide(CommandLine &line);
/// follow-up list, follow-up plan.
void addFollowUpList(CommandLine &line);
void addFollowUpPlan(CommandLine &line);
void addTickets(CommandLine &line);
void addUserAdd(CommandLine &line);
void addUserList(CommandLine &line);
/// user role, password, deactivate, activate.
void addUserChanges(CommandLine &line);

} // namespace puas
