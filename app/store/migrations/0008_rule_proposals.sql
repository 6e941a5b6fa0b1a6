-- SPDX-FileCopyrightText: 2026 The Puas authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Rules that somebody has entered. Only an approved one is a row of rule and rule_use.
CREATE TABLE rule_proposal (
    id             @int64@ PRIMARY KEY,
    code           TEXT NOT NULL CHECK (code <> ''),
    body           TEXT NOT NULL,
    proposed_by    TEXT NOT NULL,
    proposed_at_ms @int64@ NOT NULL,
    state          TEXT NOT NULL CHECK (state IN ('open', 'approved', 'rejected')),
    decided_by     TEXT NOT NULL DEFAULT '',
    decided_at_ms  @int64@,
    reason         TEXT NOT NULL DEFAULT '',
    version        @int64@,
    CHECK ((state = 'open') = (decided_at_ms IS NULL)),
    CHECK ((state = 'approved') = (version IS NOT NULL)),
    -- Two people: whoever entered it does not approve it.
    CHECK (state <> 'approved' OR decided_by <> proposed_by)
) @strict@;
