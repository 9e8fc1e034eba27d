// What someone meets who opens our OpenAPI documents: an independent linter finds nothing, and every example is as its schema says.
//
//     node openapi.mjs DIST TOOLS RESULTS

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { end, folders, index, problem, read, require, row, stop, versionOf } from "./suite.mjs";
import { put, scratch } from "./typescript.mjs";

const Ajv = require("ajv/dist/2020").default;
const folder = scratch("openapi");
const documents = [["openapi.json", index.providers], ...index.providers.map((provider) => [provider.openapi, [provider]])];

// Webhooks have no server: they come to the reader's. Our schemas are open, so their examples may hold more than they declare.
const CONFIGURATION = `extends: [spec, recommended]
rules:
  no-empty-servers: off
  no-invalid-media-type-examples: {severity: error, allowAdditionalProperties: true}
  no-invalid-schema-examples: {severity: error, allowAdditionalProperties: true}
`;

const counts = { documents: 0, webhooks: 0, examples: 0 };
for (const [file, providers] of documents) examples(file, read(file), providers);
lint(documents.map(([file]) => file));
row({
  tool: "Redocly CLI",
  version: versionOf("@redocly/cli"),
  input: "`openapi.json` and each provider's",
  proves: "`lint` with the rules `spec` and `recommended` finds nothing; Ajv takes every example for its schema",
  numbers: counts,
  result: "pass",
  bugs: [],
});
end("openapi: linted, examples judged");

function examples(file, document, providers) {
  counts.documents += 1;
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addSchema({ $id: "https://openapi.invalid/", components: document.components });
  const expected = providers.reduce((sum, provider) => sum + provider.events.length, 0);
  const webhooks = Object.entries(document.webhooks);
  if (webhooks.length !== expected) problem(`${file}: ${webhooks.length} webhooks for ${expected} events`);
  for (const [name, { post }] of webhooks) {
    counts.webhooks += 1;
    for (const { schema, examples } of Object.values(post.requestBody.content)) {
      const validate = ajv.getSchema(`https://openapi.invalid/${schema.$ref}`);
      for (const [example, { value }] of Object.entries(examples ?? {})) {
        counts.examples += 1;
        if (!validate(value)) problem(`${file}: ${name}: ${example}: ${ajv.errorsText(validate.errors.slice(0, 3))}`);
      }
    }
  }
}

function lint(files) {
  put(folder, "redocly.yaml", CONFIGURATION);
  for (const file of files) {
    const script = join(folders.node, "node_modules/@redocly/cli/bin/cli.js");
    const run = spawnSync(process.execPath, [script, "lint", "--format=json", "--max-problems=1000", join(folders.dist, file)], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    if (run.error) stop(`cannot start redocly: ${run.error.message}`);
    let found;
    try {
      found = JSON.parse(run.stdout);
    } catch {
      stop(`redocly lint ${file} said: ${run.stderr || run.stdout}`);
    }
    for (const { ruleId, message, location } of found.problems) problem(`${file}: ${ruleId}: ${message} at ${location[0]?.pointer}`);
  }
}
