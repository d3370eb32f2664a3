-- What the mended server needs besides the start data.
ALTER TABLE member ADD COLUMN role TEXT NOT NULL DEFAULT 'member' CHECK (role IN ('member', 'staff'));
UPDATE member SET role = 'staff' WHERE email = 'cleo@toolshed.example';
CREATE TABLE passkey (
  id     BLOB PRIMARY KEY,
  member INTEGER NOT NULL REFERENCES member (id),
  key    BLOB NOT NULL,
  count  INTEGER NOT NULL
);
CREATE TABLE recovery (
  member INTEGER NOT NULL REFERENCES member (id),
  code   TEXT NOT NULL
);
