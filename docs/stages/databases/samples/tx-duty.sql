CREATE TABLE duty (day date, volunteer text, PRIMARY KEY (day, volunteer));
INSERT INTO duty VALUES ('2026-11-28', 'Ana'), ('2026-11-28', 'Bo');
