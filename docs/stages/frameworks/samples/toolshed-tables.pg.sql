-- --8<-- [start:tables]
CREATE TABLE tools (
    id integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    name text NOT NULL,
    deposit integer NOT NULL CHECK (deposit BETWEEN 0 AND 500)
);
CREATE TABLE loans (
    id integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    tool_id integer NOT NULL UNIQUE REFERENCES tools,
    member text NOT NULL
);
-- --8<-- [end:tables]
INSERT INTO tools (name, deposit) VALUES ('drill', 40), ('ladder', 25), ('saw', 10);
