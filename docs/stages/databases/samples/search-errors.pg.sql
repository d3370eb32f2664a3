-- fails
-- needs: search-catalogue.sql
SELECT name FROM catalogue
WHERE to_tsvector('english', name) @@ to_tsquery('english', 'drill bit');
SELECT name FROM catalogue WHERE to_tsvector('english', name)
  @@ websearch_to_tsquery('english', 'drill bit');
ALTER TABLE catalogue ADD COLUMN search tsvector
  GENERATED ALWAYS AS (to_tsvector(name)) STORED;
SELECT count(*) FROM catalogue WHERE to_tsvector('english', name)
  @@ websearch_to_tsquery('english', 'the who');
