import threading

MEMBERS = 50
all_have_looked = threading.Barrier(MEMBERS)
holder = None  # who has the one drill
told_yes = []


def lend(member):
    global holder
    if holder is None:  # check
        all_have_looked.wait()  # makes the unlucky order certain
        holder = member  # act
        told_yes.append(member)


threads = [threading.Thread(target=lend, args=(m,)) for m in range(MEMBERS)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"one drill, {MEMBERS} requests, told yes: {len(told_yes)}")
