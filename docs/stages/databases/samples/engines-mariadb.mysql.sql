-- needs: engines-schema-mariadb.sql
-- fails
USE toolshed_engines;
SELECT count(*) AS called_ana FROM member WHERE name = 'ana';
SELECT name AS has_card_42 FROM member WHERE card_no = 42;
SELECT 7 / 2 AS half_of_seven;
SELECT 'tool' || 'shed' AS joined;
SELECT card_no AS first_card FROM member ORDER BY card_no LIMIT 1;
INSERT INTO loan VALUES (1, 1, 'soon');
INSERT INTO loan VALUES (2, 99, 7);
INSERT INTO member VALUES (1, 'Ana', '43') ON CONFLICT (id) DO UPDATE SET card_no = '43';
BEGIN;
CREATE TABLE reservation (id integer PRIMARY KEY);
ROLLBACK;
SELECT count(*) AS reservations FROM reservation;
INSERT INTO member VALUES (1, 'Ana', '43') ON DUPLICATE KEY UPDATE card_no = '43';
