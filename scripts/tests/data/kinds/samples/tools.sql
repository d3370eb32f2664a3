CREATE TABLE tool (id integer PRIMARY KEY, name varchar(40) NOT NULL, stock integer NOT NULL);
INSERT INTO tool VALUES (1, 'drill', 1), (2, 'ladder', 3);
