// What the suites that compile TypeScript share.

import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folders, index, read, stop } from "./suite.mjs";

/** The options that the strictest teams use; `bundler` and `nodenext` need others besides. */
export const STRICT = {
  target: "es2022",
  lib: ["es2022"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
};
export const BUNDLER = { ...STRICT, module: "esnext", moduleResolution: "bundler", noEmit: true };
export const NODE = { ...STRICT, module: "nodenext", moduleResolution: "nodenext" };

/** An empty folder of a suite, beside its results. */
export function scratch(name) {
  const folder = join(folders.consumers, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Writes a file, and the folders above it. */
export function put(folder, path, text) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Compiles `files` of a folder. `compiler` is `typescript`, or the name under which an older one is installed. Gives what it says, by line. */
export function compile(folder, compilerOptions, files, compiler = "typescript") {
  put(folder, "tsconfig.json", JSON.stringify({ compilerOptions, files }, null, 2));
  const script = join(folders.node, "node_modules", compiler, "bin/tsc");
  const run = spawnSync(process.execPath, [script, "--pretty", "false", "-p", "tsconfig.json"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (run.error) stop(`cannot start ${script}: ${run.error.message}`);
  const lines = run.stdout.split("\n").filter((line) => /^\S.*: error TS\d+|^error TS\d+/.test(line));
  // Whatever else goes wrong must not look like a success.
  if (run.status !== 0 && lines.length === 0) lines.push(`${compiler}: exit ${run.status}: ${run.stderr || run.stdout}`);
  return lines;
}

/** Every example of a provider that is as declared: the event, the body, and where it lies. */
export function* passing(provider) {
  for (const event of provider.events) {
    for (const { file } of event.examples.pass) yield { event, file, body: read(file) };
  }
}

/** The bodies by which a provider's event can be, by the member that names it: `[member, name, types]`. */
export function tags(provider) {
  const { $defs: definitions } = read(provider.union.files.strict.file);
  const found = new Map();
  for (const event of provider.events.filter((event) => event.names_itself)) {
    for (const [member, values] of Object.entries(named(definitions, event.type, event))) {
      for (const value of values) {
        const key = JSON.stringify([member, value]);
        if (!found.has(key)) found.set(key, new Set());
        found.get(key).add(event.type);
      }
    }
  }
  return [...found].map(([key, types]) => [...JSON.parse(key), [...types]]);
}

/** The members of a body that hold its name, with the values of each. */
function named(definitions, name, event) {
  const definition = definitions[name];
  const arms = definition.anyOf ?? definition.oneOf;
  if (arms) return named(definitions, arms[0].$ref.split("/").at(-1), event);
  const names = [event.name, ...event.aliases];
  const is = ([, schema]) => schema.enum?.some((value) => names.some((name) => name.endsWith(value)));
  const members = Object.entries(definition.properties).filter(is);
  return Object.fromEntries(members.map(([member, schema]) => [member, schema.enum]));
}

/** Every provider of the index. */
export const providers = index.providers;
