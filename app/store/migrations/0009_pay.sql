-- SPDX-FileCopyrightText: 2026 The Puas authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What an allowance is made of besides the ratings.

-- From first_day (20261101) to the next entry a month's allowance in full is this much.
CREATE TABLE base_allowance (
    officer_id @int64@ NOT NULL REFERENCES officer (id) CHECK (officer_id > 0),
    first_day  @int64@ NOT NULL,
    rupiah     @int64@ NOT NULL CHECK (rupiah >= 0),
    PRIMARY KEY (officer_id, first_day)
) @clustered@;

-- What an officer reached in a component of the rule, such as discipline.
CREATE TABLE component_value (
    officer_id @int64@ NOT NULL REFERENCES officer (id) CHECK (officer_id > 0),
    period     TEXT NOT NULL,
    component  TEXT NOT NULL CHECK (component <> ''),
    hundredths @int64@ NOT NULL CHECK (hundredths BETWEEN 0 AND 10000),
    PRIMARY KEY (officer_id, period, component)
) @clustered@;
