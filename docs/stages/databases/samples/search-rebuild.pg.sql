-- needs: toolshed.sql
-- Here the index is a table, as if it lay in another server.
-- The queue records what has changed.
CREATE TABLE tool_search (
  tool_id integer PRIMARY KEY,
  words   tsvector NOT NULL
);
CREATE TABLE search_queue (
  id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tool_id integer NOT NULL
);
CREATE FUNCTION queue_for_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_queue (tool_id) VALUES (coalesce(NEW.id, OLD.id));
  RETURN NULL;
END $$;
CREATE TRIGGER tool_changed AFTER INSERT OR UPDATE OR DELETE ON tool
  FOR EACH ROW EXECUTE FUNCTION queue_for_search();

-- The indexer reads the row as it is now. Done twice, it gives the same.
CREATE FUNCTION index_queued() RETURNS void LANGUAGE sql AS $$
  WITH taken AS (DELETE FROM search_queue RETURNING tool_id),
       gone AS (DELETE FROM tool_search
                WHERE tool_id IN (SELECT tool_id FROM taken)
                AND tool_id NOT IN (SELECT id FROM tool))
  INSERT INTO tool_search
  SELECT id, to_tsvector('english', name) FROM tool
  WHERE id IN (SELECT tool_id FROM taken)
  ON CONFLICT (tool_id) DO UPDATE SET words = EXCLUDED.words;
$$;

-- Rebuild from the source and swap. Readers see the old index until then.
BEGIN;
CREATE TABLE tool_search_new (LIKE tool_search INCLUDING ALL);
INSERT INTO tool_search_new SELECT id, to_tsvector('english', name) FROM tool;
DROP TABLE tool_search;
ALTER TABLE tool_search_new RENAME TO tool_search;
COMMIT;

-- The indexer stands still while tools change.
UPDATE tool SET name = 'hedge cutter' WHERE name = 'hedge trimmer';
INSERT INTO tool (name, daily_fee) VALUES ('sander', 2.50);
SELECT count(*) AS waiting FROM search_queue;
SELECT tool_id FROM tool_search
WHERE words @@ to_tsquery('english', 'cutter | sander');
SELECT index_queued();
SELECT tool_id FROM tool_search
WHERE words @@ to_tsquery('english', 'cutter | sander') ORDER BY tool_id;
