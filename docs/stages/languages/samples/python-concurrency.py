import asyncio
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from threading import Barrier

MEETING = Barrier(4)


def wait_for_others(_: int) -> str:
    MEETING.wait(timeout=10)
    return "met"


def compute(count: int) -> int:
    return sum(number * number for number in range(count))


async def ask(member: str, replies_after: float) -> None:
    print("asked", member)
    await asyncio.sleep(replies_after)
    print("answer from", member)


async def ask_everybody() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(ask("Ana", 0.1))
        group.create_task(ask("Bo", 0.05))


if __name__ == "__main__":
    with ThreadPoolExecutor(4) as pool:
        print("waiting threads:", list(pool.map(wait_for_others, range(4))))

        wall, cpu = time.perf_counter(), time.process_time()
        list(pool.map(compute, [1_000_000] * 4))
        cores = (time.process_time() - cpu) / (time.perf_counter() - wall)
        print("computing threads used more than one core:", cores > 1.2)

    with ProcessPoolExecutor(2) as pool:
        print("processes:", list(pool.map(compute, [10, 20])))

    asyncio.run(ask_everybody())
