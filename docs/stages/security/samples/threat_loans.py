import logging

LOANS = {
    7: {"member": "Bo", "tool": "ladder"},
    8: {"member": "Ana", "tool": "drill"},
}
ALWAYS = {"X-Content-Type-Options": "nosniff"}


def answer(path, member):
    """Status, header fields and body for a signed-in member."""
    try:
        loan = LOANS.get(int(path.removeprefix("/loans/")))
        if loan is None or loan["member"] != member:
            return 404, ALWAYS, "no such loan"
        return 200, ALWAYS, f"{loan['tool']}, lent to {loan['member']}"
    except Exception:
        logging.getLogger("toolshed").exception("loan page")
        return 500, ALWAYS, "something went wrong"
