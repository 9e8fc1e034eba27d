// What someone meets who makes TypeScript from a `union` document with quicktype: it compiles, and its converters take every example at
// run time and give back what they took.
//
//     node quicktype.mjs DIST TOOLS RESULTS

import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { end, knownBugs, problem, read, require, row, versionOf } from "./suite.mjs";
import { NODE, compile, passing, providers, put, scratch } from "./typescript.mjs";

const TOOL = "quicktype";
const { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } = require("quicktype-core");
const folder = scratch(TOOL);
// As `--strict` alone has it: what is one fault of quicktype's does not show with the stricter option.
const OPTIONS = { ...NODE, exactOptionalPropertyTypes: false };
put(folder, "package.json", JSON.stringify({ type: "module" }));

// quicktype makes one type of all arms of a union, so its types say less than the document; what it takes must be more.
const counts = { documents: 0, examples: 0 };
const files = [];
for (const provider of providers) {
  for (const suffix of ["", ".draft-07"]) {
    const path = `${provider.name}${suffix || ".2020-12"}`;
    put(folder, `${path}.ts`, await types(read(provider.union.files[`reader${suffix}`].file)));
    files.push(`${path}.ts`);
    counts.documents += 1;
  }
}
for (const line of compile(folder, OPTIONS, files)) problem(line);
for (const provider of providers) {
  for (const suffix of [".2020-12", ".draft-07"]) await judge(provider, `${provider.name}${suffix}`);
}
const bugs = await knownBugs(TOOL, shows);
row({
  tool: TOOL,
  version: versionOf("quicktype-core"),
  input: "`union`, reader, 2020-12 and draft-07",
  proves: `\`tsc --strict\` (TypeScript ${versionOf("typescript")}) takes the types; the converters take every example and give it back equal`,
  numbers: counts,
  result: "pass",
  bugs,
});
end(`${TOOL}: types of ${providers.length} providers`);

async function types(schema) {
  const input = new JSONSchemaInput(new FetchingJSONSchemaStore());
  await input.addSource({ name: "Event", schema: JSON.stringify(schema) });
  const inputData = new InputData();
  inputData.addInput(input);
  const { lines } = await quicktype({ inputData, lang: "typescript", rendererOptions: { "runtime-typecheck": "true" } });
  return `${lines.join("\n")}\n`;
}

async function judge(provider, path) {
  let convert;
  try {
    convert = (await import(pathToFileURL(join(folder, `${path}.js`)))).Convert;
  } catch (error) {
    problem(`${path}: ${error.message}`);
    return;
  }
  for (const { event, file, body } of passing(provider)) {
    if (!event.names_itself) continue;
    counts.examples += 1;
    try {
      const back = JSON.parse(convert.eventToJson(convert.toEvent(JSON.stringify(body))));
      if (!isDeepStrictEqual(back, body)) problem(`${path}: ${file} comes back changed`);
    } catch (error) {
      problem(`${path}: ${file}: ${error.message}`);
    }
  }
}

/** Whether the types of the case's schema lack what stands in `lost`, or do not compile where `error` says so. */
async function shows(bug, folderOfBug) {
  const text = await types(JSON.parse(readFileSync(join(folderOfBug, "schema.json"), "utf8")));
  if (bug.lost) return !text.includes(bug.lost);
  put(folder, "bug.ts", text);
  return compile(folder, OPTIONS, ["bug.ts"]).some((line) => line.includes(bug.error));
}
