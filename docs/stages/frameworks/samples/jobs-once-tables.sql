CREATE TABLE inbox (message_id text PRIMARY KEY);
CREATE TABLE fee (member text NOT NULL, amount numeric(8, 2) NOT NULL);
