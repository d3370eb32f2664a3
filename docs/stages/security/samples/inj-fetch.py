# needs: inj_address.py
import socket
from http.client import HTTPConnection
from urllib.parse import urljoin, urlsplit

from inj_address import is_public


# --8<-- [start:fetch]
class Refused(Exception):
    pass


def fetch(url, resolve=socket.getaddrinfo, connect=HTTPConnection):
    for _ in range(3):  # two redirects at most
        target = urlsplit(url)
        if target.scheme != "http" or not target.hostname:
            raise Refused("scheme")
        if "@" in target.netloc:  # a password, or a second host
            raise Refused("user")
        if target.port not in (None, 80):
            raise Refused("port")
        # Ask for the addresses once, and judge every one of them.
        answers = resolve(target.hostname, 80, type=socket.SOCK_STREAM)
        addresses = [answer[4][0] for answer in answers]
        if not all(is_public(address) for address in addresses):
            raise Refused(", ".join(addresses))
        # Connect to what was judged; the name would be looked up again.
        connection = connect(addresses[0], 80, timeout=5)
        path = target.path or "/"
        if target.query:
            path += f"?{target.query}"
        connection.request("GET", path, headers={"Host": target.netloc})
        answer = connection.getresponse()
        if answer.status not in (301, 302, 303, 307, 308):
            return answer.read(100_000)  # and no more
        url = urljoin(url, answer.headers["Location"])  # judge it as well
    raise Refused("redirects")
# --8<-- [end:fetch]


# --8<-- [start:test]
DNS = {
    "photos.example": [["9.9.9.9"]],
    "inside.example": [["10.0.0.5"]],
    "both.example": [["9.9.9.9", "127.0.0.1"]],
    "moved.example": [["9.9.9.9"]],
    "rebind.example": [["9.9.9.9"], ["127.0.0.1"]],  # the second time
}


def resolve(host, port, type):
    if host in DNS:
        found = DNS[host].pop(0)
        return [(None, type, 0, "", (address, port)) for address in found]
    return socket.getaddrinfo(
        host, port, type=type, flags=socket.AI_NUMERICHOST)


class Connection:  # in place of the network
    status = 200

    def __init__(self, address, port, timeout):
        self.address = address

    def request(self, method, path, headers):
        if headers["Host"] == "moved.example":
            self.status = 302
            self.headers = {"Location": "http://169.254.169.254/keys"}

    def getresponse(self):
        return self

    def read(self, limit):
        return f"photo from {self.address}"


for url in (
    "http://photos.example/drill.jpg",
    "http://127.0.0.1/keys",
    "http://127.1/keys",
    "http://2130706433/keys",
    "http://[::1]/keys",
    "http://169.254.169.254/keys",
    "http://inside.example/keys",
    "http://both.example/keys",
    "http://moved.example/",
    "http://rebind.example/",
    "http://photos.example:6379/",
    "http://photos.example@127.0.0.1/keys",
    "file:///etc/passwd",
):
    try:
        print(url, "->", fetch(url, resolve, Connection))
    except Refused as error:
        print(url, "refused:", error)
# --8<-- [end:test]
