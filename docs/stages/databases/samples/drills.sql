CREATE TABLE tool (
  id    integer PRIMARY KEY,
  name  text NOT NULL,
  stock integer NOT NULL CHECK (stock >= 0)
);
INSERT INTO tool VALUES (1, 'drill', 1), (2, 'ladder', 3);
