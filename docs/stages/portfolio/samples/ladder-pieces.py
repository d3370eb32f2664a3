import hashlib

MIB = 1024 * 1024
PIECE = 64 * 1024


def receive(source, limit):
    """Read in pieces, one at a time. Returns what is known at the end."""
    digest, size, pieces, largest = hashlib.sha256(), 0, 0, 0
    while piece := source.read(PIECE):
        size += len(piece)
        pieces += 1
        largest = max(largest, len(piece))
        if size > limit:
            return f"refused after {pieces} pieces"
        digest.update(piece)
    hex = digest.hexdigest()[:12]
    return f"{size} bytes in {pieces} pieces, largest {largest}, sha256 {hex}"


with open("film.raw", "wb") as film:
    for _ in range(16 * MIB // PIECE):
        film.write(b"." * PIECE)
    film.write(b"the end")

for limit in (1024 * MIB, 4 * MIB):
    with open("film.raw", "rb") as film:
        print(f"limit {limit // MIB} MiB: {receive(film, limit)}")
