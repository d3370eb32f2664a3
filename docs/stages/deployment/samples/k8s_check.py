"""What no schema can see: do the objects of a file fit together?"""

import sys

import yaml


def faults(objects):
    named = {(each["kind"], each["metadata"]["name"]): each for each in objects}
    pods = {
        name: each["spec"]["template"]
        for (kind, name), each in named.items()
        if kind == "Deployment"
    }
    for name, pod in pods.items():
        labels = pod["metadata"]["labels"].items()
        if not named["Deployment", name]["spec"]["selector"]["matchLabels"].items() <= labels:
            yield f"Deployment {name}: its selector does not match its own pods"
        for container in pod["spec"]["containers"]:
            here = f"Deployment {name}, container {container['name']}"
            for source in container.get("envFrom", []):
                settings = source["configMapRef"]["name"]
                if ("ConfigMap", settings) not in named:
                    yield f"{here}: no ConfigMap {settings}"
            if "@sha256:" not in container["image"]:
                yield f"{here}: the image has no digest"
            resources = container.get("resources", {})
            if not {"cpu", "memory"} <= resources.get("requests", {}).keys():
                yield f"{here}: requests no CPU or no memory"
            if "memory" not in resources.get("limits", {}):
                yield f"{here}: has no memory limit"
            probes = [container.get(f"{kind}Probe") for kind in ("readiness", "liveness")]
            if probes[0] is None or probes[0] == probes[1]:
                yield f"{here}: needs a readiness probe that differs from liveness"
    for (kind, name), each in named.items():
        spec = each.get("spec", {})
        if kind == "Service":
            chosen = [
                pod
                for pod in pods.values()
                if spec["selector"].items() <= pod["metadata"]["labels"].items()
            ]
            if not chosen:
                yield f"Service {name}: selects no pods"
            ports = {
                port["name"]
                for pod in chosen
                for container in pod["spec"]["containers"]
                for port in container["ports"]
            }
            for port in spec["ports"]:
                if chosen and port["targetPort"] not in ports:
                    yield f"Service {name}: no container port named {port['targetPort']}"
        elif kind == "HTTPRoute":
            for target in (t for rule in spec["rules"] for t in rule["backendRefs"]):
                service = named.get(("Service", target["name"]), {"spec": {"ports": []}})
                if target["port"] not in [p["port"] for p in service["spec"]["ports"]]:
                    yield f"HTTPRoute {name}: no Service {target['name']} on port {target['port']}"
        elif kind == "HorizontalPodAutoscaler":
            target = spec["scaleTargetRef"]
            if (target["kind"], target["name"]) not in named:
                yield f"HorizontalPodAutoscaler {name}: no {target['kind']} {target['name']}"


with open(sys.argv[1]) as file:
    objects = list(yaml.safe_load_all(file))
found = list(faults(objects))
print("\n".join(found) or f"{len(objects)} objects fit together")
sys.exit(bool(found))
