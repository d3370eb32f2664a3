CREATE TABLE wish (
  id integer AUTO_INCREMENT PRIMARY KEY,
  tool varchar(80) NOT NULL UNIQUE,
  votes integer NOT NULL
);
INSERT INTO wish (tool, votes) VALUES ('kiln', 1);
SELECT LAST_INSERT_ID();
INSERT INTO wish (tool, votes) VALUES ('kiln', 1)
ON DUPLICATE KEY UPDATE votes = votes + 1;
SELECT tool, votes FROM wish;
