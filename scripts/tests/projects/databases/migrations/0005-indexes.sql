CREATE INDEX CONCURRENTLY loan_member_day ON loan (member_id, lent_on DESC);
CREATE INDEX CONCURRENTLY loan_tool_day ON loan (tool_id, lent_on DESC);
CREATE INDEX CONCURRENTLY loan_open_due ON loan (due_on) WHERE returned_on IS NULL;
