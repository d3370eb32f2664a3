import hashlib

# A published pair of different inputs with the same MD5.
one = bytes.fromhex(
    "4dc968ff0ee35c209572d4777b721587d36fa7b21bdc56b74a3dc0783e7b9518"
    "afbfa200a8284bf36e8e4b55b35f427593d849676da0d1555d8360fb5f07fea2"
)
two = bytes.fromhex(
    "4dc968ff0ee35c209572d4777b721587d36fa7b21bdc56b74a3dc0783e7b9518"
    "afbfa202a8284bf36e8e4b55b35f427593d849676da0d1d55d8360fb5f07fea2"
)


def digests(name, data):
    return hashlib.new(name, data).hexdigest()[:16] + "…"


print("MD5:    ", digests("md5", one), digests("md5", two))
print("SHA-256:", digests("sha256", one), digests("sha256", two))
# What follows both changes nothing: forge once, then add any text.
more = b" Ana may borrow the saw."
print("MD5:    ", digests("md5", one + more), digests("md5", two + more))
