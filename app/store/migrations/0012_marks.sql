-- SPDX-FileCopyrightText: 2026 The Puas authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a person decided about marked ratings. Marks themselves are found anew each time;
-- the last decision of a mark holds. The meaning of body is app/closing's.
CREATE TABLE mark_decision (
    id   @int64@ PRIMARY KEY,
    mark TEXT NOT NULL CHECK (mark <> ''),
    who  TEXT NOT NULL CHECK (who <> ''),
    body TEXT NOT NULL
) @strict@;

@sqlite@ CREATE TRIGGER mark_decision_stays BEFORE UPDATE ON mark_decision
@sqlite@ BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
@sqlite@ CREATE TRIGGER mark_decision_remains BEFORE DELETE ON mark_decision
@sqlite@ BEGIN SELECT RAISE(ABORT, 'a decision is never deleted'); END;
