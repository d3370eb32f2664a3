import asyncio
import json

TOOLS = [{"id": 1, "name": "drill"}]


async def application(scope, receive, send):
    found = (scope["method"], scope["path"]) == ("GET", "/tools")
    body = json.dumps(TOOLS if found else {"error": "not found"}).encode()
    start = {
        "type": "http.response.start",
        "status": 200 if found else 404,
        "headers": [(b"content-type", b"application/json")],
    }
    await send(start)
    await send({"type": "http.response.body", "body": body})


# What a server does with it, for one request:
async def serve_once(method, path):
    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(event):
        print(*event.values(), sep="\n  ")

    scope = {"type": "http", "method": method, "path": path}
    await application(scope, receive, send)


asyncio.run(serve_once("GET", "/tools"))
