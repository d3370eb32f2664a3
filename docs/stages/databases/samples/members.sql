CREATE TABLE member (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE loan (id integer PRIMARY KEY, member_id integer REFERENCES member);
INSERT INTO member VALUES (1, 'Ana'), (2, 'Bo'), (3, 'Cem');
INSERT INTO loan VALUES (1, 1), (2, NULL); -- an old loan, whose member was never recorded
