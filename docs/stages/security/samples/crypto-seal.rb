require "openssl"
require "securerandom"

KEYS = { "k1" => SecureRandom.bytes(32) } # in production from a secret store
Sealed = Struct.new(:key_id, :nonce, :text, :tag)

def seal(text, belongs_to)
  key_id = KEYS.keys.last
  cipher = OpenSSL::Cipher.new("aes-256-gcm").encrypt
  cipher.key = KEYS.fetch(key_id)
  nonce = cipher.random_iv # 12 bytes, never twice with the same key
  cipher.auth_data = belongs_to
  Sealed.new(key_id, nonce, cipher.update(text) + cipher.final, cipher.auth_tag)
end

def open_sealed(value, belongs_to)
  # Ruby would accept a shorter tag.
  return "refused" unless value.tag.bytesize == 16

  cipher = OpenSSL::Cipher.new("aes-256-gcm").decrypt
  cipher.key = KEYS.fetch(value.key_id)
  cipher.iv = value.nonce
  cipher.auth_tag = value.tag
  cipher.auth_data = belongs_to
  cipher.update(value.text) + cipher.final
rescue OpenSSL::Cipher::CipherError
  "refused"
end

value = seal("code for the shed: 4711", "member 5")
puts open_sealed(value, "member 5")
again = seal("code for the shed: 4711", "member 5").text
puts "same bytes again: #{again == value.text ? "yes" : "no"}"
changed = value.dup
changed.text = value.text.dup
changed.text.setbyte(3, changed.text.getbyte(3) ^ 1)
puts "one bit changed: #{open_sealed(changed, "member 5")}"
puts "moved to another row: #{open_sealed(value, "member 6")}"

KEYS["k2"] = SecureRandom.bytes(32) # rotation: add, use, re-encrypt, remove
puts "old value still opens: #{open_sealed(value, "member 5")}"
value = seal(open_sealed(value, "member 5"), "member 5")
KEYS.delete("k1")
puts "sealed again with #{value.key_id}: #{open_sealed(value, "member 5")}"
