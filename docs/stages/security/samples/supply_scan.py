"""Compares a bill of materials with advisories in the form of osv.dev."""
import json
import sys
from pathlib import Path

bill = json.loads(Path("sbom.json").read_text())
advisories = json.loads(Path("advisories.json").read_text())
parents = {child: entry["ref"] for entry in bill["dependencies"]
           for child in entry["dependsOn"]}


def number(version):
    return tuple(map(int, version.split(".")))  # 1.10 is after 1.9


def path(ref):
    return [*path(parents[ref]), ref] if ref in parents else [ref]


findings = 0
for part in bill["components"]:
    print("has", part["purl"])
for part in bill["components"]:
    for advisory in advisories:
        for affected in advisory["affected"]:
            (_, start), = affected["ranges"][0]["events"][0].items()
            (_, fixed), = affected["ranges"][0]["events"][1].items()
            inside = number(start) <= number(part["version"]) < number(fixed)
            if affected["package"]["name"] == part["name"] and inside:
                findings += 1
                print(f"{advisory['id']}: {advisory['summary']}")
                print(f"  {' > '.join(path(part['bom-ref']))}, mended in {fixed}")
sys.exit(findings > 0)
