"""A Deployment's loop: compare what is wanted with what is there, take a step."""

from itertools import count

NEVER_READY = "v3"  # this version has a fault: it starts and is never ready
number = count(1)


def reconcile(wanted, pods):
    """One step. At most one pod too many, never a ready one too few."""
    new = [pod for pod in pods if pod["version"] == wanted["version"]]
    old = [pod for pod in pods if pod["version"] != wanted["version"]]
    waiting = [pod for pod in old if not pod["ready"]]
    ready = [pod for pod in pods if pod["ready"]]
    if waiting:
        return "stop", waiting[0]
    if len(ready) > wanted["replicas"]:
        return "stop", (old or new)[0]
    if len(new) < wanted["replicas"] and len(pods) <= wanted["replicas"]:
        return "start", {
            "name": f"api-{next(number)}",
            "version": wanted["version"],
            "ready": False,
        }
    return None


def crash(pods):
    pods.pop(0)  # or somebody deletes it by hand: the loop cannot tell


def busy(pods):
    pods[0].update(busy=True, ready=False)  # its readiness probe fails


wanted = {"version": "v1", "replicas": 2}
pods = []
events = {
    4: ("a pod crashes", crash),
    7: ("a pod is busy", busy),
    9: ("it is not busy", lambda pods: pods[0].update(busy=False, ready=True)),
    10: ("apply v2", lambda _: wanted.update(version="v2")),
    16: ("apply v3", lambda _: wanted.update(version="v3")),
    20: ("apply v2 again", lambda _: wanted.update(version="v2")),
}
shown = None
for tick in range(24):
    title, change = events.get(tick, ("", lambda _: None))
    change(pods)
    done = ""
    if step := reconcile(wanted, pods):
        verb, pod = step
        (pods.append if verb == "start" else pods.remove)(pod)
        done = f"{verb} {pod['name']}"
    there = " ".join(pod["version"] + ("" if pod["ready"] else "?") for pod in pods)
    if title or done or there != shown:
        print(f"{tick:2} {title:15} {done:12} {there}".rstrip())
    shown = there
    for pod in pods:  # by the next tick it has started
        pod["ready"] = pod["version"] != NEVER_READY and not pod.get("busy")
