import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEYS = {
    "k1": AESGCM.generate_key(bit_length=256)
}  # from a secret store, not from here
current = "k1"


def seal(text, belongs_to):
    nonce = os.urandom(12)  # never twice with the same key
    sealed = AESGCM(KEYS[current]).encrypt(
        nonce, text.encode(), belongs_to.encode()
    )
    # The sealed text ends with a 16-byte tag.
    return (current, nonce, sealed)


def open_sealed(value, belongs_to):
    key_id, nonce, sealed = value
    try:
        return (
            AESGCM(KEYS[key_id])
            .decrypt(nonce, sealed, belongs_to.encode())
            .decode()
        )
    except InvalidTag:
        return "refused"


value = seal("code for the shed: 4711", "member 5")
print(open_sealed(value, "member 5"))
print(
    "same bytes again:",
    "yes"
    if seal("code for the shed: 4711", "member 5")[2] == value[2]
    else "no",
)
key_id, nonce, sealed = value
changed = sealed[:-20] + bytes([sealed[-20] ^ 1]) + sealed[-19:]
print("one bit changed:", open_sealed((key_id, nonce, changed), "member 5"))
print("moved to another row:", open_sealed(value, "member 6"))

# Rotation: add, use, re-encrypt, remove.
KEYS["k2"] = AESGCM.generate_key(bit_length=256)
current = "k2"
print("old value still opens:", open_sealed(value, "member 5"))
value = seal(open_sealed(value, "member 5"), "member 5")
del KEYS["k1"]
print(f"sealed again with {value[0]}:", open_sealed(value, "member 5"))
