-- session Ana
CREATE TABLE wish (tool text PRIMARY KEY, votes integer NOT NULL);
BEGIN;
INSERT INTO wish VALUES ('kiln', 1)
ON CONFLICT (tool) DO UPDATE SET votes = wish.votes + excluded.votes;
-- session Bo
INSERT INTO wish VALUES ('kiln', 1)
ON CONFLICT (tool) DO UPDATE SET votes = wish.votes + excluded.votes;
-- session Ana
COMMIT;
SELECT * FROM wish;
