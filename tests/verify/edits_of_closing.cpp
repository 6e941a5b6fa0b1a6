// SPDX-FileCopyrightText: 2026 The Puas authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/verify/edits.h"

namespace puas::test {

std::vector<Edit> editsOfClosing()
{
    return {
        // Periods.
        {"period_version: reason",
         {sql("UPDATE period_version SET reason = 'x' WHERE period = '2026-10'")},
         {"period_version 2026-10, version 1: it or one of its figures"}},
        {"period_version: rule",
         {sql("UPDATE period_version SET rule = 'scaled-80' WHERE period = '2026-10'")},
         {"period_version 2026-10, version 1"}},
        {"period_version: kiosks that were missing",
         {sql("UPDATE period_version SET missing_kiosks = '' WHERE period = '2026-10'")},
         {"period_version 2026-10, version 1"}},
        {"period_version: who closed",
         {sql("UPDATE period_version SET closed_by = 'ratna' WHERE period = '2026-10'")},
         {"2026-10, version 1: closed_by"}},
        {"period_version: who approved",
         {sql("UPDATE period_version SET approved_by = 'puji' WHERE period = '2026-10'")},
         {"2026-10, version 1: approved_by"}},
        {"period_version: when",
         {sql("UPDATE period_version SET approved_at_ms = 5 WHERE period = '2026-10'")},
         {"2026-10, version 1: approved_at_ms"}},
        {"period_version: a draft approved",
         {sql("UPDATE period_version SET approved_at_ms = 5, approved_by = 'ratna' WHERE period = "
              "'2026-09'")},
         {"2026-09, version 1: approved_by"}},
        {"period_version: another period",
         {sql("UPDATE period_version SET period = '2026-08' WHERE period = '2026-09'")},
         {"period_version 2026-08, version 1: no act closed it", "2026-09, version 1: it is missing"}},
        {"period_version: deleted",
         {sql("DELETE FROM period_figure WHERE version_id = (SELECT id FROM period_version WHERE "
              "period "
              "= '2026-09')"),
          sql("DELETE FROM period_version WHERE period = '2026-09'")},
         {"period_version 2026-09, version 1: it is missing"}},
        {"period_version: invented",
         {sql(
             "INSERT INTO period_version VALUES (99, '2026-08', 1, 'trenggalek', 1, '', '', 1, 'puji', "
             "2, 'ratna')")},
         {"period_version 2026-08, version 1: no act closed it"}},
        {"period_figure: allowance",
         {sql(
             "UPDATE period_figure SET allowance_percent = '100.00' WHERE officer_id = (SELECT id FROM "
             "officer WHERE nip = '$siti')")},
         {"period_version 2026-10, version 1: it or one of its figures"}},
        {"period_figure: answers",
         {sql("UPDATE period_figure SET answers = '{\"4\":[0,0,0,99]}' WHERE officer_id = (SELECT id "
              "FROM officer WHERE nip = '$siti')")},
         {"period_version 2026-10, version 1"}},
        {"period_figure: name",
         {sql("UPDATE period_figure SET name = 'X'")},
         {"period_version 2026-10", "period_version 2026-09"}},
        {"period_figure: left out",
         {sql("UPDATE period_figure SET left_out = left_out + 1")},
         {"period_version 2026-10", "period_version 2026-09"}},
        {"period_figure: measure",
         {sql("UPDATE period_figure SET measure_numerator = measure_numerator + 1 WHERE "
              "measure_numerator IS NOT NULL")},
         {"period_version 2026-10"}},
        {"period_figure: fallback",
         {sql("UPDATE period_figure SET fallback = 'full', benefit_of_doubt = 1")},
         {"period_version 2026-10"}},
        {"period_figure: deleted",
         {sql("DELETE FROM period_figure WHERE officer_id = (SELECT id FROM officer WHERE nip = "
              "'$budi')")},
         {"period_version 2026-10", "period_version 2026-09"}},
        // Objections.
        {"objection: words",
         {sql("UPDATE objection SET words = 'x' WHERE number = 'K-2026-003'")},
         {"objection K-2026-003: what was entered"}},
        {"objection: who entered it",
         {sql("UPDATE objection SET entered_by = 'ratna' WHERE number = 'K-2026-003'")},
         {"objection K-2026-003: entered_by"}},
        {"objection: accepted after all",
         {sql("UPDATE objection SET accepted = 1 WHERE number = 'K-2026-003'")},
         {"objection K-2026-003: how it ended"}},
        {"objection: before",
         {sql("UPDATE objection SET before_body = after_body WHERE number = 'K-2026-002'")},
         {"objection K-2026-002"}},
        {"objection: left out",
         {sql("UPDATE objection SET left_out = '' WHERE number = 'K-2026-001'")},
         {"objection K-2026-001"}},
        {"objection: opened again",
         {sql(
             "UPDATE objection SET accepted = NULL, settled_at_ms = NULL WHERE number = 'K-2026-002'")},
         {"objection K-2026-002: the decision of"}},
        {"objection: deleted",
         {sql("DELETE FROM objection WHERE number = 'K-2026-004'")},
         {"objection K-2026-004: it is missing"}},
        {"objection: invented",
         {sql(
             "INSERT INTO objection (id, number, officer_id, period, words, entered_at_ms, entered_by) "
             "VALUES (99, 'K-2026-099', 1, '2026-10', 'x', 1, 'agus')")},
         {"objection K-2026-099: no act entered it"}},
        {"objection_word: turned round",
         {sql("UPDATE objection_word SET accept = 1 - accept WHERE who = 'ratna'")},
         {"objection K-2026-003: the decision of ratna"}},
        {"objection_word: reason",
         {sql("UPDATE objection_word SET reason = 'x' WHERE who = 'puji'")},
         {"objection K-2026-001: the decision of puji"}},
        {"objection_word: deleted",
         {sql("DELETE FROM objection_word WHERE who = 'ratna'")},
         {"objection K-2026-001: the decision of ratna is missing"}},
        // Marks.
        {"mark_decision: reason",
         {sql("UPDATE mark_decision SET body = replace(body, 'diperiksa', 'x') WHERE id = 1")},
         {"mark_decision 1", "what was decided"}},
        {"mark_decision: another mark", {sql("UPDATE mark_decision SET mark = 'x' WHERE id = 2")}, {"mark_decision 2", ": mark is"}},
        {"mark_decision: who", {sql("UPDATE mark_decision SET who = 'ratna' WHERE id = 2")}, {"mark_decision 2", ": who is"}},
        {"mark_decision: deleted", {sql("DELETE FROM mark_decision WHERE id = 2")}, {"mark_decision 2", "it is missing"}},
        {"mark_decision: invented",
         {sql("INSERT INTO mark_decision (id, mark, who, body) VALUES (9, 'burst-1', 'puji', '{}')")},
         {"mark_decision 3 (burst-1): no act decided it"}},
        // What follows the survey.
        {"follow_up: plan", {sql("UPDATE follow_up SET plan = 'x' WHERE id = 1")}, {"follow_up 1 (time of 2026-10): it is not"}},
        {"follow_up: due", {sql("UPDATE follow_up SET due = '2027-02' WHERE id = 2")}, {"follow_up 2 (time of 2026-10): it is not"}},
        {"follow_up: responsible", {sql("UPDATE follow_up SET responsible = 'x' WHERE id = 2")}, {"follow_up 2"}},
        {"follow_up: state", {sql("UPDATE follow_up SET state = 'done' WHERE id = 2")}, {"follow_up 2"}},
        {"follow_up: period", {sql("UPDATE follow_up SET period = '2026-09' WHERE id = 2")}, {"follow_up 2"}},
        {"follow_up: element", {sql("UPDATE follow_up SET element = 'cost' WHERE id = 2")}, {"follow_up 2"}},
        {"follow_up: who", {sql("UPDATE follow_up SET who = 'ratna' WHERE id = 1")}, {"follow_up 1"}},
        {"follow_up: when", {sql("UPDATE follow_up SET at_ms = 5 WHERE id = 1")}, {"follow_up 1"}},
        {"follow_up: deleted", {sql("DELETE FROM follow_up WHERE id = 2")}, {"follow_up 2 (time of 2026-10): it is missing"}},
        {"follow_up: invented",
         {sql("INSERT INTO follow_up VALUES (9, '2026-10', 'cost', 'x', '2027-01', 'x', 'done', 'puji', 1)")},
         {"follow_up 3 (cost of 2026-10): no act planned it"}},
        // The others are in proposal_decisions_test: this office has no proposal.
        {"proposal_decision: invented",
         {sql("INSERT INTO proposal_decision VALUES (1, 'x', 1, 'puji', '{}')")},
         {"proposal_decision 1: no act decided it"}},
        {"rating: left out as marked, without a decision",
         {sql("UPDATE rating SET counted = 0, why_not = 'mark' WHERE kiosk_id IS NOT NULL AND seq = 5")},
         {"counted is \"0\", they say \"1\""}},
        // What they leave out.
        {"rating: an objection undone",
         {sql("UPDATE rating SET counted = 1, why_not = '' WHERE why_not = 'objection' AND kiosk_id IS "
              "NOT NULL")},
         {"counted is \"1\", they say \"0\""}},
        {"rating: an objection of a row undone",
         {sql(
             "UPDATE rating SET counted = 1, why_not = '' WHERE why_not = 'objection' AND source_id IS "
             "NOT NULL")},
         {"it counts, or not, against the office's journal"}},
        {"rating: left out without an objection",
         {sql("UPDATE rating SET counted = 0, why_not = 'objection' WHERE kiosk_id IS NOT NULL AND seq "
              "= "
              "5")},
         {"counted is \"0\", they say \"1\""}},
    };
}

} // namespace puas::test
