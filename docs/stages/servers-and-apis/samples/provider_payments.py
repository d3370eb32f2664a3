"""What Toolshed knows of payments, whoever the provider is."""

from typing import Protocol


# --8<-- [start:interface]
class Payments(Protocol):
    def charge(self, key: str, cents: int) -> str:
        """Charge once per key; the id of the charge."""
        ...


class Declined(Exception):
    """The payment was refused. Trying again will not help."""


class Unknown(Exception):
    """It may have been charged. Ask again with the same key."""


class ContractBroken(Exception):
    """One side broke the contract. Somebody has to look."""
# --8<-- [end:interface]
