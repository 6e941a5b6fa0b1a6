-- SPDX-FileCopyrightText: 2026 The Puas authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- From a projection to an approved period: what a person closed, and what another approved.
-- A version that was approved never changes; a correction is the next one.

CREATE TABLE period_version (
    id             @int64@ PRIMARY KEY,
    period         TEXT NOT NULL CHECK (period <> ''),
    version        @int64@ NOT NULL CHECK (version > 0),
    rule           TEXT NOT NULL,
    rule_version   @int64@ NOT NULL,
    reason         TEXT NOT NULL,
    missing_kiosks TEXT NOT NULL,
    closed_at_ms   @int64@ NOT NULL,
    closed_by      TEXT NOT NULL CHECK (closed_by <> ''),
    approved_at_ms @int64@,
    approved_by    TEXT NOT NULL DEFAULT '',
    UNIQUE (period, version),
    CHECK ((approved_at_ms IS NULL) = (approved_by = ''))
) @strict@;

-- An officer's figure in it, as integers and as the rule rounded it.
CREATE TABLE period_figure (
    version_id          @int64@ NOT NULL REFERENCES period_version (id),
    officer_id          @int64@ NOT NULL REFERENCES officer (id),
    name                TEXT NOT NULL,
    answers             TEXT NOT NULL,
    left_out            @int64@ NOT NULL,
    measure_numerator   @int64@,
    measure_denominator @int64@,
    measure_percent     TEXT NOT NULL,
    allowance_percent   TEXT NOT NULL,
    fallback            TEXT NOT NULL,
    benefit_of_doubt    @int64@ NOT NULL CHECK (benefit_of_doubt IN (0, 1)),
    PRIMARY KEY (version_id, officer_id),
    CHECK ((measure_numerator IS NULL) = (measure_denominator IS NULL))
) @clustered@;

@sqlite@ CREATE TRIGGER period_version_stays BEFORE UPDATE ON period_version
@sqlite@ WHEN OLD.approved_at_ms IS NOT NULL
@sqlite@ BEGIN SELECT RAISE(ABORT, 'an approved period is never changed'); END;
@sqlite@ CREATE TRIGGER period_version_remains BEFORE DELETE ON period_version
@sqlite@ BEGIN SELECT RAISE(ABORT, 'a closed period is never deleted'); END;
@sqlite@ CREATE TRIGGER period_figure_stays BEFORE UPDATE ON period_figure
@sqlite@ BEGIN SELECT RAISE(ABORT, 'a figure of a period is never changed'); END;
@sqlite@ CREATE TRIGGER period_figure_remains BEFORE DELETE ON period_figure
@sqlite@ WHEN (SELECT approved_at_ms FROM period_version WHERE id = OLD.version_id) IS NOT NULL
@sqlite@ BEGIN SELECT RAISE(ABORT, 'an approved figure is never deleted'); END;

-- An officer's objection to a figure. from_ms to until_ms: the ratings that it speaks of.
CREATE TABLE objection (
    id            @int64@ PRIMARY KEY,
    number        TEXT NOT NULL UNIQUE CHECK (number <> ''),
    officer_id    @int64@ NOT NULL REFERENCES officer (id),
    period        TEXT NOT NULL,
    words         TEXT NOT NULL CHECK (words <> ''),
    from_ms       @int64@,
    until_ms      @int64@,
    entered_at_ms @int64@ NOT NULL,
    entered_by    TEXT NOT NULL,
    accepted      @int64@ CHECK (accepted IN (0, 1)),
    settled_at_ms @int64@,
    before_body   TEXT NOT NULL DEFAULT '',
    after_body    TEXT NOT NULL DEFAULT '',
    left_out      TEXT NOT NULL DEFAULT '',
    CHECK ((from_ms IS NULL) = (until_ms IS NULL)),
    CHECK ((accepted IS NULL) = (settled_at_ms IS NULL))
) @strict@;

CREATE TABLE objection_word (
    objection_id @int64@ NOT NULL REFERENCES objection (id),
    who          TEXT NOT NULL,
    accept       @int64@ NOT NULL CHECK (accept IN (0, 1)),
    reason       TEXT NOT NULL CHECK (reason <> ''),
    at_ms        @int64@ NOT NULL,
    PRIMARY KEY (objection_id, who)
) @clustered@;
@sqlite@ CREATE TRIGGER objection_remains BEFORE DELETE ON objection
@sqlite@ BEGIN SELECT RAISE(ABORT, 'an objection is never deleted'); END;
@sqlite@ CREATE TRIGGER objection_word_remains BEFORE DELETE ON objection_word
@sqlite@ BEGIN SELECT RAISE(ABORT, 'a decision is never deleted'); END;
