class ToolNumber:
    def __init__(self, text):
        self._text = text

    def __eq__(self, other):
        if not isinstance(other, ToolNumber):
            return NotImplemented
        return self._text == other._text

    def __hash__(self):
        return hash(self._text)


on_label = ToolNumber("T-0042")
typed_in = ToolNumber("T-0042")
lent = {on_label}
print("equal:", "yes" if on_label == typed_in else "no")
print("in the set:", "yes" if typed_in in lent else "no")
