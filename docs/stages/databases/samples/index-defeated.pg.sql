-- needs: index-loans.sql
CREATE INDEX member_email ON member (email);
CREATE INDEX tool_name ON tool (name);
CREATE INDEX loan_member ON loan (member_id);

-- A function around the column. The cure: an index on what the query compares.
EXPLAIN (COSTS OFF)
SELECT * FROM member WHERE lower(email) = 'member42@toolshed.example';
CREATE INDEX member_email_lower ON member (lower(email));
ANALYZE member;
EXPLAIN (COSTS OFF)
SELECT * FROM member WHERE lower(email) = 'member42@toolshed.example';

-- A wildcard in front. The cure: an index on every group of three characters.
EXPLAIN (COSTS OFF)
SELECT * FROM tool WHERE name LIKE '%no. 1234%';
CREATE EXTENSION pg_trgm;
CREATE INDEX tool_name_trigrams ON tool USING gin (name gin_trgm_ops);
EXPLAIN (COSTS OFF)
SELECT * FROM tool WHERE name LIKE '%no. 1234%';

-- A value of another type. The cure: the type of the column.
EXPLAIN (COSTS OFF)
SELECT * FROM loan WHERE member_id = 42.0;
EXPLAIN (COSTS OFF)
SELECT * FROM loan WHERE member_id = 42;
