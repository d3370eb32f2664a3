# insecure: inj-pickle.py
# Insecure: pickle calls what the bytes name.
import pickle


class Basket:
    def __init__(self, tools):
        self.tools = tools


class Surprise:
    def __reduce__(self):  # "to make me again, call print with this"
        return print, ("code ran while loading",)


for cookie in (pickle.dumps(Basket(["drill"])), pickle.dumps(Surprise())):
    basket = pickle.loads(cookie)
    print("loaded", type(basket).__name__)
