"""What someone with python-jsonschema meets in the published folder: every document in both drafts, with every reference resolved by
its address from a `referencing` registry and no network; and what all of them answer to every question.

    python jsonschema_suite.py DIST TOOLS RESULTS

A `union` of this size takes a tenth of a second a body, so documents with a choice in them get a part of the questions; their rows say
which. Ajv and the Rust crate answer them all.
"""

import importlib.metadata
import json
from concurrent.futures import ProcessPoolExecutor

from jsonschema import Draft7Validator, Draft202012Validator
from jsonschema.exceptions import SchemaError, UnknownType, ValidationError
from referencing import Registry, Resource
from referencing.exceptions import Unresolvable

from questions import ONE_IN, PART, Answers, Kind, kinds, questions
from suite import Suite

DRAFTS = {"2020-12": ("", Draft202012Validator), "draft-07": (".draft-07", Draft7Validator)}


class Draft:
    """All documents of one draft."""

    def __init__(self, suite: Suite, suffix: str, validator: type) -> None:
        self.suite = suite
        self.suffix = suffix
        self.validator = validator
        documents = [suite.read(entry["file"]) for unit in suite.every_unit() for entry in self.files_of(unit)]
        resources = ((document["$id"], Resource.from_contents(document)) for document in documents)
        self.registry = Registry().with_resources(resources)
        self.validators: dict[str, object] = {}
        self.checked: set[str] = set()

    def files_of(self, unit: dict) -> list[dict]:
        is_old = self.suffix != ""
        return [entry for name, entry in unit["files"].items() if name != "schema" and name.endswith(".draft-07") == is_old]

    def compile(self, kind: Kind, answers: Answers) -> None:
        for document in kind.documents(self.suffix):
            schema = self.suite.read(document["file"])
            try:
                self.check(schema)
            except SchemaError as error:
                self.suite.problem(f"{document['file']}: {error.json_path}: {error.message}")
            self.validators[document["file"]] = self.validator(schema, registry=self.registry)
            answers.documents += 1

    def check(self, schema: dict) -> None:
        """Holds it to the meta-schema. A definition is a schema by itself, and the same ones stand in many documents: each is checked
        once."""
        for key in ("$defs", "definitions"):
            if key in schema:
                for definition in schema[key].values():
                    self.check(definition)
                schema = schema | {key: {}}
        text = json.dumps(schema, sort_keys=True)
        if text not in self.checked:
            self.validator.check_schema(schema)
            self.checked.add(text)

    def ask(self, kind: Kind, answers: Answers, question: dict) -> None:
        for document, form, expected in kind.asked(question, self.suffix):
            validator = self.validators[document["file"]]
            try:
                answers.answer(question, document["file"], expected, validator.is_valid(question["body"]))
            except (Unresolvable, UnknownType) as error:
                self.suite.problem(f"{document['file']}: {str(error).splitlines()[0]}")
                continue
            if kind.complains and form == "strict" and question["complaints"]:
                errors = list(validator.iter_errors(question["body"]))
                answers.complain(question, document["file"], lambda place: any(is_about(error, place) for error in errors))


def is_about(error: ValidationError, place: str) -> bool:
    """Whether a complaint is about a place: at it, within it, or at the object that lacks it or should not have it."""
    at = pointer(error.absolute_path)
    if at == place or at.startswith(f"{place}/") or any(is_about(inner, place) for inner in error.context or ()):
        return True
    # The library names such a member in its message only.
    parent, _, member = place.rpartition("/")
    member = member.replace("~1", "/").replace("~0", "~")
    if error.validator is None:
        # The schema `false`: the library tells it at the object that has the member, and does not say which.
        return at == parent
    is_of_object = error.validator in ("required", "additionalProperties", "unevaluatedProperties")
    return is_of_object and at == parent and repr(member) in error.message


def pointer(path) -> str:
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def judge(name: str) -> tuple[list[dict], list[str]]:
    """All of one draft: rows and problems."""
    suite = Suite()
    asked = list(questions(suite))
    suffix, validator = DRAFTS[name]
    draft = Draft(suite, suffix, validator)
    for kind in kinds(suite):
        answers = Answers(suite)
        draft.compile(kind, answers)
        for question in asked if kind.complains else asked[::ONE_IN]:
            draft.ask(kind, answers, question)
        suite.row(
            tool="python-jsonschema",
            version=importlib.metadata.version("jsonschema"),
            input=f"{name}, {kind.name}{'' if kind.complains else PART}",
            proves="valid under its meta-schema, resolves without network, answers as expected",
            numbers=answers.numbers(),
            result="as declared",
        )
    return suite.rows, suite.problems


def main() -> None:
    suite = Suite()
    # A process a draft: the library is the slowest of all, and works on one core.
    with ProcessPoolExecutor() as pool:
        for rows, problems in pool.map(judge, DRAFTS):
            suite.rows += rows
            suite.problems += problems
    count = sum(row["numbers"]["accepted"] + row["numbers"]["refused"] for row in suite.rows)
    documents = sum(row["numbers"]["documents"] for row in suite.rows)
    suite.end(f"python-jsonschema: {documents} documents checked, {count} answers")


if __name__ == "__main__":
    main()
