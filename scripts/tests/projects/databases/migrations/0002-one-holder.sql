ALTER TABLE loan ADD CONSTRAINT loan_one_holder
  EXCLUDE USING gist (tool_id WITH =, daterange(lent_on, returned_on, '[]') WITH &&);
