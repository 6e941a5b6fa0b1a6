-- SPDX-FileCopyrightText: 2026 The Puas authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How kiosks come in, and how they end.

-- An invitation and what became of it. document and answer are app/trust's, choices are
-- app/intake's; nobody looks inside here.
CREATE TABLE enrolment (
    id          @int64@ PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE CHECK (code <> ''),
    document    @blob@ NOT NULL,
    choices     TEXT NOT NULL,
    invited_by  TEXT NOT NULL CHECK (invited_by <> ''),
    created_ms  @int64@ NOT NULL,
    expires_ms  @int64@ NOT NULL,
    answer      @blob@,
    answered_ms @int64@,
    state       TEXT NOT NULL CHECK (state IN ('invited', 'answered', 'enrolled', 'rejected')),
    closed_by   TEXT NOT NULL DEFAULT '',
    closed_ms   @int64@,
    reason      TEXT NOT NULL DEFAULT '',
    CHECK ((answer IS NULL) = (answered_ms IS NULL)),
    CHECK (answer IS NULL OR state <> 'invited'),
    CHECK (answer IS NOT NULL OR state IN ('invited', 'rejected')),
    CHECK ((closed_ms IS NULL) = (state IN ('invited', 'answered')))
) @strict@;

-- Who has compared the six words. The key lets nobody approve twice.
CREATE TABLE enrolment_approval (
    enrolment_id @int64@ NOT NULL REFERENCES enrolment (id),
    who          TEXT NOT NULL CHECK (who <> ''),
    at_ms        @int64@ NOT NULL,
    PRIMARY KEY (enrolment_id, who)
) @clustered@;

-- Kiosks that are not trusted any more, from the last event that is here on.
CREATE TABLE kiosk_end (
    kiosk_id    @int64@ PRIMARY KEY REFERENCES kiosk (id),
    at_ms       @int64@ NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('replaced', 'revoked')),
    who         TEXT NOT NULL CHECK (who <> ''),
    reason      TEXT NOT NULL,
    replaced_by @int64@ REFERENCES kiosk (id),
    -- Ratings it had and never sent. NULL: unknown, which is not zero.
    lost        @int64@ CHECK (lost > 0),
    CHECK ((kind = 'replaced') = (replaced_by IS NOT NULL))
) @strict@;

-- When the office last took something of a kiosk in.
CREATE INDEX import_log_of_kiosk ON import_log (kiosk, at_ms);
