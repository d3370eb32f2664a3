"""Asks for /hang, and meanwhile three times for /tools."""

import http.client
import socket
import threading
import time


def ask(path):
    connection = http.client.HTTPConnection("localhost")
    connection.sock = socket.socket(socket.AF_UNIX)
    connection.sock.connect("shed.sock")
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        print(path, answer.status)
    except http.client.RemoteDisconnected as error:
        print(path, error)


hanging = threading.Thread(target=ask, args=["/hang"])
hanging.start()
time.sleep(0.2)
for _ in range(3):
    ask("/tools")
hanging.join()
