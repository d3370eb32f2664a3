-- needs: reliable-keys.sql

-- session First
BEGIN;
INSERT INTO idempotency_key VALUES ('Ana', 'one-key') ON CONFLICT DO NOTHING;
-- session Repeat
BEGIN;
INSERT INTO idempotency_key VALUES ('Ana', 'one-key') ON CONFLICT DO NOTHING;
-- session First
INSERT INTO loan (member, tool_id) VALUES ('Ana', 7);
UPDATE idempotency_key SET answer = '{"id": 1}'
WHERE (member, key) = ('Ana', 'one-key');
COMMIT;
-- session Repeat
-- INSERT 0 0: somebody else has the key. Replay the answer.
SELECT answer FROM idempotency_key WHERE (member, key) = ('Ana', 'one-key');
COMMIT;
