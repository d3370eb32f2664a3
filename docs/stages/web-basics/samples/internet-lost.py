# Two files share one connection.
# Each packet: its number, its file, its place in that file.
# Packet 2 was lost on the way, and arrives last, when it is sent again.
arrivals = [(1, "page", 1), (3, "page", 2), (4, "photo", 2), (2, "photo", 1)]


def delivered(queue_of):
    """What the program gets at each arrival; queues keep the order."""
    waiting, expected, steps = {}, {}, []
    for packet in arrivals:
        queue, place = queue_of(packet)
        waiting[queue, place] = packet[0]
        ready = []
        while (queue, expected.setdefault(queue, 1)) in waiting:
            ready.append(str(waiting[queue, expected[queue]]))
            expected[queue] += 1
        steps.append(" ".join(ready) or "-")
    return " | ".join(steps)


print("arrives | 1 | 3 | 4 | 2 again")
print("UDP     | 1 | 3 | 4 | (not sent again)")
print("TCP     |", delivered(lambda packet: ("all", packet[0])))
print("QUIC    |", delivered(lambda packet: (packet[1], packet[2])))
