-- needs: search-catalogue.sql
CREATE EXTENSION pg_trgm;
SELECT show_trgm('drill');
CREATE INDEX catalogue_trigrams ON catalogue USING gin (name gin_trgm_ops);
VACUUM ANALYZE catalogue;

-- Someone mistypes a name.
SELECT name, round(similarity(name, 'hamer dril')::numeric, 2) AS alike
FROM catalogue WHERE name % 'hamer dril' ORDER BY alike DESC, id LIMIT 3;

-- The same index helps LIKE with a wildcard at its start.
EXPLAIN (COSTS OFF) SELECT name FROM catalogue WHERE name LIKE '%mer dri%';
