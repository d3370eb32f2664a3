-- Both columns exist. A trigger keeps them equal, whichever one is written.
BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE member ADD COLUMN display_name text;
CREATE FUNCTION keep_names_equal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.name := coalesce(NEW.name, NEW.display_name);
    NEW.display_name := NEW.name;
  ELSIF NEW.display_name IS DISTINCT FROM OLD.display_name THEN
    NEW.name := NEW.display_name;
  ELSE
    NEW.display_name := NEW.name;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_names_equal BEFORE INSERT OR UPDATE ON member
  FOR EACH ROW EXECUTE FUNCTION keep_names_equal();
COMMIT;
