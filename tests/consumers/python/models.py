"""What someone meets who makes pydantic models from a `union` document with datamodel-code-generator: they are imported, every example is
read as its event, and is written back as it came.

    python models.py DIST TOOLS RESULTS
"""

import importlib.util
import shutil
import sys
from collections import Counter
from importlib.metadata import version
from pathlib import Path
from types import ModuleType

import pydantic
from datamodel_code_generator import DataModelType, InputFileType, generate

from suite import Suite

TOOL = "datamodel-code-generator"


def main() -> None:
    suite = Suite()
    folder = suite.consumers / TOOL
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for form in ("strict", "reader"):
        counts: Counter[str] = Counter()
        for provider in suite.index["providers"]:
            judge(suite, folder, provider, form, counts)
        suite.row(
            tool=TOOL,
            version=version(TOOL),
            input=f"`union`, {form}, 2020-12",
            proves=f"pydantic {pydantic.VERSION} models are imported; every example is read as its event and written back equal",
            numbers=dict(counts),
            result="pass",
            bugs=suite.known_bugs(TOOL, lambda bug, case: shows(folder, bug, case)) if form == "reader" else [],
        )
    suite.end(f"{TOOL}: models of {len(suite.index['providers'])} providers")


def judge(suite: Suite, folder: Path, provider: dict, form: str, counts: Counter[str]) -> None:
    name = f"{provider['name']}_{form}"
    module = models(folder, name, (suite.dist / provider["union"]["files"][form]["file"]).read_text(encoding="utf-8"))
    classes = [value for value in vars(module).values() if isinstance(value, type) and value.__module__ == name]
    counts["documents"] += 1
    counts["classes"] += len(classes)
    root = module.Event
    for event in provider["events"]:
        for example in event["examples"]["pass"] if event["names_itself"] else []:
            counts["examples"] += 1
            body = suite.read(example["file"])
            try:
                read = root.model_validate(body)
            except pydantic.ValidationError as error:
                suite.problem(f"{name}: {example['file']}: {error.errors(include_url=False)[0]}")
                continue
            if type(read.root).__name__ != event["type"]:
                suite.problem(f"{name}: {example['file']} is read as {type(read.root).__name__}")
            if not same(read.model_dump(mode="json", by_alias=True, exclude_unset=True), body):
                suite.problem(f"{name}: {example['file']} comes back changed")


def models(folder: Path, name: str, schema: str) -> ModuleType:
    """The module that is made of a schema. Its root is called `Event`."""
    path = folder / f"{name}.py"
    generate(
        schema,
        input_filename=f"{name}.json",
        input_file_type=InputFileType.JsonSchema,
        output=path,
        output_model_type=DataModelType.PydanticV2BaseModel,
        class_name="Event",
        disable_timestamp=True,
        formatters=[],
    )
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def same(one: object, other: object) -> bool:
    """Equal as JSON, where `1` is `1.0`, but not `true` as in Python."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def shows(folder: Path, bug: dict, case: Path) -> bool:
    """Whether a class has the name that the fault gives it."""
    module = models(folder, "bug", (case / "schema.json").read_text(encoding="utf-8"))
    return hasattr(module, bug["class"])


main()
