require "openssl"

def totp(secret, now, digits = 6)
  step = [now / 30].pack("Q>") # a new code every 30 seconds
  digest = OpenSSL::HMAC.digest("SHA1", secret, step)
  offset = digest.getbyte(-1) & 15
  number = digest[offset, 4].unpack1("N") & 0x7FFFFFFF
  (number % 10**digits).to_s.rjust(digits, "0")
end

class SecondFactor
  def initialize(secret)
    @secret = secret
    @used = -1 # the last step that was accepted
  end

  def check(code, now)
    step = now / 30
    near = (step - 1..step + 1).find do |one| # clocks differ a little
      OpenSSL.secure_compare(totp(@secret, one * 30), code) && one > @used
    end
    return "refused" unless near

    @used = near # neither this code nor an older one works again
    "accepted"
  end
end

# From RFC 6238, appendix B; yours: 20 random bytes.
SECRET = "12345678901234567890"
[59, 1_111_111_109, 20_000_000_000].each do |now|
  puts "#{now} #{totp(SECRET, now, 8)}"
end

ana = SecondFactor.new(SECRET)
now = 1_800_000_000
puts "her phone is 30 seconds late: #{ana.check(totp(SECRET, now - 30), now)}"
puts "the code of now: #{ana.check(totp(SECRET, now), now)}"
puts "the same code again: #{ana.check(totp(SECRET, now), now)}"
puts "a code from five minutes ago: #{ana.check(totp(SECRET, now - 300), now)}"
