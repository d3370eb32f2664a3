import http.client
from http.server import HTTPServer
from threading import Thread
from unittest import TestCase

import desk


class Names(TestCase):
    def test_a_name_with_an_accent_arrives_whole(self) -> None:
        desk.Desk.library = desk.opened()
        desk.Desk.library.add_tool("Säge")
        with HTTPServer(("127.0.0.1", 0), desk.Desk) as server:
            Thread(target=server.handle_request, daemon=True).start()
            connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
            connection.request("GET", "/tools")
            text = connection.getresponse().read().decode()
            connection.close()
        assert text.endswith("]}"), text[-20:]
