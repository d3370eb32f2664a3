CREATE TABLE photo (
  name    TEXT PRIMARY KEY,
  tool_id INTEGER NOT NULL REFERENCES tool,
  type    TEXT NOT NULL
);
