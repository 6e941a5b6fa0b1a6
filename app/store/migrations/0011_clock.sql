-- SPDX-FileCopyrightText: 2026 The Puas authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is known of the kiosks' clocks. A rating keeps what the kiosk's clock said beside the
-- time by which it counts.
ALTER TABLE rating ADD COLUMN clock_ms @int64@;
ALTER TABLE rating ADD COLUMN clock_doubt @int64@ NOT NULL DEFAULT 0 CHECK (clock_doubt IN (0, 1, 2));
CREATE INDEX rating_in_doubt ON rating (kiosk_id) WHERE clock_doubt > 0;

-- Events of one kiosk in which its clock ran on evenly. start_ms: when the kiosk was switched
-- on, as its clock has it; the other times are bounds of the same moment.
CREATE TABLE clock_stretch (
    kiosk_id           @int64@ NOT NULL REFERENCES kiosk (id),
    first_seq          @int64@ NOT NULL CHECK (first_seq > 0),
    last_seq           @int64@ NOT NULL CHECK (last_seq >= first_seq),
    boot               @blob@ NOT NULL,
    first_monotonic_ms @int64@ NOT NULL,
    last_monotonic_ms  @int64@ NOT NULL,
    start_ms           @int64@ NOT NULL,
    not_before_ms      @int64@,
    not_after_ms       @int64@,
    doubt              TEXT NOT NULL CHECK (doubt IN ('', 'receipt', 'import', 'jump')),
    earliest_start_ms  @int64@,
    latest_start_ms    @int64@,
    PRIMARY KEY (kiosk_id, first_seq)
) @clustered@;

-- By how much a person has put the doubtful ones of these events right.
CREATE TABLE clock_offset (
    id        @int64@ PRIMARY KEY,
    kiosk_id  @int64@ NOT NULL REFERENCES kiosk (id),
    from_seq  @int64@ NOT NULL CHECK (from_seq > 0),
    to_seq    @int64@ NOT NULL CHECK (to_seq >= from_seq),
    offset_ms @int64@ NOT NULL,
    reason    TEXT NOT NULL CHECK (reason <> ''),
    at_ms     @int64@ NOT NULL,
    who       TEXT NOT NULL CHECK (who <> '')
) @strict@;
CREATE INDEX clock_offset_of_kiosk ON clock_offset (kiosk_id);
@sqlite@ CREATE TRIGGER clock_offset_stays BEFORE UPDATE ON clock_offset
@sqlite@ BEGIN SELECT RAISE(ABORT, 'a recorded offset is never changed'); END;
@sqlite@ CREATE TRIGGER clock_offset_remains BEFORE DELETE ON clock_offset
@sqlite@ BEGIN SELECT RAISE(ABORT, 'a recorded offset is never deleted'); END;
