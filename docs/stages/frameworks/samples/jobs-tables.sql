CREATE TABLE job (
  id         integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind       text NOT NULL,
  payload    jsonb NOT NULL,
  run_at     timestamptz NOT NULL DEFAULT now(),
  attempts   integer NOT NULL DEFAULT 0,
  last_error text,
  dead_at    timestamptz
);
CREATE INDEX job_due ON job (run_at) WHERE dead_at IS NULL;
