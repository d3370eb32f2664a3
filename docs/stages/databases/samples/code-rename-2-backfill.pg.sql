-- Old rows get the new value in batches, each a short transaction.
CREATE PROCEDURE backfill_names(batch integer) LANGUAGE plpgsql AS $$
BEGIN
  LOOP
    UPDATE member SET display_name = name
    WHERE id IN (SELECT id FROM member WHERE display_name IS NULL
                 ORDER BY id LIMIT batch);
    EXIT WHEN NOT FOUND;
    COMMIT;
  END LOOP;
END $$;
CALL backfill_names(2); -- two of four members; thousands on a real table

-- Now NULL can be forbidden. Others read and write while VALIDATE checks.
SET lock_timeout = '2s';
ALTER TABLE member ADD CONSTRAINT display_name_is_set
  CHECK (display_name IS NOT NULL) NOT VALID;
ALTER TABLE member VALIDATE CONSTRAINT display_name_is_set;
ALTER TABLE member ALTER COLUMN display_name SET NOT NULL;
ALTER TABLE member DROP CONSTRAINT display_name_is_set;
