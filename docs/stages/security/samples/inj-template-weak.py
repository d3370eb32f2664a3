# insecure: inj-template.py
# Insecure: a branch writes its own greeting, and that becomes the template.
KEY = "4711"


class Member:
    def __init__(self, name):
        self.name = name


def greeting(text, member):
    return text.format(member=member)


ana = Member("Ana")
print(greeting("Welcome back, {member.name}!", ana))
print(greeting("Hello {member.__init__.__globals__[KEY]}", ana))
