-- needs: modelling-schema.pg.sql

ALTER TABLE tool ADD COLUMN times_lent integer NOT NULL DEFAULT 0;
UPDATE tool
SET times_lent = (SELECT count(*) FROM loan WHERE loan.tool_id = tool.id);

CREATE FUNCTION count_loan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP IN ('DELETE', 'UPDATE') THEN
    UPDATE tool SET times_lent = times_lent - 1 WHERE id = OLD.tool_id;
  END IF;
  IF TG_OP IN ('INSERT', 'UPDATE') THEN
    UPDATE tool SET times_lent = times_lent + 1 WHERE id = NEW.tool_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER loan_counted
  AFTER INSERT OR DELETE OR UPDATE OF tool_id ON loan
  FOR EACH ROW EXECUTE FUNCTION count_loan();

INSERT INTO loan (tool_id, member_id, lent_on, due_on) VALUES
  (1, 1, '2026-11-10', '2026-11-12'),
  (2, 1, '2026-11-10', '2026-11-12');
SELECT name, times_lent FROM tool ORDER BY id;
