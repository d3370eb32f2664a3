"""Looks for what has the form of a secret in all that was committed."""
import re
import subprocess
import sys

FORMS = {
    "private key": r"-----BEGIN [A-Z ]*PRIVATE KEY-----",
    "password in a URL": r"[a-z]+://[^\s:/@]+:[^\s:/@]+@",
    "our API key": r"\bshed_(?:live|test)_[0-9A-Za-z]{16,}",
    "secret in an assignment":
        r"(?i)(?:secret|password|token)\w*\s*[=:]\s*[\"']?[^\s\"']{8,}",
}
said = subprocess.run(
    ["git", "log", "--all", "--patch", "--unified=0",
     "--format=commit %h %s"],
    text=True, capture_output=True, check=True).stdout
commit = file = ""
findings = 0
for line in said.splitlines():
    if line.startswith("commit "):
        commit = line[7:]
    elif line.startswith("+++ "):
        file = line[6:]
    elif line.startswith("+"):
        for what, form in FORMS.items():
            if re.search(form, line):
                findings += 1
                print(f"{what} in {file} ({commit})")  # not the secret
sys.exit(findings > 0)
