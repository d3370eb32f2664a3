-- needs: search-catalogue.sql
ALTER TABLE catalogue ADD COLUMN search tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('english', name), 'A')
  || setweight(to_tsvector('english', description), 'B')
) STORED;
CREATE INDEX catalogue_search ON catalogue USING gin (search);
VACUUM ANALYZE catalogue;

SELECT name, round(ts_rank(search, query)::numeric, 2) AS rank,
       ts_headline('english', description, query, 'StartSel=[, StopSel=]')
FROM catalogue, websearch_to_tsquery('english', 'drilling') AS query
WHERE search @@ query ORDER BY rank DESC, id LIMIT 10;

EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)
SELECT id FROM catalogue WHERE description LIKE '%drill%';

EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)
SELECT id FROM catalogue
WHERE search @@ websearch_to_tsquery('english', 'drilling');
