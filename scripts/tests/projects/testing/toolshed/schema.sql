CREATE TABLE tools (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL
);

CREATE TABLE loans (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tool_id integer NOT NULL REFERENCES tools,
    member text NOT NULL,
    due_on date NOT NULL,
    returned_on date
);

CREATE UNIQUE INDEX one_holder ON loans (tool_id) WHERE returned_on IS NULL;
