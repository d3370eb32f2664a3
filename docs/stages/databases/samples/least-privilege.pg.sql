-- needs: toolshed.sql
-- fails
-- The owner owns the tables; nobody signs in as it. The pipeline signs in as
-- the migration role, which may act as the owner.
CREATE ROLE lending_owner;
CREATE ROLE lending_migration LOGIN IN ROLE lending_owner;
CREATE ROLE lending_app LOGIN;
GRANT USAGE, CREATE ON SCHEMA public TO lending_owner;
GRANT USAGE ON SCHEMA public TO lending_app;
ALTER TABLE member OWNER TO lending_owner;
ALTER TABLE tool OWNER TO lending_owner;
ALTER TABLE loan OWNER TO lending_owner;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public
  TO lending_app;
-- The same for every table that the owner creates later.
ALTER DEFAULT PRIVILEGES FOR ROLE lending_owner IN SCHEMA public
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO lending_app;

-- A migration.
SET SESSION AUTHORIZATION lending_migration;
SET ROLE lending_owner;
CREATE TABLE reservation (
  id      integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tool_id integer NOT NULL REFERENCES tool
);
RESET SESSION AUTHORIZATION;

-- The application: its work, and what it must not be able to do.
SET SESSION AUTHORIZATION lending_app;
INSERT INTO reservation (tool_id) VALUES (1);
SELECT count(*) FROM loan;
DROP TABLE loan;
CREATE TABLE scratch (id integer);
SET ROLE lending_owner;
RESET SESSION AUTHORIZATION;

-- Roles belong to the whole server, not to one database: remove them. DROP
-- OWNED takes back their rights, and would drop their tables: keep these first.
REASSIGN OWNED BY lending_owner TO CURRENT_USER;
DROP OWNED BY lending_app, lending_migration, lending_owner;
DROP ROLE lending_app, lending_migration, lending_owner;
