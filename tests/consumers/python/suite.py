"""What every suite in Python shares: its arguments, the index of the publication, problems, results, known faults.

    python <suite>.py DIST TOOLS RESULTS

Exit code 0: all is well; 1: something was found; 2: there is nothing to judge with.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

SHOWN = 50


class Suite:
    """One run: what it is given, and what it finds."""

    def __init__(self) -> None:
        if len(sys.argv) != 4:
            stop(f"usage: python {Path(sys.argv[0]).name} DIST TOOLS RESULTS")
        self.dist, self.tools, self.results = (Path(argument) for argument in sys.argv[1:])
        if not (self.dist / "index.json").exists():
            stop(f"{self.dist}/index.json is missing: run `cargo xtask test` or `cargo xtask publish` first")
        self.consumers = self.results.parent.parent
        self.index = self.read("index.json")
        self.problems: list[str] = []
        self.rows: list[dict] = []
        self.costs: list[dict] = []

    def read(self, file: str):
        """A JSON file of the publication."""
        return json.loads((self.dist / file).read_text(encoding="utf-8"))

    def every_unit(self):
        """Every unit of the index: events, types, dispatch, union."""
        yield from (self.index["dispatch"], self.index["union"], self.index["vocabulary"])
        for provider in self.index["providers"]:
            yield from (provider["dispatch"], provider["union"], *provider["types"].values())
            for event in provider["events"]:
                yield event["documents"]

    def problem(self, text: str) -> None:
        """Something that a reader of the results has to know."""
        self.problems.append(text)

    def row(self, **row) -> None:
        """A row of the matrix: tool, version, input, proves, numbers, result, bugs."""
        self.rows.append(row)

    def known_bugs(self, tool: str, shows: Callable[[dict, Path], bool]) -> list[str]:
        """Runs the known faults of a tool: `shows(bug, folder)` says whether the case in this folder still goes wrong as it says.
        Gives the names, for the row that they belong to."""
        names = []
        for file in sorted((Path(__file__).parent.parent / "known-bugs").glob("*/bug.json")):
            bug = json.loads(file.read_text(encoding="utf-8"))
            if bug["tool"] != tool:
                continue
            names.append(file.parent.name)
            if not shows(bug, file.parent):
                self.problem(f"known-bugs/{file.parent.name}: shows no more: remove it")
        return names

    def end(self, summary: str) -> None:
        """Writes the results, says what was found, and ends the process."""
        self.results.parent.mkdir(parents=True, exist_ok=True)
        results = {"rows": self.rows, "costs": self.costs}
        self.results.write_text(json.dumps(results, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        for text in self.problems[:SHOWN]:
            print(f"- {text}", file=sys.stderr)
        if len(self.problems) > SHOWN:
            print(f"- and {len(self.problems) - SHOWN} more", file=sys.stderr)
        print(f"{summary}; {len(self.problems)} problems")
        sys.exit(1 if self.problems else 0)


def stop(message: str) -> None:
    """There is nothing to judge with."""
    print(f"error: {message}", file=sys.stderr)
    sys.exit(2)
