CREATE TABLE member (id integer PRIMARY KEY, name varchar(50) NOT NULL, card_no varchar(10));
CREATE TABLE loan (
  id        integer PRIMARY KEY,
  member_id integer NOT NULL,
  days      integer NOT NULL,
  FOREIGN KEY (member_id) REFERENCES member (id)
);
INSERT INTO member VALUES (1, 'Ana', '0042'), (2, 'Bo', NULL), (3, 'Cleo', '42');
