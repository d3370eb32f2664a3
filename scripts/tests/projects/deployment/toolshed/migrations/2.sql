-- Expand: both columns, kept equal.
ALTER TABLE tool ADD COLUMN title TEXT;
UPDATE tool SET title = name;
CREATE TRIGGER both AFTER INSERT ON tool BEGIN
    UPDATE tool SET name = coalesce(NEW.name, NEW.title), title = coalesce(NEW.title, NEW.name) WHERE id = NEW.id;
END;
