CREATE TABLE catalogue (
  id          integer PRIMARY KEY,
  name        text NOT NULL,
  description text NOT NULL
);
INSERT INTO catalogue
SELECT i,
       (ARRAY['Ladder', 'Saw', 'Sander', 'Bucket'])[1 + i % 4] || ' ' || i,
       (ARRAY['For wood', 'For metal', 'Indoor use', 'Battery'])[1 + i % 4]
FROM generate_series(1, 20000) AS i;
INSERT INTO catalogue VALUES
  (20001, 'Cordless drill', 'For wood and metal. Two batteries.'),
  (20002, 'Hammer drill', 'Makes holes in brick and concrete.'),
  (20003, 'Drill bit set', 'Bits for drilling wood, metal and stone.'),
  (20004, 'Dust bag', 'Keeps the floor clean while you are drilling.');
