"""A framework in small: a router, and middleware around it."""

import re


# --8<-- [start:router]
class Router:
    def __init__(self):
        self.routes = []

    def add(self, method, pattern, handler):
        """`{id}` in a pattern stands for one part of the path."""
        path = re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", pattern)
        self.routes.append((method, re.compile(path), handler))

    def __call__(self, request, following=None):
        allowed = []
        for method, path, handler in self.routes:
            if match := path.fullmatch(request["path"]):
                if method == request["method"]:
                    return handler(request, **match.groupdict())
                allowed.append(method)
        if allowed:
            return {"status": 405, "allow": ", ".join(allowed)}
        return {"status": 404}
# --8<-- [end:router]


# --8<-- [start:middleware]
def log(request, following):
    return following(request)  # a real one writes how long this took


def sign_in(request, following):
    if not request["member"]:
        return {"status": 401}  # what follows is not called
    return following(request)


def wrap(layers):
    """One function out of layers; the first is the outermost.

    Each reports when it is entered and left.
    """
    application = None
    for depth, (name, layer) in reversed(list(enumerate(layers))):
        application = report(depth, name, layer, application)
    return application


def report(depth, name, layer, following):
    def step(request):
        print(f"[{request['id']}] {'  ' * depth}-> {name}")
        answer = layer(request, following)
        print(f"[{request['id']}] {'  ' * depth}<- {name} {answer['status']}")
        return answer

    return step
# --8<-- [end:middleware]


# --8<-- [start:application]
def one_tool(request, id):
    print(f"[{request['id']}]       your code: tool {id}")
    return {"status": 200}


router = Router()
router.add("GET", "/tools/{id}", one_tool)
application = wrap([("log", log), ("sign-in", sign_in), ("router", router)])
# --8<-- [end:application]

asked = [
    ("GET", "/tools/7", "Ana"),
    ("GET", "/tools/7", ""),
    ("GET", "/members", "Ana"),
    ("DELETE", "/tools/7", "Ana"),
]
for id, (method, path, member) in enumerate(asked, 1):
    print(f"{method} {path}, {member or 'nobody'}")
    answer = application(
        {"id": id, "method": method, "path": path, "member": member}
    )
    if "allow" in answer:
        print(f"Allow: {answer['allow']}")
