import socket

# TCP: the server listens, the client connects.
# Port 0 asks the system for a free one.
listener = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(listener.getsockname())
connection, seen = listener.accept()
same = seen == client.getsockname()
print("TCP: the server sees the client's own port:", str(same).lower())
for piece in (b"drill\nlad", b"der\n"):
    client.sendall(piece)
client.close()
stream = b""
while piece := connection.recv(1024):
    stream += piece
lines = ", ".join(stream.decode().split())
print("TCP: received", len(stream), "bytes, lines:", lines)
connection.close()
listener.close()

# UDP: no connection. Every datagram names its receiver.
receiver = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receiver.bind(("127.0.0.1", 0))
sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
for piece in (b"drill", b"ladder"):
    sender.sendto(piece, receiver.getsockname())
for number in (1, 2):
    print(f"UDP: datagram {number} is", receiver.recv(1024).decode())
address = receiver.getsockname()
receiver.close()
sender.sendto(b"saw", address)
print("UDP: sent a third one to nobody, without an error")
