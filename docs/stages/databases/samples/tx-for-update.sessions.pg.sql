-- needs: tx-duty.sql

-- session Ana
BEGIN;
SELECT volunteer FROM duty WHERE day = '2026-11-28'
ORDER BY volunteer FOR UPDATE;
-- session Bo
BEGIN;
SELECT volunteer FROM duty WHERE day = '2026-11-28'
ORDER BY volunteer FOR UPDATE;
-- session Ana
DELETE FROM duty WHERE day = '2026-11-28' AND volunteer = 'Ana';
COMMIT;
-- session Bo
-- Only one left: Bo stays.
ROLLBACK;
