CREATE TABLE loan (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  member text NOT NULL,
  tool text NOT NULL,
  due date
);
INSERT INTO loan (member, tool, due)
VALUES ('Ana', 'drill', '2026-12-01'), ('Bo', 'ladder', '2026-12-04'), ('Cleo', 'saw', '2026-12-04');
