import struct

A, INTERNET = 1, 1


def question(name):
    # number, "please do it all", one question
    message = struct.pack(">6H", 0x1234, 0x0100, 1, 0, 0, 0)
    for label in name.split("."):
        message += bytes([len(label)]) + label.encode()
    return message + b"\0" + struct.pack(">2H", A, INTERNET)


def read(answer, asked):
    flags = struct.unpack(">H", answer[2:4])[0]
    if flags & 15 == 3:
        return "NXDOMAIN, no such name"
    record = answer[len(asked) + 2 :]
    kind, _, ttl, length = struct.unpack(">2HIH", record[:10])
    address = ".".join(str(byte) for byte in record[10 : 10 + length])
    return f"type {kind}, address {address}, keep {ttl} seconds"


asked = question("toolshed.example")
print("header ", asked[:12].hex(" "))
print("name   ", asked[12:-4].hex(" "))
print("type A ", asked[-4:].hex(" "))
found = bytes.fromhex("1234 8180 0001 0001 0000 0000") + asked[12:]
found += bytes.fromhex("c00c 0001 0001 0000012c 0004 c6336414")
print(read(found, asked))
absent = bytes.fromhex("1234 8183 0001 0000 0000 0000") + asked[12:]
print(read(absent, asked))
