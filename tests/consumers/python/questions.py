"""The questions that every validator answers: bodies, and what each document has to say of them. The Rust tests write them; they stand
beside the results."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from suite import Suite, stop

FORMS = ("strict", "reader")
#: Of the questions about documents with a choice in them, those that a slow validator is asked: one in so many. As in `questions.mjs`.
ONE_IN = 12
#: How a row says so.
PART = f" (one question in {ONE_IN})"


@dataclass
class Kind:
    """A kind of document that is asked."""

    name: str
    #: Whether the documents are about one event, and so say where a body is wrong.
    complains: bool
    #: The documents of the kind in a draft, given by what their names end in.
    documents: Callable[[str], list[dict]]
    #: The documents that a question is put to, each with its form and with what it has to say.
    asked: Callable[[dict, str], list[tuple[dict, str, bool]]]


def kinds(suite: Suite) -> list[Kind]:
    """All of them, in the order of the matrix."""
    return [
        of_event(suite, "each event in one document", "", with_types=False),
        of_event(suite, "each event, shared types in files of their own", ".unbundled", with_types=True),
        of_choice(suite, "dispatch"),
        of_choice(suite, "union"),
    ]


def of_event(suite: Suite, name: str, middle: str, with_types: bool) -> Kind:
    def documents(suffix: str) -> list[dict]:
        found = []
        for provider in suite.index["providers"]:
            for unit in provider["types"].values() if with_types else ():
                found += [unit["files"][form + suffix] for form in FORMS]
            for event in provider["events"]:
                found += [event["documents"]["files"][form + middle + suffix] for form in FORMS]
        return found

    def asked(question: dict, suffix: str) -> list[tuple[dict, str, bool]]:
        files = question["entry"]["documents"]["files"]
        return [(files[form + middle + suffix], form, question["verdicts"]["event"][form]) for form in FORMS]

    return Kind(name, True, documents, asked)


def of_choice(suite: Suite, name: str) -> Kind:
    def documents(suffix: str) -> list[dict]:
        units = [suite.index[name], *(provider[name] for provider in suite.index["providers"])]
        return [unit["files"][form + suffix] for unit in units for form in FORMS]

    def asked(question: dict, suffix: str) -> list[tuple[dict, str, bool]]:
        scopes = ((question["of"][name], name), (suite.index[name], f"{name} of all"))
        return [
            (unit["files"][form + suffix], form, question["verdicts"][scope][form]) for unit, scope in scopes for form in FORMS
        ]

    return Kind(name, False, documents, asked)


def questions(suite: Suite) -> Iterator[dict]:
    """Every question, with the entries of the index that it is about."""
    entries = {}
    for provider in suite.index["providers"]:
        for event in provider["events"]:
            entries[provider["name"], event["name"], event["version"]] = (provider, event)
    file = suite.consumers / "questions.ndjson"
    if not file.exists():
        stop(f"{file} is missing: `cargo xtask test` makes it")
    for line in file.read_text(encoding="utf-8").rstrip("\n").split("\n"):
        question = json.loads(line)
        about = entries.get((question["provider"], question["event"], question["version"]))
        if about is None:
            stop(f"{file} is about other events than the publication: run `cargo xtask test`")
        question["of"], question["entry"] = about
        if question["change"] is None:
            question["body"] = suite.read(question["file"])
        yield question


@dataclass
class Answers:
    """What the documents of a kind have said."""

    suite: Suite
    documents: int = 0
    accepted: int = 0
    refused: int = 0
    complaints: int = 0

    def answer(self, question: dict, document: str, expected: bool, verdict: bool) -> None:
        if verdict:
            self.accepted += 1
        else:
            self.refused += 1
        if verdict != expected:
            what = "accepts" if verdict else "refuses"
            self.suite.problem(f"{question['file']}, {question['change'] or 'as it is'}: {document} {what} it")

    def complain(self, question: dict, document: str, is_there: Callable[[str], bool]) -> None:
        """Looks for the complaints that the example promises."""
        for place in question["complaints"]:
            if is_there(place):
                self.complaints += 1
            else:
                self.suite.problem(f"{question['file']}: {document} does not complain about `{place}`")

    def numbers(self) -> dict:
        """As the matrix shows them."""
        numbers = {"documents": self.documents, "accepted": self.accepted, "refused": self.refused}
        return numbers | ({"complaints where expected": self.complaints} if self.complaints else {})
