-- fails

-- session toolshed
SELECT pg_column_size(1) AS integer,
       pg_column_size(1::bigint) AS bigint,
       pg_column_size(gen_random_uuid()) AS uuid,
       pg_column_size('ana@toolshed.example'::text) AS email;
-- An e-mail address as key.
CREATE TABLE member (email text PRIMARY KEY, name text NOT NULL);
CREATE TABLE loan (id integer PRIMARY KEY, member text REFERENCES member);
INSERT INTO member VALUES ('ana@toolshed.example', 'Ana');
INSERT INTO loan VALUES (1, 'ana@toolshed.example');
UPDATE member SET email = 'ana@garden.example';
