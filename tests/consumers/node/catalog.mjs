// What an editor meets that reads `catalog.json` as a schema catalog: it has the form that JSON Schema Store documents for them
// (<https://json.schemastore.org/schema-catalog.json>), and every address in it is served.
//
//     node catalog.mjs DIST TOOLS RESULTS

import { existsSync } from "node:fs";
import { join } from "node:path";
import { end, folders, index, problem, read, row, require, versionOf } from "./suite.mjs";

const Ajv = require("ajv").default;

// Its meta-schema is not ours to copy; this is what it asks for, and what editors read.
const url = { type: "string", pattern: "^https?://" };
const text = { type: "string", minLength: 1 };
const FORM = {
  type: "object",
  required: ["$schema", "version", "schemas"],
  additionalProperties: false,
  properties: {
    $schema: { const: "https://json.schemastore.org/schema-catalog.json" },
    version: { type: "number" },
    schemas: {
      type: "array",
      uniqueItems: true,
      items: {
        type: "object",
        required: ["name", "description", "url"],
        additionalProperties: false,
        properties: {
          name: text,
          description: text,
          fileMatch: { type: "array", minItems: 1, uniqueItems: true, items: text },
          url,
          versions: { type: "object", minProperties: 1, additionalProperties: url },
        },
      },
    },
  },
};

const catalog = read("catalog.json");
const validate = new Ajv({ allErrors: true }).compile(FORM);
if (!validate(catalog)) for (const error of validate.errors) problem(`catalog.json${error.instancePath}: ${error.message}`);

const counts = { schemas: catalog.schemas.length, addresses: 0 };
const names = new Set();
for (const { name, url, versions, fileMatch } of catalog.schemas) {
  if (names.has(name)) problem(`catalog.json: two schemas are called ${name}`);
  names.add(name);
  for (const address of [url, ...Object.values(versions)]) served(address);
  if (!Object.values(versions).includes(resolved(url))) problem(`catalog.json: ${name}: ${url} leads to none of its versions`);
  for (const pattern of fileMatch) if (!/^\*\*\/.*\*\.json$/.test(pattern)) problem(`catalog.json: ${name}: ${pattern}`);
}
const expected = index.providers.reduce((sum, provider) => sum + provider.events.length, 0);
if (catalog.schemas.length !== expected) problem(`catalog.json: ${catalog.schemas.length} schemas for ${expected} events`);
row({
  tool: "schema catalog",
  version: `Ajv ${versionOf("ajv")}`,
  input: "`catalog.json`",
  proves: "it has the form of JSON Schema Store's catalogs; every address is a document of `schemas/` that says this address",
  numbers: counts,
  result: "pass",
  bugs: [],
});
end("catalog: judged");

/** The document behind an address. */
function served(address) {
  counts.addresses += 1;
  const file = `schemas${address.slice(index.base_url.length)}`;
  if (!address.startsWith(`${index.base_url}/`) || !existsSync(join(folders.dist, file))) return problem(`catalog.json: ${address} is not served`);
  const document = read(file);
  if (document.$id !== address) problem(`${file}: its address is ${document.$id}`);
  if (document.$schema !== "http://json-schema.org/draft-07/schema#") problem(`${file}: editors know draft-07 best`);
  return document;
}

/** Where `latest` leads. */
function resolved(address) {
  const document = served(address);
  return new URL(document?.$ref ?? document?.allOf?.[0].$ref ?? "", address).href;
}
