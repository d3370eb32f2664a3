# insecure: privacy-log.py
# Insecure: the log holds what the visitor typed.
log = []


def sign_in(email, password):
    log.append(f"INFO sign-in refused for {email} with {password}")


sign_in("ana@toolshed.example", "correct horse battery")
sign_in("bo\nINFO role change: bo is now staff", "x")
print("\n".join(log))
