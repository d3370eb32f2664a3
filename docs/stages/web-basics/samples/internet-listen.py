import os
import socket


def ask(address, port):
    try:
        socket.create_connection((address, port), timeout=2).close()
        return "connected"
    except OSError as error:
        return os.strerror(error.errno)


for own in ("127.0.0.1", "0.0.0.0"):
    with socket.create_server((own, 0)) as listener:
        port = listener.getsockname()[1]
        print("listening on", own)
        for address in ("127.0.0.1", "127.0.0.2"):
            print(f"  asked at {address}:", ask(address, port))
        try:
            socket.create_server((own, port))
        except OSError as error:
            print("  a second listener:", os.strerror(error.errno))
