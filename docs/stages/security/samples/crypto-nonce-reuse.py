# insecure: crypto-seal.py
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

box = AESGCM(AESGCM.generate_key(bit_length=256))
NONCE = b"toolshed-nnc"  # INSECURE: the same for every message

known = b"Your saw is due on Monday."  # Bo got this e-mail himself
secret = b"Shed door code: 4711, psst"
one = box.encrypt(NONCE, known, None)
two = box.encrypt(NONCE, secret, None)

# Bo copies both sealed messages from a backup. He never sees the key.
stream = bytes(a ^ b for a, b in zip(one, known))
print(bytes(a ^ b for a, b in zip(two, stream)).decode())
