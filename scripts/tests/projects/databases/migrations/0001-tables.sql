BEGIN;
CREATE TABLE member (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  card      text NOT NULL UNIQUE,
  name      text NOT NULL CHECK (btrim(name) <> ''),
  email     text NOT NULL,
  joined_on date NOT NULL
);
CREATE UNIQUE INDEX member_email ON member (lower(email));

CREATE TABLE tool (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code      text NOT NULL UNIQUE,
  name      text NOT NULL CHECK (btrim(name) <> ''),
  bought_on date NOT NULL,
  price     numeric(10, 2) NOT NULL CHECK (price >= 0)
);

CREATE EXTENSION btree_gist;

CREATE TABLE loan (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  slip        text NOT NULL UNIQUE,
  tool_id     bigint NOT NULL REFERENCES tool,
  member_id   bigint NOT NULL REFERENCES member,
  lent_on     date NOT NULL,
  due_on      date NOT NULL,
  returned_on date,
  CHECK (due_on >= lent_on),
  CHECK (returned_on >= lent_on)
);

CREATE TABLE reservation (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  number    text NOT NULL UNIQUE,
  tool_id   bigint NOT NULL REFERENCES tool,
  member_id bigint NOT NULL REFERENCES member,
  first_on  date NOT NULL,
  last_on   date NOT NULL,
  CHECK (last_on >= first_on),
  EXCLUDE USING gist (tool_id WITH =, daterange(first_on, last_on, '[]') WITH &&)
);

CREATE TABLE fee (
  id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  number  text NOT NULL UNIQUE,
  loan_id bigint NOT NULL REFERENCES loan,
  amount  numeric(10, 2) NOT NULL CHECK (amount > 0),
  paid_on date
);

CREATE TABLE refused (
  source text NOT NULL,
  key    text NOT NULL,
  reason text NOT NULL,
  PRIMARY KEY (source, key)
);
COMMIT;
