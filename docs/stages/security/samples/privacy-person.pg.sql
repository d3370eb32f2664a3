CREATE TABLE member (id int PRIMARY KEY, name text, email text);
CREATE TABLE loan (
  id int PRIMARY KEY, member_id int REFERENCES member, tool text,
  returned_on date);
CREATE TABLE erased (member_id int PRIMARY KEY, on_day date NOT NULL);
INSERT INTO member VALUES (7, 'Ana', 'ana@toolshed.example'),
  (8, 'Bo', 'bo@toolshed.example');
INSERT INTO loan VALUES (1, 7, 'drill', '2024-11-30'),
  (2, 7, 'saw', '2025-12-20'), (3, 8, 'ladder', NULL);

-- Export: everything about one member, for a machine to read
SELECT jsonb_pretty(to_jsonb(member) || jsonb_build_object('loans',
    (SELECT jsonb_agg(to_jsonb(loan) - 'member_id' ORDER BY id)
     FROM loan WHERE member_id = member.id))) AS export
FROM member WHERE id = 7;

-- Retention, each night: after a year a loan forgets whose it was
UPDATE loan SET member_id = NULL
WHERE returned_on < date '2026-01-05' - interval '1 year';

-- Deletion: nothing of her stays. The list of erased numbers is kept
-- elsewhere, too, so that it can be repeated after a restore.
BEGIN;
INSERT INTO erased VALUES (7, '2026-01-05');
UPDATE loan SET member_id = NULL WHERE member_id = 7;
DELETE FROM member WHERE id = 7;
COMMIT;

-- The test: no row of anybody who was erased
SELECT
  (SELECT count(*) FROM member JOIN erased ON member_id = id) AS members,
  (SELECT count(*) FROM loan JOIN erased USING (member_id)) AS loans;
SELECT * FROM loan ORDER BY id;
