from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

# OWASP's minimum: 19 MiB of memory, two passes, one lane.
hasher = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)
stored = {}


def sign_up(member, password):
    stored[member] = hasher.hash(password)  # with a fresh salt in it


def sign_in(member, password):
    try:
        hasher.verify(stored[member], password)
    except VerificationError:
        return "refused"
    if hasher.check_needs_rehash(stored[member]):
        # Only now is the password at hand.
        stored[member] = hasher.hash(password)
        return "welcome, and the stored hash was replaced"
    return "welcome"


sign_up("Ana", "nine quiet ladders")
sign_up("Bo", "nine quiet ladders")
yes = {True: "yes", False: "no"}
print("same password, same hash:", yes[stored["Ana"] == stored["Bo"]])
cost = "$argon2id$v=19$m=19456,t=2,p=1$"
print("parameters stored:", yes[stored["Ana"].startswith(cost)])
print("Ana, wrong:", sign_in("Ana", "nine quiet Ladders"))
print("Ana, right:", sign_in("Ana", "nine quiet ladders"))

# Cleo signed up years ago, with weaker parameters.
old = PasswordHasher(time_cost=1, memory_cost=8192, parallelism=1)
stored["Cleo"] = old.hash("a saw for Sunday")
print("Cleo, wrong:", sign_in("Cleo", "a saw for Monday"))
print("Cleo, right:", sign_in("Cleo", "a saw for Sunday"))
print("Cleo, again:", sign_in("Cleo", "a saw for Sunday"))
