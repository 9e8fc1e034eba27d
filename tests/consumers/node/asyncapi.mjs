// What someone meets who opens our AsyncAPI documents: the official parser takes them, and has no more to say than is listed here.
//
//     node asyncapi.mjs DIST TOOLS RESULTS

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { end, folders, index, problem, require, row, versionOf } from "./suite.mjs";

const { Parser } = require("@asyncapi/parser");
const Ajv = require("ajv").default;
// The YAML reader is the one that the parser has.
const yaml = createRequire(require.resolve("@asyncapi/parser"))("js-yaml");

// 3.0 is what the tools of others read by now.
const EXPECTED = new Set(["asyncapi-latest-version"]);

const documents = [["asyncapi.yaml", index.providers], ...index.providers.map((provider) => [provider.asyncapi, [provider]])];
const counts = { documents: 0, messages: 0, examples: 0, warnings: 0 };
const warnings = new Set();
for (const [file, providers] of documents) await judge(file, providers);
const said = warnings.size === 0 ? "" : `; it warns of ${[...warnings].map((code) => `\`${code}\``).join(", ")}`;
row({
  tool: "@asyncapi/parser",
  version: versionOf("@asyncapi/parser"),
  input: "`asyncapi.yaml` and each provider's",
  proves: `the official parser takes the documents${said}; Ajv takes every example for its payload`,
  numbers: counts,
  result: "pass",
  bugs: [],
});
end("asyncapi: parsed");

async function judge(file, providers) {
  counts.documents += 1;
  const text = readFileSync(join(folders.dist, file), "utf8");
  const { document, diagnostics } = await new Parser().parse(text);
  for (const { code, message, path } of diagnostics) {
    if (EXPECTED.has(code)) {
      counts.warnings += 1;
      warnings.add(code);
    } else {
      problem(`${file}: ${code}: ${message} at ${path.join("/")}`);
    }
  }
  if (document === undefined) return problem(`${file}: the parser makes no document of it`);
  const messages = document.allMessages().all();
  const expected = providers.reduce((sum, provider) => sum + provider.events.length, 0);
  if (messages.length !== expected) problem(`${file}: ${messages.length} messages for ${expected} events`);
  counts.messages += messages.length;
  examples(file, yaml.load(text));
}

/** The parser does not judge examples of payloads in JSON Schema. */
function examples(file, { components }) {
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addSchema({ $id: "https://asyncapi.invalid/", components });
  for (const [name, { payload, examples }] of Object.entries(components.messages)) {
    const validate = ajv.getSchema(`https://asyncapi.invalid/${payload.schema.$ref}`);
    for (const example of examples ?? []) {
      counts.examples += 1;
      if (!validate(example.payload)) problem(`${file}: ${name}: ${example.name}: ${ajv.errorsText(validate.errors.slice(0, 3))}`);
    }
  }
}
