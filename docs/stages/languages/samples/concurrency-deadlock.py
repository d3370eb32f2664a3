import threading


def run(title, wishes, meet):
    locks = {"drill": threading.Lock(), "ladder": threading.Lock()}
    states = {}

    def borrow_both(member, first, second):
        with locks[first]:
            states[member] = f"holds the {first}, waits for the {second}"
            meet()
            with locks[second]:
                states[member] = "had both"

    threads = [threading.Thread(target=borrow_both, args=wish, daemon=True) for wish in wishes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=0.5)  # nobody should need longer
    print(f"{title}:", "hangs" if any(thread.is_alive() for thread in threads) else "ends")
    for member in sorted(states):
        print(f"  {member} {states[member]}")


wishes = [("Ana", "drill", "ladder"), ("Bo", "ladder", "drill")]
both_hold_one = threading.Barrier(2)
run("in the order of the wish", wishes, both_hold_one.wait)

by_name = [(member, *sorted(tools)) for member, *tools in wishes]
run("in the order of the names", by_name, lambda: None)
