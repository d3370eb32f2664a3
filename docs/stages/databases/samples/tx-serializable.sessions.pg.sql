-- needs: tx-duty.sql
-- fails

-- session Ana
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT count(*) FROM duty WHERE day = '2026-11-28';
-- session Bo
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT count(*) FROM duty WHERE day = '2026-11-28';
-- session Ana
DELETE FROM duty WHERE day = '2026-11-28' AND volunteer = 'Ana';
COMMIT;
-- session Bo
DELETE FROM duty WHERE day = '2026-11-28' AND volunteer = 'Bo';
ROLLBACK;
SELECT volunteer FROM duty WHERE day = '2026-11-28';
