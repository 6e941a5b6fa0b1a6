-- SPDX-FileCopyrightText: 2026 The Puas authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What an auditor asks for. Lines that begin with @sqlite@ are for that engine alone.

-- The office's own journal: every act that can change pay, chained and signed. The meaning
-- of body is app/audit's.
CREATE TABLE act (
    seq       @int64@ PRIMARY KEY CHECK (seq > 0),
    body      @blob@ NOT NULL,
    link      @blob@ NOT NULL CHECK (length(link) = 32),
    signature @blob@ NOT NULL CHECK (length(signature) = 64)
) @strict@;
@sqlite@ CREATE TRIGGER act_follows BEFORE INSERT ON act
@sqlite@ WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM act)
@sqlite@ BEGIN SELECT RAISE(ABORT, 'acts follow each other without a gap'); END;
@sqlite@ CREATE TRIGGER act_stays BEFORE UPDATE ON act
@sqlite@ BEGIN SELECT RAISE(ABORT, 'an act is never changed'); END;
@sqlite@ CREATE TRIGGER act_remains BEFORE DELETE ON act
@sqlite@ BEGIN SELECT RAISE(ABORT, 'an act is never deleted'); END;

-- The signed headers of all bundles that were accepted, in the order in which they came.
CREATE TABLE kiosk_proof (
    id        @int64@ PRIMARY KEY,
    kiosk_id  @int64@ NOT NULL REFERENCES kiosk (id),
    first_seq @int64@ NOT NULL,
    last_seq  @int64@ NOT NULL,
    header    @blob@ NOT NULL,
    signature @blob@ NOT NULL CHECK (length(signature) = 64)
) @strict@;
CREATE INDEX kiosk_proof_of_kiosk ON kiosk_proof (kiosk_id);

-- Bundles that were kept as proof in place of being taken in: forks, rollbacks, and what
-- a revoked kiosk sent. kiosk is the id as the bundle names it.
CREATE TABLE quarantine (
    id        @int64@ PRIMARY KEY,
    at_ms     @int64@ NOT NULL,
    kiosk     TEXT NOT NULL,
    first_seq @int64@ NOT NULL,
    last_seq  @int64@ NOT NULL,
    reason    TEXT NOT NULL,
    detail    TEXT NOT NULL,
    header    @blob@ NOT NULL,
    signature @blob@ NOT NULL
) @strict@;

CREATE INDEX rating_of_source ON rating (source_id, source_row) WHERE source_id IS NOT NULL;
