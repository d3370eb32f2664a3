ALTER TABLE loan ADD COLUMN reminded_at timestamptz, ADD COLUMN claimed_until timestamptz NOT NULL DEFAULT '-infinity';
