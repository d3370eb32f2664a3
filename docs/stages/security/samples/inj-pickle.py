import json
import pickle


class Basket:
    def __init__(self, tools):
        self.tools = tools


class Surprise:
    def __reduce__(self):
        return print, ("code ran while loading",)


def basket_from(cookie):
    match json.loads(cookie):
        case {"tools": [*tools]} if all(type(one) is str for one in tools):
            return Basket(tools)
    raise ValueError("not a basket")


surprise = pickle.dumps(Surprise())
for cookie in (b'{"tools": ["drill"]}', b'{"tools": 7}', surprise):
    try:
        print("loaded", basket_from(cookie).tools)
    except ValueError as error:
        print("400", type(error).__name__)
