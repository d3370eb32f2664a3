import base64
import hashlib

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # fixed in RFC 6455


def accept(key):
    digest = hashlib.sha1(key.encode() + GUID).digest()
    return base64.b64encode(digest).decode()


def decode(frame):
    """A short text frame from a client: its bytes are masked."""
    length, mask = frame[1] & 0x7F, frame[2:6]
    if frame[0] != 0x81 or not frame[1] & 0x80 or length > 125:
        raise ValueError("not a short masked text")
    masked = enumerate(frame[6 : 6 + length])
    content = bytes(byte ^ mask[place % 4] for place, byte in masked)
    return content.decode()


def encode(text):
    """A short text frame from a server: not masked."""
    content = text.encode()
    return bytes([0x81, len(content)]) + content


print("Sec-WebSocket-Accept:", accept("dGhlIHNhbXBsZSBub25jZQ=="))
print("from the client:", decode(bytes.fromhex("818537fa213d7f9f4d5158")))
print("to the client:", encode("Hello").hex(" "))
