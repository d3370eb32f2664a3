# insecure: threat_loans.py
# Insecure: no owner is compared, and errors are shown to everybody.
import traceback

LOANS = {
    7: {"member": "Bo", "tool": "ladder"},
    8: {"member": "Ana", "tool": "drill"},
}


def answer(path, member):
    """Status, header fields and body for a signed-in member."""
    try:
        loan = LOANS[int(path.removeprefix("/loans/"))]
        return 200, {}, f"{loan['tool']}, lent to {loan['member']}"
    except Exception:
        return 500, {}, traceback.format_exc()
