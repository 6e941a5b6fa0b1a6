-- SPDX-FileCopyrightText: 2026 The Puas authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE source (
    id    @int64@ PRIMARY KEY,
    label TEXT NOT NULL UNIQUE
) @strict@;

-- One citizen's rating: of a kiosk (kiosk_id, seq) or of a file (row_hash, source).
CREATE TABLE rating (
    id             @int64@ PRIMARY KEY,
    kiosk_id       @int64@ REFERENCES kiosk (id),
    seq            @int64@,
    row_hash       @blob@ CHECK (length(row_hash) = 32),
    source_id      @int64@ REFERENCES source (id),
    source_row     @int64@,
    at_ms          @int64@ NOT NULL,
    day            @int64@ NOT NULL,
    hour           @int64@ NOT NULL CHECK (hour BETWEEN 0 AND 23),
    office_id      @int64@ NOT NULL REFERENCES office (id),
    counter_id     @int64@ NOT NULL REFERENCES counter (id),
    officer_id     @int64@ NOT NULL REFERENCES officer (id),
    service_id     @int64@ NOT NULL REFERENCES service (id),
    survey         TEXT NOT NULL,
    survey_version @int64@ NOT NULL,
    language       TEXT NOT NULL,
    group_codes    TEXT NOT NULL,
    reason_codes   TEXT NOT NULL,
    served         @int64@ NOT NULL CHECK (served IN (0, 1)),
    counted        @int64@ NOT NULL CHECK (counted IN (0, 1)),
    why_not        TEXT NOT NULL,
    CHECK ((kiosk_id IS NULL) = (seq IS NULL)),
    CHECK ((kiosk_id IS NULL) <> (row_hash IS NULL)),
    CHECK ((row_hash IS NULL) = (source_id IS NULL))
) @strict@;
CREATE UNIQUE INDEX rating_of_kiosk ON rating (kiosk_id, seq) WHERE kiosk_id IS NOT NULL;
CREATE UNIQUE INDEX rating_of_file ON rating (row_hash) WHERE row_hash IS NOT NULL;
CREATE INDEX rating_by_day ON rating (day);

CREATE TABLE answer (
    rating_id   @int64@ NOT NULL REFERENCES rating (id),
    question_id @int64@ NOT NULL REFERENCES question (id),
    top         @int64@ NOT NULL CHECK (top BETWEEN 2 AND 5),
    value       @int64@ NOT NULL CHECK (value BETWEEN 1 AND top),
    PRIMARY KEY (rating_id, question_id)
) @clustered@;

-- Events as the kiosks sent them.
CREATE TABLE kiosk_event (
    kiosk_id @int64@ NOT NULL REFERENCES kiosk (id),
    seq      @int64@ NOT NULL CHECK (seq > 0),
    body     @blob@ NOT NULL,
    link     @blob@ NOT NULL CHECK (length(link) = 32),
    PRIMARY KEY (kiosk_id, seq)
) @clustered@;

CREATE TABLE import_log (
    id        @int64@ PRIMARY KEY,
    at_ms     @int64@ NOT NULL,
    file      TEXT NOT NULL,
    kiosk     TEXT NOT NULL,
    first_seq @int64@ NOT NULL,
    last_seq  @int64@ NOT NULL,
    added     @int64@ NOT NULL,
    outcome   TEXT NOT NULL,
    reason    TEXT NOT NULL
) @strict@;
