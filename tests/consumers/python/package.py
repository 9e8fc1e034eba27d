"""What someone meets who installs our Python package: it builds without a network, its models read every example as its event and write
it back, keep what nobody declared, refuse what the reader schema refuses and say where, and mypy is content with code that uses them.

    python package.py DIST TOOLS RESULTS
"""

import json
import os
import shutil
import subprocess
import sys
import venv
from importlib.metadata import version
from pathlib import Path

from suite import Suite, stop

HERE = Path(__file__).parent / "package"
TOOL = "Python package"


def main() -> None:
    suite = Suite()
    folder = suite.consumers / "python"
    shutil.rmtree(folder, ignore_errors=True)
    # Building leaves traces beside the source, and the publication is not ours to change.
    shutil.copytree(suite.dist / "python", folder / "source")
    python = install(folder)
    counts = models(suite, python)
    for line in typed(folder, python):
        suite.problem(f"mypy: {line}")
    suite.row(
        tool=TOOL,
        version=suite.index["release"],
        input="`python/`, installed from the folder",
        proves=f"pydantic {version('pydantic')} models read examples as their event, write them back equal, keep what is new, refuse "
        f"with a place what the reader schema refuses; `mypy --strict` {version('mypy')} takes them and code that uses them",
        numbers=counts,
        result="pass",
        bugs=[],
    )
    suite.end("Python package: models, types and schemas")


def install(folder: Path) -> Path:
    """An environment in which the package is installed, and which finds everything else where the tools are."""
    environment = folder / "environment"
    venv.create(environment, with_pip=False)
    binaries = environment / ("Scripts" if os.name == "nt" else "bin")
    python = binaries / ("python.exe" if os.name == "nt" else "python")
    sites = run([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]).strip()
    tools = run([sys.executable, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]).strip()
    Path(sites, "tools.pth").write_text(f"{tools}\n", encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python, "install", "--quiet"]
    run([*pip, "--no-index", "--no-deps", "--no-build-isolation", folder / "source"])
    return python


def models(suite: Suite, python: Path) -> dict:
    """Everything at run time, in that environment."""
    report = json.loads(run([python, HERE / "models.py", suite.dist]))
    for problem in report["problems"]:
        suite.problem(problem)
    return report["counts"]


def typed(folder: Path, python: Path) -> list[str]:
    """What mypy has to say of the package itself, and of code that uses it as installed."""
    shutil.copy(HERE / "usage.py", folder / "usage.py")
    mypy = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--cache-dir", folder / "cache", "--warn-unreachable"]
    lines = []
    for what in ([*mypy, "--python-executable", python, "usage.py"], [*mypy, "source/src/hookbook"]):
        result = subprocess.run(what, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
        lines += [line for line in (result.stdout + result.stderr).splitlines() if line]
        if result.returncode != 0 and not lines:
            lines.append(f"exit {result.returncode}")
    return lines


def run(command: list) -> str:
    result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if result.returncode != 0:
        stop(f"`{' '.join(map(str, command))}` failed:\n{result.stdout}{result.stderr}")
    return result.stdout


if __name__ == "__main__":
    main()
