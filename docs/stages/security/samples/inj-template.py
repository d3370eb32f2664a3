import re

KEY = "4711"


class Member:
    def __init__(self, name):
        self.name = name


def greeting(text, member):
    values = {"member.name": member.name}  # all that a text may ask for

    def fill(gap):
        return values.get(gap[1], gap[0])  # what is unknown stays as typed

    return re.sub(r"\{([a-z.]+)\}", fill, text)


ana = Member("Ana")
print(greeting("Welcome back, {member.name}!", ana))
print(greeting("Hello {member.__init__.__globals__[KEY]}", ana))
print(greeting("{{7*7}} ${7*7} <%= 7*7 %>", ana))
