class Recorder(dict):
    """An answer that writes down which fields were read."""

    def __init__(self, fields):
        super().__init__(fields)
        self.read = {}

    def __getitem__(self, name):
        self.read[name] = type(super().__getitem__(name))
        return super().__getitem__(name)


def door_display(tool):
    return f"{tool['name']}: {tool['status']}"


def price_list(tool):
    return f"{tool['name']} costs {tool['deposit'] + 2}"


def record(consumer):
    """The consumer's own test, against an example. What it read is the contract."""
    answer = Recorder({"id": 7, "name": "drill", "status": "free", "deposit": 40, "note": ""})
    consumer(answer)
    return answer.read


def verify(answer, contracts):
    """The provider's build: who would break?"""
    broken = []
    for consumer, fields in sorted(contracts.items()):
        for name, type_ in sorted(fields.items()):
            if name not in answer:
                broken.append(f"{consumer} reads {name}, which is missing")
            elif type(answer[name]) is not type_:
                broken.append(f"{consumer} reads {name}, which changed its type")
    return broken


contracts = {"door display": record(door_display), "price list": record(price_list)}
for consumer, fields in contracts.items():
    print(f"{consumer} reads: {', '.join(sorted(fields))}")

today = {"id": 7, "name": "saw", "status": "free", "deposit": 25, "note": ""}
without_note = {name: value for name, value in today.items() if name != "note"}
renamed = {"state" if name == "status" else name: value for name, value in today.items()}
as_text = today | {"deposit": "25.00"}
for change, answer in [
    ("as it is", today),
    ("note removed", without_note),
    ("status renamed to state", renamed),
    ("deposit as text", as_text),
]:
    print(f"{change}: {'; '.join(verify(answer, contracts)) or 'ok'}")
