-- SPDX-FileCopyrightText: 2026 The Puas authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who may sign on. What a role may do is app/core's (role.h).

CREATE TABLE account (
    id              @int64@ PRIMARY KEY,
    login           TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL,
    role            TEXT NOT NULL CHECK (role IN ('head', 'it', 'personnel', 'auditor')),
    password_hash   TEXT NOT NULL,
    active          @int64@ NOT NULL CHECK (active IN (0, 1)),
    failures        @int64@ NOT NULL DEFAULT 0,
    locked_until_ms @int64@,
    created_at_ms   @int64@ NOT NULL,
    CHECK (id > 0 OR active = 0)
) @strict@;

-- Nobody's: a login that is not known costs the same hash and the same write as one that
-- is. The hash belongs to no password, and the row is never active.
INSERT INTO account (id, login, name, role, password_hash, active, created_at_ms) VALUES
    (0, '', '', 'auditor',
     '$argon2id$v=19$m=65536,t=2,p=1$+OFW22g1bHXVHHLqiwuFMg$NfvBITX00HGfB8KefXNogQrTVvT9V0u39p1Hu7tDLNo',
     0, 0);
