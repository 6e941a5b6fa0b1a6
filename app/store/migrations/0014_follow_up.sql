-- SPDX-FileCopyrightText: 2026 The Puas authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What an office means to do about an element of the official survey. The last row of a period
-- and an element holds; the earlier ones stay.
CREATE TABLE follow_up (
    id          @int64@ PRIMARY KEY,
    period      TEXT NOT NULL CHECK (period <> ''),
    element     TEXT NOT NULL CHECK (element <> ''),
    plan        TEXT NOT NULL CHECK (plan <> ''),
    due         TEXT NOT NULL CHECK (due <> ''),
    responsible TEXT NOT NULL CHECK (responsible <> ''),
    state       TEXT NOT NULL CHECK (state IN ('planned', 'running', 'done')),
    who         TEXT NOT NULL CHECK (who <> ''),
    at_ms       @int64@ NOT NULL
) @strict@;

@sqlite@ CREATE TRIGGER follow_up_stays BEFORE UPDATE ON follow_up
@sqlite@ BEGIN SELECT RAISE(ABORT, 'a plan is never changed'); END;
@sqlite@ CREATE TRIGGER follow_up_remains BEFORE DELETE ON follow_up
@sqlite@ BEGIN SELECT RAISE(ABORT, 'a plan is never deleted'); END;
