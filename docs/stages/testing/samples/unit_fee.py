from datetime import date


class NotFree(Exception):
    """Somebody has the tool."""


def late_fee(due, back):
    """Cents for a tool that was due and came back on these dates."""
    days = (date.fromisoformat(back) - date.fromisoformat(due)).days
    return min(max(days, 0) * 50, 1000)


def lend(loans, tool, member):
    """Note who has the tool, or raise NotFree and change nothing."""
    if tool in loans:
        raise NotFree(f"{loans[tool]} has the {tool}")
    loans[tool] = member
