import sys
from concurrent.futures import ProcessPoolExecutor

PARTS = [range(start, start + 25_000) for start in range(0, 100_000, 25_000)]


def is_prime(number):
    if number < 2:
        return False
    return all(number % divisor for divisor in range(2, int(number**0.5) + 1))


def count_primes(part):
    return sum(map(is_prime, part))


if __name__ == "__main__":  # processes that are started read this file again
    workers = int(sys.argv[1]) if len(sys.argv) > 1 else 2
    with ProcessPoolExecutor(workers) as pool:
        counts = list(pool.map(count_primes, PARTS))
    print(counts, sum(counts))
