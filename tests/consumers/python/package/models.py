"""The installed package at run time. Prints what was counted and found, as JSON.

    python models.py DIST
"""

import importlib
import importlib.resources
import json
import re
import sys
import typing
from collections import Counter
from pathlib import Path

import hookbook
import pydantic
from jsonschema import Draft202012Validator

NEW = "nobody_declared_this"


class Package:
    """What is tried, and what was found."""

    def __init__(self, dist: Path) -> None:
        self.dist = dist
        self.index = self.read("index.json")
        self.counts: Counter[str] = Counter({"examples": 0, "kept": 0, "refused": 0, "taken": 0, "schemas": 0})
        self.problems: list[str] = []
        self.turn = 0

    def read(self, file: str):
        return json.loads((self.dist / file).read_text(encoding="utf-8"))

    def run(self) -> None:
        names = tuple(provider["name"] for provider in self.index["providers"])
        if hookbook.PROVIDERS != names:
            self.problems.append(f"the package lists {hookbook.PROVIDERS}")
        if not (importlib.resources.files(hookbook) / "py.typed").is_file():
            self.problems.append("py.typed is not installed")
        for provider in self.index["providers"]:
            module = importlib.import_module(f"hookbook.{provider['name']}")
            for event in provider["events"]:
                self.event(provider, module, event)
        self.readme()

    def event(self, provider: dict, module, event: dict) -> None:
        for form in ("reader", "strict"):
            schema = hookbook.schema(provider["name"], event["path"], event["version"], form)
            self.counts["schemas"] += 1
            if schema["$id"] != event["documents"]["files"][form]["id"]:
                self.problems.append(f"{provider['name']} {event['name']}: its {form} schema is {schema['$id']}")
        named = {} if event["names_itself"] else {"event": event["name"], "version": event["version"]}
        classes = classes_of(getattr(module, event["type"]))
        reader = Draft202012Validator(hookbook.schema(provider["name"], event["path"], event["version"]))
        for example in event["examples"]["pass"]:
            file, body = example["file"], self.read(example["file"])
            self.counts["examples"] += 1
            read = self.parse(module, file, body, named)
            if type(read) not in classes:
                self.problems.append(f"{file} is read as {type(read).__name__}")
                continue
            if self.parse(module, file, json.dumps(body).encode(), named) != read:
                self.problems.append(f"{file}: bytes are read as something else")
            if not same(read.to_body(), body):
                self.problems.append(f"{file} comes back changed")
            self.keeps(module, file, body, named, reader)
            self.refuses(module, file, body, named, reader)
        if event["names_itself"] and event["examples"]["pass"]:
            self.unknown(module, event)

    def parse(self, module, file: str, body: object, named: dict) -> typing.Any:
        try:
            return module.parse(body, **named)
        except pydantic.ValidationError as error:
            self.problems.append(f"{file}: {error.errors(include_url=False)[0]}")
            return None

    def keeps(self, module, file: str, body: dict, named: dict, reader: Draft202012Validator) -> None:
        """What is new is kept wherever an object stands that may have more members."""
        for path in objects(body):
            grown = json.loads(json.dumps(body))
            at(grown, path)[NEW] = [None, {"deep": 1.50, "more": "\u2028"}]
            if not reader.is_valid(grown):
                continue
            self.counts["kept"] += 1
            read = self.parse(module, file, grown, named)
            if read is not None and not same(read.to_body(), grown):
                self.problems.append(f"{file}: what is new at /{'/'.join(map(str, path))} is not kept")

    def refuses(self, module, file: str, body: dict, named: dict, reader: Draft202012Validator) -> None:
        """The models take what the reader schema takes, and nothing else."""
        places = list(members(body))
        self.turn += 1
        for step in range(min(6, len(places))):
            path, member = places[(self.turn + step * 7) % len(places)]
            wrong = json.loads(json.dumps(body))
            at(wrong, path)[member] = [[True]] if step % 2 else {"wrong": [True]}
            valid = reader.is_valid(wrong)
            try:
                read = module.parse(wrong, **named)
            except pydantic.ValidationError as error:
                if valid:
                    self.problems.append(f"{file}: refused though {'/'.join([*path, member])} may be anything")
                elif not any(member in each["loc"] for each in error.errors()):
                    self.problems.append(f"{file}: no error says {'/'.join([*path, member])}: {error.errors()[0]['loc']}")
                self.counts["refused"] += 1
            else:
                # What says which event it is, is no more the one that the schema is of.
                if isinstance(read, hookbook.UnknownEvent):
                    continue
                self.counts["taken"] += 1
                if not valid:
                    self.problems.append(f"{file}: taken though {'/'.join([*path, member])} is wrong")

    def unknown(self, module, event: dict) -> None:
        body = json.loads(json.dumps(self.read(event["examples"]["pass"][0]["file"])))
        for member, value in body.items():
            if value in [event["name"], *event["aliases"]]:
                body[member] = NEW
                read = module.parse(body)
                if not isinstance(read, hookbook.UnknownEvent) or read.name != NEW or read.body != body:
                    self.problems.append(f"{event['name']}: an unknown name is read as {type(read).__name__}")

    def readme(self) -> None:
        """The README's code runs as it stands."""
        text = (self.dist / "python/README.md").read_text(encoding="utf-8")
        blocks = re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
        if not blocks:
            self.problems.append("python/README.md: it shows no code")
        provider = next(provider for provider in self.index["providers"] if provider["name"] == "gately")
        event = next(event for event in provider["events"] if event["name"] == "member.created")
        for block in blocks:
            exec(compile(block, "README.md", "exec"), {"body": self.read(event["examples"]["pass"][0]["file"]), "print": lambda *_: None})


def classes_of(annotation: object) -> set[type]:
    """The classes that a name of the package stands for."""
    if isinstance(annotation, type):
        return {annotation}
    return {found for part in typing.get_args(annotation) for found in classes_of(part) if issubclass(found, pydantic.BaseModel)}


def objects(value: object, path: tuple = ()):
    """Where objects stand."""
    if isinstance(value, dict):
        yield path
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from objects(inner, (*path, key))


def at(value: typing.Any, path: tuple) -> typing.Any:
    for key in path:
        value = value[key]
    return value


def members(value: dict, path: tuple[str, ...] = ()):
    for member, inner in value.items():
        yield path, member
        if len(path) < 2 and isinstance(inner, dict):
            yield from members(inner, (*path, member))


def same(one: object, other: object) -> bool:
    """Equal as JSON, to the character of a number; in Python `1` is `True`, too."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def main() -> None:
    package = Package(Path(sys.argv[1]))
    package.run()
    print(json.dumps({"counts": package.counts, "problems": package.problems}))


main()
