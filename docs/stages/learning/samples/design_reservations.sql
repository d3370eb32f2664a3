CREATE EXTENSION btree_gist;
CREATE TABLE reservation (
  id     text PRIMARY KEY,  -- the client's, a UUID; shortened in the session
  tool   integer NOT NULL,
  member text NOT NULL,
  days   daterange NOT NULL CHECK (NOT isempty(days)),
  CONSTRAINT reservation_no_overlap
    EXCLUDE USING gist (tool WITH =, days WITH &&)
);
