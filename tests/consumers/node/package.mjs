// What someone meets who installs our npm package: its types compile with the strictest options, an event's name narrows, an event that
// nobody declared breaks no switch, every example has the type of its event and hundreds of wrong ones do not, and schemas are imported
// by path. The README's code compiles and runs.
//
//     node package.mjs DIST TOOLS RESULTS

import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { end, folders, index, problem, read, require, row, stop, versionOf } from "./suite.mjs";
import { BUNDLER, NODE, compile, passing, providers, put, scratch, tags } from "./typescript.mjs";
import { wrong } from "./package/wrong.mjs";

const Ajv = require("ajv/dist/2020").default;
const here = join(dirname(fileURLToPath(import.meta.url)), "package");
const folder = scratch("npm");
put(folder, "package.json", JSON.stringify({ type: "module", private: true }));
install();

const counts = { examples: 0, "wrong bodies": 0, names: 0, schemas: 0 };
const files = ["usage.ts", "readme.ts"];
put(folder, "usage.ts", readFileSync(join(here, "usage.ts"), "utf8"));
put(folder, "readme.ts", readme());
for (const provider of providers) {
  put(folder, `${provider.name}.ts`, bodies(provider));
  files.push(`${provider.name}.ts`);
}
const compilers = ["typescript", "typescript-5"];
for (const compiler of compilers) {
  for (const options of [{ ...NODE, noEmit: true }, BUNDLER]) {
    const all = { ...options, resolveJsonModule: true };
    // The older one takes several times as long; how modules are found is the same to it.
    if (compiler !== "typescript" && options.moduleResolution === "bundler") continue;
    for (const line of compile(folder, all, files, compiler)) problem(`${versionOf(compiler)} ${options.moduleResolution}: ${line}`);
  }
}
// Someone on CommonJS with looser options.
put(folder, "usage.cts", 'import type { AnyEvent } from "hookbook/gately";\nexport type Named = AnyEvent["event"];\n');
for (const line of compile(folder, { target: "es2022", module: "nodenext", types: [], noEmit: true }, ["usage.cts"])) problem(line);
await run();

const judged = compilers.map((compiler) => versionOf(compiler)).join(" and ");
row({
  tool: "npm package",
  version: index.release,
  input: "`npm/`, installed from the folder",
  proves: `TypeScript ${judged}, \`strict\` and \`exactOptionalPropertyTypes\`, \`nodenext\` and \`bundler\`: names narrow, examples have their type, wrong bodies do not; its code and schemas load in Node`,
  numbers: counts,
  result: "pass",
  bugs: [],
});
end("npm package: types, modules and schemas");

/** As from a registry: packed, with what `files` lists and nothing else. */
function install() {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = ["--offline", "--install-links", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  const run = spawnSync(npm, ["install", ...options, join(folders.dist, "npm")], { cwd: folder, encoding: "utf8", shell: process.platform === "win32" });
  if (run.error || run.status !== 0) stop(`npm install failed: ${run.error?.message ?? run.stderr}`);
  // The README's reader has Ajv, too.
  symlinkSync(join(folders.node, "node_modules/ajv"), join(folder, "node_modules/ajv"), "junction");
}

/** The README's code, each block in a scope of its own but for its imports. */
function readme() {
  const text = readFileSync(join(folder, "node_modules/hookbook/README.md"), "utf8");
  const blocks = [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block]) => block);
  if (blocks.length === 0) problem("npm/README.md: it shows no code");
  return blocks.join("\n");
}

function bodies(provider) {
  const types = provider.events.map((event) => event.type);
  const lines = [`import type { AnyEvent, Event, Events, ${types.join(", ")} } from "hookbook/${provider.name}";`];
  const ajv = new Ajv({ strict: false, allErrors: true });
  let turn = 0;
  for (const { event, file, body } of passing(provider)) {
    counts.examples += 1;
    lines.push(`// ${file}`, literal(body, event.type));
    const judge = ajv.compile({ ...read(event.documents.files.strict.file), $id: `${turn}` });
    for (const { what, body: mutant } of wrong(body, judge, (turn += 1))) {
      counts["wrong bodies"] += 1;
      lines.push(`// @ts-expect-error ${what}`, literal(mutant, event.type));
    }
  }
  for (const event of provider.events) {
    lines.push(`export const e${(counts.names += 1)} = (body: ${event.type}): Events[${JSON.stringify(event.name)}] => body;`);
  }
  for (const [member, name, types] of tags(provider)) {
    const is = `event[${JSON.stringify(member)}] === ${JSON.stringify(name)}`;
    lines.push(`export const n${(counts.names += 1)} = (event: AnyEvent): ${types.join(" | ")} | undefined => (${is} ? event : undefined);`);
    lines.push(`export const m${counts.names} = (event: Event): ${types.join(" | ")} | undefined => (${is} ? event : undefined);`);
  }
  return `${lines.join("\n")}\n`;
}

function literal(body, type) {
  return `({ body: ${JSON.stringify(body)} }) satisfies { body: ${type} };`;
}

/** What is promised at run time. */
async function run() {
  const load = (path) => import(pathToFileURL(join(folder, path)));
  for (const line of compile(folder, { ...NODE, resolveJsonModule: true }, ["usage.ts", "readme.ts"])) problem(line);
  put(folder, "schemas.mjs", "export const schema = (path) => import(`hookbook/${path}`, { with: { type: 'json' } });\n");
  const { names } = await load("usage.js");
  const expected = providers.map((provider) => provider.name).join();
  if (names.join() !== expected) problem(`the package lists ${names.join()}`);
  await load("readme.js");
  const { schema } = await load("schemas.mjs");
  put(folder, "events.mjs", "export const events = async (name) => (await import(`hookbook/${name}`)).events;\n");
  const { events } = await load("events.mjs");
  for (const provider of providers) {
    const found = await events(provider.name);
    if (found.length !== provider.events.length) problem(`${provider.name}: ${found.length} events in the package`);
    for (const [entry, event] of found.map((entry, at) => [entry, provider.events[at]])) {
      if (entry.type !== event.type || entry.name !== event.name) problem(`${provider.name}: ${entry.name} is out of place`);
      for (const [name, { id }] of Object.entries(event.documents.files).filter(([name]) => !name.includes("unbundled"))) {
        counts.schemas += 1;
        const document = (await schema(`${entry.schemas}/${name}.json`)).default;
        if (document.$id !== id) problem(`${entry.schemas}/${name}.json: its address is ${document.$id}`);
      }
    }
  }
}
