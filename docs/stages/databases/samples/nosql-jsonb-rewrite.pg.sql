CREATE TABLE document (id integer PRIMARY KEY, body jsonb NOT NULL);
INSERT INTO document
SELECT 1, jsonb_build_object('hits', 0, 'history', jsonb_agg(md5(i::text)))
FROM generate_series(1, 20000) AS i;
CREATE TABLE counter (id integer PRIMARY KEY, hits integer NOT NULL);
INSERT INTO counter VALUES (1, 0);

-- How many megabytes does a statement add to PostgreSQL's write-ahead log?
CREATE FUNCTION written(statement text) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE plan json;
BEGIN
  EXECUTE 'EXPLAIN (ANALYZE, WAL, FORMAT JSON) ' || statement INTO plan;
  RETURN round((plan -> 0 -> 'Plan' ->> 'WAL Bytes')::numeric / 1000000, 1);
END $$;
SELECT written('UPDATE counter SET hits = hits + 1') AS counter_mb;
SELECT written($$UPDATE document SET body = jsonb_set(body, '{hits}', '1')$$)
       AS document_mb;
