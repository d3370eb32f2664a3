CREATE TABLE catalogue (
  id          integer PRIMARY KEY,
  name        text NOT NULL,
  description text NOT NULL
);
INSERT INTO catalogue VALUES
  (1, 'Cordless drill', 'For wood and metal. Two batteries.'),
  (2, 'Hammer drill', 'Makes holes in brick and concrete.'),
  (3, 'Drill bit set', 'Bits for drilling wood, metal and stone.'),
  (4, 'Ladder', 'Four metres. Not for use near power lines while drilling.'),
  (5, 'Bread maker', 'Timer, three sizes of loaf.');

SELECT name FROM catalogue WHERE name || ' ' || description ILIKE '%drills%';

SELECT to_tsvector('english', 'Bits for drilling wood, metal and stone.')
         AS analysed,
       websearch_to_tsquery('english', 'drills for metal') AS asked;

SELECT name FROM catalogue
WHERE to_tsvector('english', name || ' ' || description)
      @@ websearch_to_tsquery('english', 'drills for metal')
ORDER BY id;
