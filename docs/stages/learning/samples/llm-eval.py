import math

CASES = {  # written by hand, before any prompt
    "cordless drill": "workshop",
    "floor sander": "workshop",
    "band saw": "workshop",
    "hedge trimmer": "garden",
    "lawn mower": "garden",
    "leaf blower": "garden",
    "party tent": "garden",
    "garden hose": "garden",
    "frying pan": "kitchen",
    "juicer": "kitchen",
    "ice maker": "kitchen",
    "camping stove": "kitchen",
}
PROMPTS = {
    "short": "Answer garden, kitchen or workshop.",
    "hints": "Answer garden, kitchen or workshop."
    " Used outdoors is garden. Touches food is kitchen.",
    "cut": "Name the category.",
}
FLOOR = 9  # right answers, below which nothing is released
PRICE = 2.00  # for a million tokens: put your contract's number here

KNOWN = dict.fromkeys(["mower", "trimmer", "hose"], "garden")
KNOWN |= dict.fromkeys(["pan", "stove"], "kitchen")
HINTED = {"outdoors": ["blower", "tent", "stove"], "food": ["juicer", "maker"]}


def model(prompt, tool):
    """Stands in for a model: answer, tokens, milliseconds."""
    tokens = len(prompt.split()) + len(tool.split()) + 1
    last, answer = tool.split()[-1], "workshop"
    if "kitchen" in prompt:
        answer = KNOWN.get(last, answer)
    if "outdoors" in prompt and last in HINTED["outdoors"]:
        answer = "garden"
    if "food" in prompt and last in HINTED["food"]:
        answer = "kitchen"
    return answer, tokens, 200 + 10 * tokens


def evaluate(prompt):
    right, tokens, times = set(), 0, []
    for tool, expected in CASES.items():
        answer, used, milliseconds = model(prompt, tool)
        tokens += used
        times.append(milliseconds)
        if answer == expected:
            right.add(tool)
    p95 = sorted(times)[math.ceil(0.95 * len(times)) - 1]
    return right, p95, tokens / len(CASES) * 1000 / 1e6 * PRICE


before = evaluate(PROMPTS["short"])[0]
for name, prompt in PROMPTS.items():
    right, p95, cost = evaluate(prompt)
    verdict = "green" if len(right) >= FLOOR else "red"
    score = f"{len(right):>2} of {len(CASES)}"
    print(f"{name}: {score}, p95 {p95} ms, {cost:.3f} for 1,000: {verdict}")
    for change, tools in (("gained", right - before), ("lost", before - right)):
        if tools:
            print(f"  {change}:", ", ".join(sorted(tools)))
