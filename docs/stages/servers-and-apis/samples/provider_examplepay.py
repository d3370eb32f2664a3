# needs: provider_payments.py

"""The only module that knows Examplepay."""

import http.client
import json
import time
import urllib.error
import urllib.request

from provider_payments import ContractBroken, Declined, Unknown


class Busy(Unknown):
    """We asked too often. `seconds` says when to come back."""

    def __init__(self, seconds):
        super().__init__(f"busy for {seconds} s")
        self.seconds = seconds


# --8<-- [start:charge]
class Examplepay:
    def __init__(self, address, api_key, timeout=0.5):
        self.address, self.timeout = address, timeout
        self.headers = {
            "Authorization": f"Bearer {api_key}",
            "Content-Type": "application/json",
        }

    def charge(self, key, cents):
        data = json.dumps({"amount": cents}).encode()
        key_header = {"Idempotency-Key": key}
        answer = self._call("/v1/charges", data, key_header)
        return field(answer, "id", str)

    def _call(self, path, data=None, more_headers=None):
        headers = {**self.headers, **(more_headers or {})}
        url = self.address + path
        request = urllib.request.Request(url, data, headers)
        try:
            with urllib.request.urlopen(request, timeout=self.timeout) as it:
                return json.load(it)
        except urllib.error.HTTPError as error:
            if error.code == 402:
                raise Declined from None
            if error.code == 429:
                seconds = int(error.headers.get("Retry-After", 60))
                raise Busy(seconds) from None
            if error.code < 500:  # a wrong key, a wrong request
                text = f"it answered {error.code}"
                raise ContractBroken(text) from None
            raise Unknown(f"it answered {error.code}") from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            # timed out, refused, cut off, or not JSON
            raise Unknown(getattr(error, "reason", error)) from None
# --8<-- [end:charge]

    # --8<-- [start:history]
    def history(self):
        """Every charge, page by page. Waits when the provider asks."""
        path = "/v1/charges"
        while path:
            try:
                page = self._call(path)
            except Busy as busy:
                if busy.seconds > 60:
                    raise  # come back later, and not sooner
                print(f"  429: waiting {busy.seconds} s")
                time.sleep(busy.seconds)
                continue
            for charge in field(page, "data", list):
                amount = field(charge, "amount", int)
                yield field(charge, "id", str), amount
            path = page["next"] and f"/v1/charges?after={page['next']}"
    # --8<-- [end:history]


# --8<-- [start:field]
def field(answer, name, kind):
    """A field that has to be there; a fault here, not a None later."""
    if not isinstance(answer.get(name), kind):
        wanted = f"no {kind.__name__} in {name!r}"
        raise ContractBroken(f"{wanted}; got {sorted(answer)}")
    return answer[name]
# --8<-- [end:field]
