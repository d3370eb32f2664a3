CREATE TABLE inbox (
  event_id text PRIMARY KEY,
  body     jsonb NOT NULL,
  done_at  timestamptz
);
CREATE TABLE payment (
  id    text PRIMARY KEY,
  state text NOT NULL,
  step  integer NOT NULL
);

-- The receiver: store once per id, then answer 204.
PREPARE receive(text, jsonb) AS
INSERT INTO inbox VALUES ($1, $2) ON CONFLICT DO NOTHING;

-- The worker: mark one event as done and act on it, both or neither.
-- A later state wins, whatever came first.
PREPARE work AS
WITH event AS (
  UPDATE inbox SET done_at = now()
  WHERE event_id = (SELECT event_id FROM inbox WHERE done_at IS NULL
                    LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING body
)
INSERT INTO payment
SELECT body->>'payment', body->>'state',
       array_position('{paid,refunded}', body->>'state')
FROM event
ON CONFLICT (id) DO UPDATE
SET state = excluded.state, step = excluded.step
WHERE payment.step < excluded.step;

-- msg_9 overtakes msg_8, and is sent again.
EXECUTE receive('msg_9', '{"payment": "pay_7", "state": "refunded"}');
EXECUTE work;
EXECUTE receive('msg_8', '{"payment": "pay_7", "state": "paid"}');
EXECUTE work;
EXECUTE receive('msg_9', '{"payment": "pay_7", "state": "refunded"}');
EXECUTE work;

SELECT id, state FROM payment;
SELECT event_id, done_at IS NOT NULL AS done FROM inbox ORDER BY event_id;
