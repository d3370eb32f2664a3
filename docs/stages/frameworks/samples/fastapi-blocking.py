import asyncio
import threading
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import uvicorn
from fastapi import FastAPI

app = FastAPI()
inside, most, lock = 0, 0, threading.Lock()


def come(change):
    global inside, most
    with lock:
        inside += change
        most = max(most, inside)


# --8<-- [start:routes]
@app.get("/async-blocking")
async def blocking():
    come(+1)
    time.sleep(0.2)  # holds the event loop, and with it every other request
    come(-1)


@app.get("/plain")
def plain():
    come(+1)
    time.sleep(0.2)  # holds one thread of the pool
    come(-1)


@app.get("/async-waiting")
async def waiting():
    come(+1)
    await asyncio.sleep(0.2)  # hands the event loop on
    come(-1)
# --8<-- [end:routes]


server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning"))
threading.Thread(target=server.run, daemon=True).start()
while not server.started:
    time.sleep(0.01)
port = server.servers[0].sockets[0].getsockname()[1]

for path in ("/async-blocking", "/plain", "/async-waiting"):
    most = 0
    with ThreadPoolExecutor(5) as five:
        list(
            five.map(
                lambda _: urllib.request.urlopen(
                    f"http://127.0.0.1:{port}{path}"
                ).read(),
                range(5),
            )
        )
    print(f"{path}: {'one after another' if most == 1 else 'side by side'}")
