# needs: csp_toolshed.py
# The same server with nonces that can be guessed, for the transcript.
from itertools import count

import csp_toolshed

numbers = count(1)
csp_toolshed.new_nonce = lambda: f"number-{next(numbers)}"
csp_toolshed.serve()
