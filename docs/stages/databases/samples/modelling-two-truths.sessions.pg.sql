-- session toolshed
CREATE TABLE loan_sheet (
  id integer PRIMARY KEY, tool text, member text, email text
);
INSERT INTO loan_sheet VALUES
  (1, 'drill', 'Bo', 'bo@toolshed.example'),
  (2, 'ladder', 'Bo', 'bo@toolshed.example');
-- Bo has a new address. Somebody opens his latest loan and corrects it.
UPDATE loan_sheet SET email = 'bo@garden.example' WHERE id = 2;
SELECT DISTINCT member, email FROM loan_sheet ORDER BY email;
