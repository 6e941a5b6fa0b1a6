-- SPDX-FileCopyrightText: 2026 The Puas authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Row 0 of counter, service, officer and people_group is "none", so that no key is NULL.
CREATE TABLE office (
    id        @int64@ PRIMARY KEY,
    code      TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name      TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    is_home   @int64@ NOT NULL CHECK (is_home IN (0, 1))
) @strict@;

CREATE TABLE counter (
    id        @int64@ PRIMARY KEY,
    code      TEXT NOT NULL UNIQUE,
    name      TEXT NOT NULL,
    office_id @int64@ REFERENCES office (id)
) @strict@;
INSERT INTO counter (id, code, name, office_id) VALUES (0, '', '', NULL);

CREATE TABLE service (
    id   @int64@ PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) @strict@;
INSERT INTO service (id, code, name) VALUES (0, '', '');

CREATE TABLE officer (
    id         @int64@ PRIMARY KEY,
    nip        TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    photo      @blob@,
    photo_type TEXT NOT NULL DEFAULT ''
) @strict@;
INSERT INTO officer (id, nip, name) VALUES (0, '', '');

CREATE TABLE kiosk (
    id             @int64@ PRIMARY KEY,
    code           TEXT NOT NULL UNIQUE CHECK (code <> ''),
    public_key     @blob@ NOT NULL UNIQUE CHECK (length(public_key) = 32),
    name           TEXT NOT NULL,
    counter_id     @int64@ NOT NULL REFERENCES counter (id),
    enrolled_at_ms @int64@ NOT NULL,
    revoked_at_ms  @int64@,
    last_seq       @int64@ NOT NULL DEFAULT 0,
    last_link      @blob@,
    -- The highest receipt that the kiosk has shown to know.
    acknowledged_seq @int64@ NOT NULL DEFAULT 0,
    last_report_ms @int64@,
    CHECK ((last_seq = 0) = (last_link IS NULL))
) @strict@;

CREATE TABLE question (
    id   @int64@ PRIMARY KEY,
    code TEXT NOT NULL UNIQUE
) @strict@;

CREATE TABLE people_group (
    id   @int64@ PRIMARY KEY,
    code TEXT NOT NULL UNIQUE
) @strict@;
INSERT INTO people_group (id, code) VALUES (0, '');

-- Small things that others give and read back whole, such as a kiosk's signed settings.
CREATE TABLE document (
    name TEXT NOT NULL PRIMARY KEY,
    body @blob@ NOT NULL
) @strict@;

-- A version of a rule, once here, never changes.
CREATE TABLE rule (
    id          @int64@ PRIMARY KEY,
    code        TEXT NOT NULL CHECK (code <> ''),
    version     @int64@ NOT NULL CHECK (version > 0),
    body        TEXT NOT NULL,
    added_at_ms @int64@ NOT NULL,
    UNIQUE (code, version)
) @strict@;

-- From first_day (20261124; 0: from the beginning) to the next entry this rule is in use.
CREATE TABLE rule_use (
    first_day @int64@ PRIMARY KEY,
    rule_id   @int64@ NOT NULL REFERENCES rule (id)
) @strict@;
