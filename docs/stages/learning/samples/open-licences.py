USE, ASK, STOP = 0, 1, 2
ANSWERS = ("use, keep its notices", "ask first", "stop: unknown")
POLICY = {
    "MIT": USE,
    "Apache-2.0": USE,
    "BSD-3-Clause": USE,
    "MPL-2.0": USE,
    "LGPL-3.0-or-later": ASK,
    "GPL-3.0-only": ASK,
    "AGPL-3.0-only": ASK,
}
DEPENDENCIES = {  # name: SPDX expression, as the package declares it
    "qrtool": "MIT",
    "labels": "GPL-3.0-only OR MIT",
    "mapdraw": "Apache-2.0 AND LGPL-3.0-or-later",
    "feedback": "AGPL-3.0-only",
    "snippets": "",
    "oldcalendar": "BSD",
}


def verdict(expression):
    """OR: you choose, the best counts. AND: all apply, the worst counts."""
    return min(
        max(POLICY.get(name, STOP) for name in choice.split(" AND "))
        for choice in expression.split(" OR ")  # AND binds first
    )


for name, expression in DEPENDENCIES.items():
    answer = ANSWERS[verdict(expression)]
    print(f"{name:12}{expression or '(nothing)':34}{answer}")
