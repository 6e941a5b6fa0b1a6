-- SPDX-FileCopyrightText: 2026 The Puas authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What people decided about proposals of citizens. The text stays sealed in the kiosk's event
-- (kiosk, seq) and is copied nowhere; of two decisions about one proposal the later holds.
-- The meaning of body is app/intake's.
CREATE TABLE proposal_decision (
    id    @int64@ PRIMARY KEY,
    kiosk TEXT NOT NULL CHECK (kiosk <> ''),
    seq   @int64@ NOT NULL CHECK (seq > 0),
    who   TEXT NOT NULL CHECK (who <> ''),
    body  TEXT NOT NULL
) @strict@;

@sqlite@ CREATE TRIGGER proposal_decision_stays BEFORE UPDATE ON proposal_decision
@sqlite@ BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
@sqlite@ CREATE TRIGGER proposal_decision_remains BEFORE DELETE ON proposal_decision
@sqlite@ BEGIN SELECT RAISE(ABORT, 'a decision is never deleted'); END;

-- The few proposals among millions of events: an event begins with the number of its kind,
-- and 9 is a proposal (app/event/FORMAT.md).
@sqlite@ CREATE INDEX kiosk_event_proposed ON kiosk_event (kiosk_id, seq) WHERE substr(body, 2, 2) = x'0109';
