-- SPDX-FileCopyrightText: 2026 The Puas authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What screens read. Kept in the transaction of the rows; only counted ratings are in it.
-- group_id 0 counts each rating once; a rating whose citizen named groups is counted
-- again under each of them.
CREATE TABLE tally (
    question_id @int64@ NOT NULL,
    group_id    @int64@ NOT NULL,
    day         @int64@ NOT NULL,
    office_id   @int64@ NOT NULL,
    officer_id  @int64@ NOT NULL,
    counter_id  @int64@ NOT NULL,
    service_id  @int64@ NOT NULL,
    top         @int64@ NOT NULL,
    value       @int64@ NOT NULL,
    n           @int64@ NOT NULL,
    PRIMARY KEY (question_id, group_id, day, office_id, officer_id, counter_id, service_id, top, value)
) @clustered@;

CREATE TABLE tally_hour (
    question_id @int64@ NOT NULL,
    day         @int64@ NOT NULL,
    hour        @int64@ NOT NULL,
    office_id   @int64@ NOT NULL,
    officer_id  @int64@ NOT NULL,
    counter_id  @int64@ NOT NULL,
    top         @int64@ NOT NULL,
    value       @int64@ NOT NULL,
    n           @int64@ NOT NULL,
    PRIMARY KEY (question_id, day, hour, office_id, officer_id, counter_id, top, value)
) @clustered@;

CREATE TABLE tally_rating (
    group_id        @int64@ NOT NULL,
    day             @int64@ NOT NULL,
    office_id       @int64@ NOT NULL,
    officer_id      @int64@ NOT NULL,
    counter_id      @int64@ NOT NULL,
    service_id      @int64@ NOT NULL,
    ratings         @int64@ NOT NULL,
    skm_respondents @int64@ NOT NULL,
    served          @int64@ NOT NULL,
    served_ratings  @int64@ NOT NULL,
    PRIMARY KEY (group_id, day, office_id, officer_id, counter_id, service_id)
) @clustered@;

-- Reasons given with counted ratings.
CREATE TABLE tally_reason (
    reason     TEXT NOT NULL,
    day        @int64@ NOT NULL,
    office_id  @int64@ NOT NULL,
    officer_id @int64@ NOT NULL,
    counter_id @int64@ NOT NULL,
    service_id @int64@ NOT NULL,
    n          @int64@ NOT NULL,
    PRIMARY KEY (reason, day, office_id, officer_id, counter_id, service_id)
) @clustered@;

-- Ratings that do not count, by the code that says why.
CREATE TABLE tally_left_out (
    why_not    TEXT NOT NULL,
    day        @int64@ NOT NULL,
    office_id  @int64@ NOT NULL,
    officer_id @int64@ NOT NULL,
    counter_id @int64@ NOT NULL,
    service_id @int64@ NOT NULL,
    n          @int64@ NOT NULL,
    PRIMARY KEY (why_not, day, office_id, officer_id, counter_id, service_id)
) @clustered@;
