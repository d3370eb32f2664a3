from collections import deque

fees = [150, 0, 450]  # list: in order, each at a position
fees.append(200)
print("fee at position 2:", fees[2])

tools = {"T-0007": "drill", "T-0012": "ladder"}  # map: by key
tools["T-0042"] = "saw"
print("T-0012:", tools["T-0012"])

present = {"Ana", "Bo"}  # set: each at most once
present.add("Ana")
print("present:", len(present))
print("Cleo is here:", "yes" if "Cleo" in present else "no")

undo = []  # stack: last in, first out
undo.append("lend drill")
undo.append("lend saw")
print("undo:", undo.pop())

waiting = deque()  # queue: first in, first out
waiting.append("Bo")
waiting.append("Cleo")
print("next:", waiting.popleft())
