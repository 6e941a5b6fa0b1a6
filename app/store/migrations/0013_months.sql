-- SPDX-FileCopyrightText: 2026 The Puas authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- For screens that look at a year: the tally of answers by month, and ways to one officer's
-- rows. A year of a large office is a twentieth of the rows of its days.
CREATE TABLE tally_month (
    question_id @int64@ NOT NULL,
    group_id    @int64@ NOT NULL,
    month       @int64@ NOT NULL,
    office_id   @int64@ NOT NULL,
    officer_id  @int64@ NOT NULL,
    counter_id  @int64@ NOT NULL,
    service_id  @int64@ NOT NULL,
    top         @int64@ NOT NULL,
    value       @int64@ NOT NULL,
    n           @int64@ NOT NULL,
    PRIMARY KEY (question_id, group_id, month, office_id, officer_id, counter_id, service_id, top, value)
) @clustered@;
INSERT INTO tally_month
    SELECT question_id, group_id, day / 100, office_id, officer_id, counter_id, service_id, top, value,
           CAST(sum(n) AS BIGINT)
    FROM tally
    GROUP BY question_id, group_id, day / 100, office_id, officer_id, counter_id, service_id, top, value;

-- With n, so that hours are read without a look into the table itself.
CREATE INDEX tally_hour_of_officer ON tally_hour (officer_id, day, n);
CREATE INDEX rating_of_officer ON rating (officer_id, day);
