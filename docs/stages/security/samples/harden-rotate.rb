require "digest"

ACCEPTED = {} # name of a key => its hash, not the key itself

def digest(key) = Digest::SHA256.hexdigest(key)

# The name of the key, for the log, or nil.
def who(key) = ACCEPTED.key(digest(key))

def ten(key) = "#{10.times.count { who(key) }} of 10 accepted"

ACCEPTED["door-1"] = digest("old-key")
client = "old-key"
puts "one key: #{ten(client)}"
ACCEPTED["door-2"] = digest("new-key")
puts "two keys, client has the old: #{ten(client)}"
client = "new-key"
puts "client has the new, #{who(client)}: #{ten(client)}"
ACCEPTED.delete("door-1")
puts "old key removed: #{ten(client)}"
puts "old key from now on: #{ten("old-key")}"
