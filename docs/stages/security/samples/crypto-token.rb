require "openssl"
require "securerandom"

TOKEN = SecureRandom.urlsafe_base64(32) # 256 random bits, goes into the e-mail
STORED = OpenSSL::Digest::SHA256.hexdigest(TOKEN) # all that the database sees

def right?(given)
  found = OpenSSL::Digest::SHA256.hexdigest(given)
  OpenSSL.fixed_length_secure_compare(found, STORED)
end

yes = ->(value) { value ? "yes" : "no" }
puts "characters: #{TOKEN.length}"
puts "two are equal: #{yes.(TOKEN == SecureRandom.urlsafe_base64(32))}"
puts "right token: #{yes.(right?(TOKEN))}"
puts "the stored value as token: #{yes.(right?(STORED))}"
# Test case 2 of RFC 4231: does this HMAC do what others do?
puts OpenSSL::HMAC.hexdigest("SHA256", "Jefe", "what do ya want for nothing?")
