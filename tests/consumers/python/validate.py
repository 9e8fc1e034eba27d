"""What someone with python-jsonschema meets: checks every published schema and judges every JSON fixture with it.

    python validate.py PROJECT

The interpreter has the packages of requirements.txt; `cargo xtask test` makes such a one.
Exit code 0: all is well; 1: something was found; 2: there is nothing to judge with.
"""

import json
import re
import sys
from collections import Counter
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError
from referencing.exceptions import Unresolvable


class Judge:
    """All schemas and fixtures of a project, and what was found wrong with them."""

    def __init__(self, project: Path) -> None:
        self.project = project.resolve()
        self.index_path = self.project / "generated/schemas/index.json"
        self.problems: list[str] = []
        self.counts: Counter[str] = Counter()
        self.judged: set[Path] = set()

    def run(self) -> None:
        for provider in read_json(self.index_path)["providers"]:
            for event in provider["events"]:
                self.event(event)
        if self.counts["schemas"] == 0:
            self.problem(self.index_path, "it lists no schema that is one")
        for path in self.fixtures_on_disk():
            if path not in self.judged:
                self.problem(path, "it is not in generated/schemas/index.json")

    def event(self, event: dict) -> None:
        validators = {form: self.validator(event["schemas"][form]) for form in ("strict", "reader")}
        for file in event["fixtures"]["pass"]:
            self.fixture(file, "pass", validators)
        for file in event["fixtures"]["fail"]:
            self.fixture(file, "fail", validators)

    def validator(self, schema: dict) -> Draft202012Validator | None:
        path = self.beside_index(schema["file"])
        try:
            document = read_json(path)
            if document.get("$id") != schema["id"]:
                self.problem(path, "its $id is not the one in the index")
            Draft202012Validator.check_schema(document)
        except (OSError, ValueError) as error:
            self.problem(path, str(error))
            return None
        except SchemaError as error:
            self.problem(path, f"{error.json_path}: {error.message}")
            return None
        self.counts["schemas"] += 1
        return Draft202012Validator(document, format_checker=Draft202012Validator.FORMAT_CHECKER)

    def fixture(self, file: str, verdict: str, validators: dict) -> None:
        path = self.beside_index(file)
        self.judged.add(path)
        if path.suffix == ".form":
            self.counts["forms"] += 1
            return
        before = len(self.problems)
        try:
            body = read_json(path)
            for form, validator in validators.items():
                if validator is None:
                    self.problem(path, f"its {form} schema is none")
                else:
                    self.verdict(path, verdict, form, validator, body)
        except (OSError, ValueError, Unresolvable) as error:
            self.problem(path, str(error))
        if len(self.problems) == before:
            self.counts[verdict] += 1

    def verdict(self, path: Path, verdict: str, form: str, validator: Draft202012Validator, body: object) -> None:
        errors = sorted(validator.iter_errors(body), key=lambda error: error.json_path)
        if verdict == "pass" and errors:
            where = "; ".join(f"{error.json_path} fails `{error.validator}`" for error in errors[:5])
            self.problem(path, f"refused by the {form} schema: {where}")
        elif verdict == "fail" and form == "strict" and not errors:
            self.problem(path, "the strict schema accepts it")

    def fixtures_on_disk(self) -> list[Path]:
        paths = (self.project / "schema").rglob("*")
        return sorted(path for path in paths if re.search(r"/fixtures/.*\.(json|form)$", path.as_posix()))

    def beside_index(self, file: str) -> Path:
        return (self.index_path.parent / file).resolve()

    def problem(self, path: Path, text: str) -> None:
        self.problems.append(f"{path.relative_to(self.project).as_posix()}: {text}")


def read_json(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"))


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("usage: python validate.py PROJECT", file=sys.stderr)
        return 2
    judge = Judge(Path(arguments[0]))
    if not judge.index_path.exists():
        print(f"error: {judge.index_path} is missing: run `cargo xtask generate` first", file=sys.stderr)
        return 2
    judge.run()
    for problem in judge.problems:
        print(f"- {problem}", file=sys.stderr)
    counts = judge.counts
    print(
        f"python-jsonschema: {counts['schemas']} schemas checked; "
        f"{counts['pass']} pass fixtures valid under strict and reader, "
        f"{counts['fail']} fail fixtures invalid under strict; "
        f"{counts['forms']} form fixtures skipped (decoded by the Rust tests); {len(judge.problems)} problems"
    )
    return 1 if judge.problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
