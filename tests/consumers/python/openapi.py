"""What someone meets who opens our OpenAPI documents with openapi-spec-validator: they fit the official meta-schema, and every reference
in them leads somewhere.

    python openapi.py DIST TOOLS RESULTS
"""

from importlib.metadata import version

from openapi_spec_validator import OpenAPIV31SpecValidator

from suite import Suite

TOOL = "openapi-spec-validator"


def main() -> None:
    suite = Suite()
    files = ["openapi.json", *(provider["openapi"] for provider in suite.index["providers"])]
    webhooks = 0
    for file in files:
        document = suite.read(file)
        webhooks += len(document["webhooks"])
        for error in OpenAPIV31SpecValidator(document).iter_errors():
            suite.problem(f"{file}: {error.json_path}: {error.message[:200]}")
    suite.row(
        tool=TOOL,
        version=version(TOOL),
        input="`openapi.json` and each provider's",
        proves="they fit the official OpenAPI 3.1 meta-schema",
        numbers={"documents": len(files), "webhooks": webhooks},
        result="pass",
        bugs=[],
    )
    suite.end("openapi: judged by the meta-schema")


main()
