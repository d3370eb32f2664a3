# insecure: pw-store.py
import hashlib

# INSECURE: a fast hash, and no salt. A copy of this table has leaked.
leaked = {
    "Ana": hashlib.sha256(b"hammer123").hexdigest(),
    "Bo": hashlib.sha256(b"qwertyuiop").hexdigest(),
    "Cleo": hashlib.sha256(b"hammer123").hexdigest(),
    "Dan": hashlib.sha256(b"mauve otter folds 9 maps").hexdigest(),
}

guesses = ["123456789", "password1", "qwertyuiop", "hammer123"]
for guess in guesses:
    found = hashlib.sha256(guess.encode()).hexdigest()  # once for all members
    owners = [member for member, stored in leaked.items() if stored == found]
    if owners:
        print(f"{guess} opens the account of {' and '.join(owners)}")
print("hashes computed:", len(guesses))
