require "openssl"
require "securerandom"

# Ruby itself brings no Argon2, so this is scrypt, OWASP's second choice, with
# its minimum. The gem argon2 adds Argon2id.
COST = { N: 2**17, r: 8, p: 1 }.freeze
STORED = {}

def scrypt(password, salt, cost)
  OpenSSL::KDF.scrypt(password, salt: salt, length: 32, **cost)
end

def hash_of(password, cost = COST)
  salt = SecureRandom.bytes(16) # a fresh one each time
  cost_text = cost.map { |name, value| "#{name}=#{value}" }.join(",")
  hash = scrypt(password, salt, cost)
  "$scrypt$#{cost_text}$#{[salt].pack("m0")}$#{[hash].pack("m0")}"
end

def sign_in(member, password)
  _, _, cost_text, salt, hash = STORED[member].split("$")
  cost = cost_text.scan(/(\w)=(\d+)/).to_h do |name, value|
    [name.to_sym, Integer(value)]
  end
  given = scrypt(password, salt.unpack1("m0"), cost)
  right = OpenSSL.fixed_length_secure_compare(given, hash.unpack1("m0"))
  return "refused" unless right
  return "welcome" if cost == COST

  STORED[member] = hash_of(password) # only now is the password at hand
  "welcome, and the stored hash was replaced"
end

yes = ->(value) { value ? "yes" : "no" }
STORED["Ana"] = hash_of("nine quiet ladders")
STORED["Bo"] = hash_of("nine quiet ladders")
puts "same password, same hash: #{yes.(STORED["Ana"] == STORED["Bo"])}"
start = "$scrypt$N=131072,r=8,p=1$"
puts "parameters stored: #{yes.(STORED["Ana"].start_with?(start))}"
puts "Ana, wrong: #{sign_in("Ana", "nine quiet Ladders")}"
puts "Ana, right: #{sign_in("Ana", "nine quiet ladders")}"

# Cleo signed up years ago, with weaker parameters.
STORED["Cleo"] = hash_of("a saw for Sunday", { N: 2**14, r: 8, p: 1 })
puts "Cleo, wrong: #{sign_in("Cleo", "a saw for Monday")}"
puts "Cleo, right: #{sign_in("Cleo", "a saw for Sunday")}"
puts "Cleo, again: #{sign_in("Cleo", "a saw for Sunday")}"
