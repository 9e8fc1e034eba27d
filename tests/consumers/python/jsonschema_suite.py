"""What someone with python-jsonschema meets in the published folder: every document in both drafts, with every reference resolved by
its address from a `referencing` registry and no network; and what all of them answer to every question.

    python jsonschema_suite.py DIST TOOLS RESULTS
"""

import importlib.metadata

from jsonschema import Draft7Validator, Draft202012Validator
from jsonschema.exceptions import SchemaError, ValidationError
from referencing import Registry, Resource
from referencing.exceptions import Unresolvable

from questions import Answers, Kind, kinds, questions
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

    def files_of(self, unit: dict) -> list[dict]:
        is_old = self.suffix != ""
        return [entry for name, entry in unit["files"].items() if name != "schema" and name.endswith(".draft-07") == is_old]

    def compile(self, kind: Kind, answers: Answers) -> None:
        for document in kind.documents(self.suffix):
            schema = self.suite.read(document["file"])
            try:
                self.validator.check_schema(schema)
            except SchemaError as error:
                self.suite.problem(f"{document['file']}: {error.json_path}: {error.message}")
            self.validators[document["file"]] = self.validator(schema, registry=self.registry)
            answers.documents += 1

    def ask(self, kind: Kind, answers: Answers, question: dict) -> None:
        for document, form, expected in kind.asked(question, self.suffix):
            validator = self.validators[document["file"]]
            try:
                answers.answer(question, document["file"], expected, validator.is_valid(question["body"]))
            except Unresolvable as error:
                self.suite.problem(f"{document['file']}: {error}")
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
    is_of_object = error.validator in ("required", "additionalProperties", "unevaluatedProperties")
    return is_of_object and at == parent and repr(member) in error.message


def pointer(path) -> str:
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def main() -> None:
    suite = Suite()
    asked = list(questions(suite))
    documents = answered = 0
    for name, (suffix, validator) in DRAFTS.items():
        draft = Draft(suite, suffix, validator)
        for kind in kinds(suite):
            answers = Answers(suite)
            draft.compile(kind, answers)
            for question in asked:
                draft.ask(kind, answers, question)
            documents += answers.documents
            answered += answers.accepted + answers.refused
            suite.row(
                tool="python-jsonschema",
                version=importlib.metadata.version("jsonschema"),
                input=f"{name}, {kind.name}",
                proves="valid under its meta-schema, resolves without network, answers every question as expected",
                numbers=answers.numbers(),
                result="as declared",
            )
    suite.end(f"python-jsonschema: {documents} documents checked, {answered} answers")


if __name__ == "__main__":
    main()
