import math
import statistics


def percentile(times, percent):
    """The smallest time within which this share of all requests was answered."""
    times = sorted(times)
    return times[math.ceil(len(times) * percent / 100) - 1]


times = [100] * 95 + [4000] * 5  # in milliseconds
print("mean:", round(statistics.mean(times)))
for percent in (50, 95, 99):
    print(f"p{percent}:", percentile(times, percent))

busy, slow = [100] * 900, [4000] * 100  # two servers behind one address
average = round((percentile(busy, 99) + percentile(slow, 99)) / 2)
print("p95 of each:", percentile(busy, 95), percentile(slow, 95))
print("average of the two p99:", average, "p99 of all:", percentile(busy + slow, 99))

for requests in (1, 5, 20, 100):
    chance = round((1 - 0.99**requests) * 100)
    print(f"requests in a page: {requests}, pages that wait for the slowest 1 %: {chance} %")
