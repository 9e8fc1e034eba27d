// What someone meets who makes TypeScript types from a `union` document with json-schema-to-typescript: they compile, every example has
// the type of its event, and comparing the member that names the event narrows to that type.
//
//     node json-schema-to-typescript.mjs DIST TOOLS RESULTS

import { end, problem, read, require, row, versionOf } from "./suite.mjs";
import { BUNDLER, compile, passing, providers, put, scratch, tags } from "./typescript.mjs";

const TOOL = "json-schema-to-typescript";
const generator = require(TOOL);
const folder = scratch(TOOL);

/** The arms in which a member may have a value, and is always there. */
const NAMED = `type Named<T, K extends string, V> =
  T extends { [key in K]: infer W } ? (unknown extends W ? never : V extends W ? T : never) : never;`;

for (const form of ["strict", "reader"]) {
  const counts = { documents: 0, types: 0, examples: 0, names: 0 };
  const files = [];
  for (const provider of providers) {
    for (const [draft, suffix] of [["2020-12", ""], ["draft-07", ".draft-07"]]) {
      const path = `${provider.name}-${draft}-${form}`;
      const schema = read(provider.union.files[form + suffix].file);
      const types = await generator.compile(schema, "Event", { bannerComment: "", format: false });
      put(folder, `${path}.ts`, types);
      put(folder, `${path}.test.ts`, examples(provider, `./${path}`, rootOf(types), counts));
      files.push(`${path}.test.ts`);
      counts.documents += 1;
      counts.types += numbered(path, types);
    }
  }
  for (const line of compile(folder, BUNDLER, files)) problem(line);
  row({
    tool: TOOL,
    version: versionOf(TOOL),
    input: `\`union\`, ${form}, 2020-12 and draft-07`,
    proves: `\`tsc --strict\` (TypeScript ${versionOf("typescript")}) takes the types; every example has its event's; names narrow`,
    numbers: counts,
    result: "pass",
    bugs: [],
  });
}
end(`${TOOL}: types of ${providers.length} providers`);

/** Counts types, and finds those that got a number since their name was taken. */
function numbered(path, types) {
  const names = [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
  for (const name of names) {
    if (names.includes(name.replace(/\d+$/, "")) && /\d$/.test(name)) problem(`${path}: a second type is called ${name}`);
  }
  return names.length;
}

/** The type of the whole document comes first. */
function rootOf(types) {
  return /^export type (\w+)/m.exec(types)[1];
}

function examples(provider, module, root, counts) {
  const own = new Set(provider.events.filter((event) => event.names_itself).map((event) => event.type));
  const lines = [`import type { ${[root, ...own].join(", ")} } from "${module}.js";`, NAMED];
  for (const { event, file, body } of passing(provider)) {
    if (!event.names_itself) continue;
    counts.examples += 1;
    lines.push(`// ${file}`, `({ body: ${JSON.stringify(body)} }) satisfies { body: ${event.type} };`);
  }
  const narrowed = tags(provider);
  // Where bodies are named by different members, an open type is not ruled out by what another member holds.
  const several = new Set(narrowed.map(([member]) => member)).size > 1;
  for (const [member, name, types] of narrowed) {
    counts.names += 1;
    const [key, value, wanted] = [JSON.stringify(member), JSON.stringify(name), types.join(" | ")];
    const named = `Named<${root}, ${key}, ${value}>`;
    const [found, compared] = several ? [named, "event"] : [root, `event[${key}] === ${value} ? event : undefined`];
    lines.push(`export const f${counts.names} = (event: ${found}): ${wanted} | undefined => (${compared});`);
    // And back: nothing is lost on the way, so what was found is not `never`.
    lines.push(`export const g${counts.names} = (event: ${wanted}): ${named} => event;`);
  }
  return `${lines.join("\n")}\n`;
}
