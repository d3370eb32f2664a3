require "active_support"
require "active_support/core_ext"

Member = Struct.new(:id, :password_digest)
ana = Member.new(1, "$2a$12$a.digest.of.the.old.password")
VERIFIER = ActiveSupport::MessageVerifier.new(
  "a secret of the application", digest: "SHA256", serializer: JSON
)

def state(member) = [member.id, member.password_digest.last(10)]

def reset_token(member)
  VERIFIER.generate(state(member), expires_in: 15.minutes, purpose: :reset)
end

def good?(token, member)
  VERIFIER.verified(token, purpose: :reset) == state(member)
end

token = reset_token(ana)
puts "fresh link: #{good?(token, ana)}"
forged = token.sub(/\w/) { |letter| letter.swapcase }
puts "changed by one letter: #{good?(forged, ana)}"
ana.password_digest = "$2a$12$a.digest.of.the.NEW.one..."
puts "after the password has changed: #{good?(token, ana)}"
