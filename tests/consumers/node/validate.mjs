// What someone with Ajv meets: compiles every published schema in strict mode and judges every JSON fixture with it.
//
//     node validate.mjs PROJECT TOOLS
//
// TOOLS is a folder with the packages of package-lock.json; `cargo xtask test` makes it.
// Exit code 0: all is well; 1: something was found; 2: there is nothing to judge with.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";

const [project, tools] = process.argv.slice(2);
if (!project || !tools) fail("usage: node validate.mjs PROJECT TOOLS");
const { default: Ajv2020 } = createRequire(join(tools, "package.json"))("ajv/dist/2020");
const { default: addFormats } = createRequire(join(tools, "package.json"))("ajv-formats");

const indexPath = join(project, "generated/schemas/index.json");
if (!existsSync(indexPath)) fail(`${indexPath} is missing: run \`cargo xtask generate\` first`);
const index = readJson(indexPath);

const problems = [];
const counts = { schemas: 0, pass: 0, fail: 0, forms: 0 };
const judged = new Set();

const ajv = new Ajv2020({
  strict: true,
  // A member may be required by one branch and described by another.
  strictRequired: false,
  // A number or a text is what some providers send.
  allowUnionTypes: true,
  allErrors: true,
  logger: { log: problem, warn: problem, error: problem },
});
addFormats(ajv);
ajv.addVocabulary([
  "x-hookbook-evidence",
  "x-hookbook-sensitive",
  "x-hookbook-unit",
  "x-hookbook-since",
  "x-hookbook-codec",
]);

for (const provider of index.providers) {
  for (const event of provider.events) {
    const strict = compile(event.schemas.strict);
    const reader = compile(event.schemas.reader);
    for (const path of event.fixtures.pass) {
      judge(path, "pass", (body) => {
        accept("strict", strict, body, path);
        accept("reader", reader, body, path);
      });
    }
    for (const path of event.fixtures.fail) {
      judge(path, "fail", (body) => {
        if (strict(body)) problem(`${fromProject(path)}: the strict schema accepts it`);
      });
    }
  }
}
if (counts.schemas === 0) problem("generated/schemas/index.json lists no schema that compiles");
for (const path of fixturesOnDisk()) {
  if (!judged.has(path)) problem(`${relative(project, path)}: it is not in generated/schemas/index.json`);
}

for (const text of problems) console.error(`- ${text}`);
console.log(
  `ajv: ${counts.schemas} schemas compiled in strict mode; ` +
    `${counts.pass} pass fixtures valid under strict and reader, ${counts.fail} fail fixtures invalid under strict; ` +
    `${counts.forms} form fixtures skipped (decoded by the Rust tests); ${problems.length} problems`,
);
process.exit(problems.length === 0 ? 0 : 1);

function compile({ file, id }) {
  const path = join(dirname(indexPath), file);
  try {
    const schema = readJson(path);
    if (schema.$id !== id) problem(`${fromProject(file)}: its $id is not the one in the index`);
    const validate = ajv.compile(schema);
    counts.schemas += 1;
    return validate;
  } catch (error) {
    problem(`${fromProject(file)}: ${error.message}`);
    return () => {
      throw new Error("its schema does not compile");
    };
  }
}

function judge(file, verdict, check) {
  const path = resolve(dirname(indexPath), file);
  judged.add(path);
  if (path.endsWith(".form")) {
    counts.forms += 1;
    return;
  }
  const before = problems.length;
  try {
    check(readJson(path));
  } catch (error) {
    problem(`${fromProject(file)}: ${error.message}`);
  }
  if (problems.length === before) counts[verdict] += 1;
}

function accept(form, validate, body, file) {
  if (validate(body)) return;
  const where = validate.errors.map((error) => `${error.instancePath || "/"} ${error.message}`);
  problem(`${fromProject(file)}: refused by the ${form} schema: ${where.slice(0, 5).join("; ")}`);
}

function fixturesOnDisk() {
  return readdirSync(join(project, "schema"), { recursive: true, encoding: "utf8" })
    .filter((path) => /(^|[\\/])fixtures[\\/].*\.(json|form)$/.test(path))
    .map((path) => resolve(project, "schema", path))
    .sort();
}

function fromProject(file) {
  return relative(project, resolve(dirname(indexPath), file));
}

function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

function problem(text) {
  problems.push(String(text));
}

function fail(text) {
  console.error(`error: ${text}`);
  process.exit(2);
}
