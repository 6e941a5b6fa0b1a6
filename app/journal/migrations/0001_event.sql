-- SPDX-FileCopyrightText: 2026 The Puas authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- One table of events. Nothing is ever changed or taken away: the triggers say so to
-- whoever holds the file, and the chain of links shows it where somebody drops a trigger.
CREATE TABLE event (
    seq  INTEGER PRIMARY KEY CHECK (seq >= 1),
    body BLOB NOT NULL CHECK (length(body) BETWEEN 1 AND 65536),
    link BLOB NOT NULL CHECK (length(link) = 32)
) STRICT;

CREATE TRIGGER event_no_gap BEFORE INSERT ON event
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM event)
BEGIN
    SELECT RAISE(ABORT, 'events are numbered without gaps');
END;

CREATE TRIGGER event_no_update BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'events are never changed');
END;

CREATE TRIGGER event_no_delete BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'events are never deleted');
END;
