require "base64"
require "openssl"

# In production the secret comes from the environment.
SECRET = "whsec_dG9vbHNoZWQtZXhhbXBsZS1zZWNyZXQtMjQ="
TOLERANCE = 300 # seconds
INBOX = {} # event id => body; in production a table, see below

def sign(event_id, timestamp, body)
  key = Base64.strict_decode64(SECRET.delete_prefix("whsec_"))
  content = "#{event_id}.#{timestamp}.#{body}"
  digest = OpenSSL::HMAC.digest("SHA256", key, content)
  "v1," + Base64.strict_encode64(digest)
end

def receive(headers, body, now)
  event_id = headers.fetch("webhook-id", "")
  timestamp = headers.fetch("webhook-timestamp", "")
  expected = sign(event_id, timestamp, body)
  given = headers.fetch("webhook-signature", "").split
  if given.none? { |one| OpenSSL.secure_compare(one, expected) }
    return "400 signature"
  end

  age = (now - timestamp.to_i).abs
  unless timestamp.match?(/\A\d+\z/) && age <= TOLERANCE
    return "400 timestamp"
  end
  return "204 seen before" if INBOX.key?(event_id)

  INBOX[event_id] = body # a worker takes it from here
  "204 stored"
end

SENT = 1_767_607_200 # 5 January 2026, 10:00 UTC
body = '{"type": "payment.paid", "payment": "pay_7", "cents": 1250}'
captured = {
  "webhook-id" => "msg_1",
  "webhook-timestamp" => SENT.to_s,
  "webhook-signature" => sign("msg_1", SENT, body),
}
fresh = captured.merge("webhook-timestamp" => (SENT + 3600).to_s)
rotated = captured.merge( # signed by the old secret and by ours
  "webhook-id" => "msg_2",
  "webhook-signature" => "v1,b2xk " + sign("msg_2", SENT, body),
)

def show(what, headers, body, seconds)
  puts "#{what.ljust(22)} #{receive(headers, body, SENT + seconds)}"
end

show("first delivery", captured, body, 2)
show("delivered again", captured, body, 9)
show("one byte changed", captured, body.sub("1250", "1251"), 9)
show("JSON without blanks", captured, body.delete(" "), 9)
show("replayed an hour later", captured, body, 3600)
show("with a new timestamp", fresh, body, 3600)
show("without a signature", { "webhook-id" => "msg_3" }, body, 2)
show("two secrets, rotating", rotated, body, 2)
puts "#{"events to work on".ljust(22)} #{INBOX.size}"
