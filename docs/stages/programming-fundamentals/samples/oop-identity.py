class ToolNumber:
    def __init__(self, text):
        self.text = text


on_label = ToolNumber("T-0042")
typed_in = ToolNumber("T-0042")
lent = {on_label}
print("equal:", "yes" if on_label == typed_in else "no")
print("in the set:", "yes" if typed_in in lent else "no")
