from enum import Enum


class Status(Enum):
    AVAILABLE = "available"
    ON_LOAN = "on_loan"
    UNKNOWN = "unknown"

    @classmethod
    def _missing_(cls, value):
        return cls.UNKNOWN


LABELS = {
    Status.AVAILABLE: "Borrow",
    Status.ON_LOAN: "Join the waiting list",
    Status.UNKNOWN: "Ask at the counter",
}

for received in ("available", "on_loan", "in_repair"):
    print(f"{received}: {LABELS[Status(received)]}")
