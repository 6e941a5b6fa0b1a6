-- SPDX-FileCopyrightText: 2026 The Puas authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the office had itself when it kept a bundle as proof, and the file as it came.

ALTER TABLE quarantine ADD COLUMN file_hash @blob@;
-- The first event that both have and that differs, with both links; NULL where the kiosk
-- itself was refused.
ALTER TABLE quarantine ADD COLUMN parts_at @int64@;
ALTER TABLE quarantine ADD COLUMN own_link @blob@;
ALTER TABLE quarantine ADD COLUMN their_link @blob@;
-- Of the bundle that brought the office's own events there, else of the last one accepted.
ALTER TABLE quarantine ADD COLUMN own_header @blob@;
ALTER TABLE quarantine ADD COLUMN own_signature @blob@;
