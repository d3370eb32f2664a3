from math import ceil

members = 40_000
active_share = 0.10  # open the app on a day
requests_each = 30  # of those who do
peak_hour_share = 0.20  # of a day's requests, in the busiest hour
loans_a_day = 1_000
row_bytes = 200  # a loan with its share of the indexes
answer_bytes = 20_000
seconds_each = 0.05  # measured: one request, application and database
busy_at_most = 0.6  # above this, waiting grows quickly
workers_per_machine = 4
survive = 1  # machines that may be missing at the peak

a_day = members * active_share * requests_each
peak = a_day * peak_hour_share / 3_600
at_once = peak * seconds_each  # Little's law: arrivals times time inside
workers = ceil(at_once / busy_at_most)
machines = ceil(workers / workers_per_machine) + survive

print(f"requests a day       {a_day:10,.0f}")
print(f"a second, on average {a_day / 86_400:10.1f}")
print(f"a second, at peak    {peak:10.1f}")
print(f"in work at once      {at_once:10.2f}")
print(f"workers, machines    {workers:7} , {machines}")
print(f"sent at peak, Mbit/s {peak * answer_bytes * 8 / 1e6:10.2f}")
print(f"loans in 5 years     {loans_a_day * 365 * 5:10,}")
print(f"stored, MB           {loans_a_day * 365 * 5 * row_bytes / 1e6:10,.0f}")
print("\nten times the members:")
print(f"workers              {ceil(10 * at_once / busy_at_most):10}")
