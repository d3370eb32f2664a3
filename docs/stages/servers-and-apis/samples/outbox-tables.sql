CREATE TABLE loan (
  id     integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tool   text NOT NULL,
  member text NOT NULL
);
CREATE TABLE outbox (
  id            integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message       text NOT NULL,
  claimed_until timestamptz NOT NULL DEFAULT now(),
  sent_at       timestamptz
);
