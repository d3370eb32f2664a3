import hashlib
import time

from argon2 import PasswordHasher


def seconds(work, times):
    start = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - start) / times


hasher = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)
fast = seconds(lambda: hashlib.sha256(b"hammer123").digest(), 20_000)
slow = seconds(lambda: hasher.hash("hammer123"), 3)
print(
    "a guess with Argon2id costs over 1,000 of SHA-256:",
    slow / fast > 1000,
)
# What it is on your machine: print(fast, slow)
