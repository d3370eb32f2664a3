require "active_support"
require "active_support/core_ext"

Member = Struct.new(:id, :password_digest)
# as bcrypt writes it: $2a$, cost, $, 22 letters of salt, 31 of the hash
SALT_ENDS = "$2a$12$".length + 22
OLD = "$2a$12$" + "salt.of.the.old.one..." + "h" * 31
NEW = "$2a$12$" + "salt.of.the.new.one..." + "i" * 31
ana = Member.new(1, OLD)
VERIFIER = ActiveSupport::MessageVerifier.new(
  "a secret of the application", digest: "SHA256", serializer: JSON
)

def salt(member) = member.password_digest.first(SALT_ENDS)

def state(member) = [member.id, salt(member).last(10)]

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
ana.password_digest = NEW
puts "after the password has changed: #{good?(token, ana)}"
