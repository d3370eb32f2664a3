"""Makes the packages of two registries, as folders: our own, and the public one that anybody may fill."""
import zipfile
from pathlib import Path

BAD = 'import os; print("stranger reads", os.environ["DATABASE_PASSWORD"])'


def wheel(folder, name, version, code):
    Path(folder).mkdir(exist_ok=True)
    module = name.replace("-", "_")
    info = f"{module}-{version}.dist-info"
    files = {
        f"{module}.py": code,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/RECORD": "",
    }
    with zipfile.ZipFile(f"{folder}/{module}-{version}-py3-none-any.whl", "w") as archive:
        for path, text in files.items():
            archive.writestr(zipfile.ZipInfo(path), text)


wheel("private", "loan-rules", "1.4.2", 'print("our rules, 1.4.2")')
wheel("public", "loan-rules", "99.0.0", BAD)
wheel("public", "loan-rulse", "1.0.0", BAD)
wheel("replaced", "loan-rules", "1.4.2", BAD)
