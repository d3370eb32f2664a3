-- INSECURE ON PURPOSE: the start data of the practice project "Break and mend". Nothing here is real, and nothing real belongs here.
-- The passwords are stored as plain SHA-256, without a salt; the brief names them.
CREATE TABLE member (
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL,
  email    TEXT NOT NULL UNIQUE,
  password TEXT NOT NULL
);
CREATE TABLE tool (
  id    INTEGER PRIMARY KEY,
  code  TEXT NOT NULL UNIQUE,
  name  TEXT NOT NULL,
  photo BLOB
);
CREATE TABLE note (
  id     INTEGER PRIMARY KEY,
  tool   INTEGER NOT NULL REFERENCES tool (id),
  member INTEGER NOT NULL REFERENCES member (id),
  text   TEXT NOT NULL,
  link   TEXT NOT NULL
);
CREATE TABLE loan (
  id       INTEGER PRIMARY KEY,
  tool     INTEGER NOT NULL REFERENCES tool (id),
  member   INTEGER NOT NULL REFERENCES member (id),
  due_on   TEXT NOT NULL,
  returned INTEGER NOT NULL DEFAULT 0
);
INSERT INTO member (name, email, password) VALUES
  ('Ana', 'ana@toolshed.example', '486abc28fbd947bb208e553a4cbe6c017c1877a4e40e7844c66ca6a246342d24'),
  ('Bo', 'bo@toolshed.example', 'a4643ca29e771251f566dab26837bc3057f690dea51d8864afc36e14fe5f9782'),
  ('Cleo', 'cleo@toolshed.example', '831276531d5ef15bbe60b20b666360aa54261239a1e7c67f5970bef1f2841063');
INSERT INTO tool (code, name) VALUES ('T-01', 'drill'), ('T-02', 'ladder'), ('T-03', 'belt sander'), ('T-04', 'wheelbarrow');
INSERT INTO note (tool, member, text, link) VALUES (1, 2, 'Takes any bit.', 'https://toolshed.example/bits');
INSERT INTO loan (tool, member, due_on) VALUES (2, 1, '2026-12-07'), (3, 2, '2026-12-09');
