def varint(number):
    """Seven bits a byte, lowest first; the top bit: more follow."""
    coded = bytearray()
    while number > 0x7F:
        coded.append(number & 0x7F | 0x80)
        number >>= 7
    coded.append(number)
    return bytes(coded)


def loan(id, tool):
    """Field 1 is a number (kind 0), field 2 a text (kind 2)."""
    text = tool.encode()
    first = varint(1 << 3 | 0) + varint(id)
    return first + varint(2 << 3 | 2) + varint(len(text)) + text


def read(message):
    """What a program that knows only fields 1 and 2 understands."""
    place, id, tool = 0, 0, ""

    def number():
        nonlocal place
        value, shift = 0, 0
        while True:
            byte = message[place]
            place += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    while place < len(message):
        field, kind = divmod(number(), 8)
        value = number()
        if kind == 2:
            value, place = message[place : place + value], place + value
        if (field, kind) == (1, 0):
            id = value
        elif (field, kind) == (2, 2):
            tool = value.decode()
    return f"id {id}, tool '{tool}'"


drill = loan(150, "drill")
print("written:", drill.hex(" "))
print("read again:", read(drill))
newer = drill + bytes.fromhex("1a0a323032362d31312d3239")
print("from a newer program, with a field 3:", read(newer))
renamed = bytes.fromhex("0896011202426f")
print("field 2 became the member's name:", read(renamed))
print("field 2 became a number:", read(bytes.fromhex("0896011007")))
