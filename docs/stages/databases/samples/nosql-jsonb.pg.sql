CREATE TABLE item (id integer PRIMARY KEY, details jsonb NOT NULL);
INSERT INTO item
SELECT i, jsonb_build_object(
  'volts', (ARRAY[12, 18, 230])[1 + i % 3],
  'tags', jsonb_build_array('shelf ' || i % 400, 'indoor'))
FROM generate_series(1, 20000) AS i;
CREATE INDEX item_details ON item USING gin (details jsonb_path_ops);
ANALYZE item;

EXPLAIN (COSTS OFF)
SELECT id FROM item WHERE details @> '{"volts": 18, "tags": ["shelf 7"]}';

-- The same index does not know ranges; an index on the expression does.
EXPLAIN (COSTS OFF)
SELECT id FROM item WHERE (details ->> 'volts')::int > 400;
CREATE INDEX item_volts ON item (((details ->> 'volts')::int));
ANALYZE item;
EXPLAIN (COSTS OFF)
SELECT id FROM item WHERE (details ->> 'volts')::int > 400;
