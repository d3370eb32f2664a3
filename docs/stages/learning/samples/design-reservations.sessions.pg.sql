-- needs: design_reservations.sql
-- fails

-- session Ana
BEGIN;
INSERT INTO reservation
  VALUES ('a1', 1, 'Ana', '[2026-12-04,2026-12-06]');
-- session Bo
INSERT INTO reservation
  VALUES ('b1', 1, 'Bo', '[2026-12-06,2026-12-08]');
-- session Ana
COMMIT;
-- session Bo
INSERT INTO reservation
  VALUES ('b2', 1, 'Bo', '[2026-12-07,2026-12-08]');
-- session Ana
-- Her phone lost the answer, so it sends the same request again.
INSERT INTO reservation
  VALUES ('a1', 1, 'Ana', '[2026-12-04,2026-12-06]')
  ON CONFLICT (id) DO NOTHING;
-- She cancels, and Bo may have the days.
DELETE FROM reservation WHERE id = 'a1';
-- session Bo
INSERT INTO reservation
  VALUES ('b3', 1, 'Bo', '[2026-12-04,2026-12-06]');
SELECT member, days FROM reservation ORDER BY days;
