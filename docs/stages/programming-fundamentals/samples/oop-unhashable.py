# fails
class ToolNumber:
    def __init__(self, text):
        self.text = text

    def __eq__(self, other):
        if not isinstance(other, ToolNumber):
            return NotImplemented
        return self.text == other.text


lent = {ToolNumber("T-0042")}
