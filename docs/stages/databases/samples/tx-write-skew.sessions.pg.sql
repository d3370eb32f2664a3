-- needs: tx-duty.sql

-- session Ana
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT count(*) FROM duty WHERE day = '2026-11-28';
-- session Bo
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT count(*) FROM duty WHERE day = '2026-11-28';
-- session Ana
-- Two of us, so one may leave.
DELETE FROM duty WHERE day = '2026-11-28' AND volunteer = 'Ana';
COMMIT;
-- session Bo
-- Two of us, so one may leave.
DELETE FROM duty WHERE day = '2026-11-28' AND volunteer = 'Bo';
COMMIT;
SELECT count(*) FROM duty WHERE day = '2026-11-28';
