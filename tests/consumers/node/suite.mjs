// What every suite in JavaScript shares: its arguments, the index of the publication, problems, results, known faults.
//
//     node <suite>.mjs DIST TOOLS RESULTS
//
// Exit code 0: all is well; 1: something was found; 2: there is nothing to judge with.

import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [dist, tools, results] = process.argv.slice(2);
if (!results) stop(`usage: node ${basename(process.argv[1])} DIST TOOLS RESULTS`);
if (!existsSync(join(dist, "index.json"))) stop(`${dist}/index.json is missing: run \`cargo xtask test\` or \`cargo xtask publish\` first`);

/** The publication, the tools that `cargo xtask test` has installed, and what lies beside the results. */
export const folders = { dist, tools, node: join(tools, "node"), consumers: dirname(dirname(results)) };
/** Loads a package that `package.json` lists. */
export const require = createRequire(join(folders.node, "package.json"));
/** The index of the publication. */
export const index = read("index.json");

const SHOWN = 50;
const problems = [];
const rows = [];
const costs = [];

/** A JSON file of the publication. */
export function read(file) {
  return JSON.parse(readFileSync(join(dist, file), "utf8"));
}

/** The exact version of an installed package. */
export function versionOf(name) {
  return JSON.parse(readFileSync(join(folders.node, "node_modules", name, "package.json"), "utf8")).version;
}

/** Every unit of the index: events, types, dispatch, union. */
export function* everyUnit() {
  yield* [index.dispatch, index.union, index.vocabulary];
  for (const provider of index.providers) {
    yield* [provider.dispatch, provider.union, ...Object.values(provider.types)];
    for (const event of provider.events) yield event.documents;
  }
}

/** Something that a reader of the results has to know. */
export function problem(text) {
  problems.push(String(text));
}

/** A row of the matrix: `{tool, version, input, proves, numbers, result, bugs}`. */
export function row(row) {
  rows.push(row);
}

/** A table of costs: `{title, about, rows: [{case, numbers}]}`. */
export function cost(table) {
  costs.push(table);
}

/**
 * Runs the known faults of a tool. `shows(bug, folder)` says whether the case in this folder still goes wrong as it says, and may be
 * asynchronous. Gives the names, for the row that they belong to.
 */
export async function knownBugs(tool, shows) {
  const all = join(dirname(dirname(fileURLToPath(import.meta.url))), "known-bugs");
  const names = [];
  for (const name of existsSync(all) ? readdirSync(all).sort() : []) {
    const file = join(all, name, "bug.json");
    const bug = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
    if (bug?.tool !== tool) continue;
    names.push(name);
    if (!(await shows(bug, join(all, name)))) problem(`known-bugs/${name}: shows no more: remove it`);
  }
  return names;
}

/** Writes the results, says what was found, and ends the process. */
export function end(summary) {
  mkdirSync(dirname(results), { recursive: true });
  writeFileSync(results, `${JSON.stringify({ rows, costs }, null, 2)}\n`);
  for (const text of problems.slice(0, SHOWN)) console.error(`- ${text}`);
  if (problems.length > SHOWN) console.error(`- and ${problems.length - SHOWN} more`);
  console.log(`${summary}; ${problems.length} problems`);
  process.exit(problems.length === 0 ? 0 : 1);
}

/** There is nothing to judge with. */
export function stop(message) {
  console.error(`error: ${message}`);
  process.exit(2);
}
