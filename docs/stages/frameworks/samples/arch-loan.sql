CREATE TABLE loan (
  tool   text PRIMARY KEY,
  member text NOT NULL
);
