# insecure: observe-log.py


def search(query, email):
    print(f"INFO search '{query}' by {email}")


search("saw", "ana@toolshed.example")
search("saw' by ana@toolshed.example\nINFO loan 31 approved by admin", "bo")
