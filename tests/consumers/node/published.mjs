// What someone with Ajv meets in the published folder: every document in both drafts, in strict mode, with every reference resolved by
// its address and no network; and the verdicts of all of them on every example.
//
//     node published.mjs DIST TOOLS
//
// Exit code 0: all is well; 1: something was found; 2: there is nothing to judge with.

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [dist, tools] = process.argv.slice(2);
if (!dist || !tools) fail("usage: node published.mjs DIST TOOLS");
if (!existsSync(join(dist, "index.json"))) fail(`${dist}/index.json is missing: run \`cargo xtask publish\` first`);
const require = createRequire(join(tools, "package.json"));
const index = read("index.json");

const VOCABULARY = ["evidence", "sensitive", "unit", "since", "codec", "deprecated"].map((key) => `x-hookbook-${key}`);
const DRAFTS = { "": require("ajv/dist/2020").default, ".draft-07": require("ajv").default };
const FORMS = ["strict", "reader"];

const problems = [];
const counts = { documents: 0, verdicts: 0, latest: 0 };
const costs = [];

for (const [draft, Ajv] of Object.entries(DRAFTS)) {
  const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
  ajv.addVocabulary(VOCABULARY);
  for (const { files } of everyUnit()) {
    for (const [name, { file, id }] of Object.entries(files)) {
      if (name.endsWith(".draft-07") !== (draft !== "")) continue;
      const schema = read(file);
      if (schema.$id !== id) problems.push(`${file}: its $id is not its address`);
      if (!id.endsWith(file.slice("schemas".length))) problems.push(`${file}: is not served under its $id`);
      // The meta-schema of our own keywords is for documents, not for bodies.
      if (!("$dynamicAnchor" in schema)) ajv.addSchema(schema);
    }
  }
  for (const unit of everyUnit()) for (const name of namesOf(unit, draft)) compile(ajv, unit.files[name]);
  for (const provider of index.providers) judge(ajv, draft, provider);
}
annotations();

for (const text of problems.slice(0, 50)) console.error(`- ${text}`);
console.log(
  `published schemas with Ajv: ${counts.documents} documents compiled in strict mode, ${counts.latest} \`latest\` resolved, ` +
    `${counts.verdicts} verdicts; ${problems.length} problems`,
);
for (const line of costs) console.log(`  ${line}`);
process.exit(problems.length === 0 ? 0 : 1);

/** Every unit of the index: events, types, dispatch, union. */
function* everyUnit() {
  yield* [index.dispatch, index.union, index.vocabulary];
  for (const provider of index.providers) {
    yield* [provider.dispatch, provider.union, ...Object.values(provider.types)];
    for (const event of provider.events) yield event.documents;
  }
}

function namesOf(unit, draft) {
  return Object.keys(unit.files).filter((name) => name.endsWith(".draft-07") === (draft !== "") && name !== "schema");
}

function compile(ajv, { file, id, latest }) {
  try {
    ajv.getSchema(id);
    counts.documents += 1;
    const small = read(`schemas${latest.slice(index.base_url.length)}`);
    if (small.$id !== latest) problems.push(`${latest}: its $id is not its address`);
    const target = small.$ref ?? small.allOf[0].$ref;
    if (new URL(target, latest).href !== id) problems.push(`${latest}: leads to ${target}`);
    counts.latest += 1;
  } catch (error) {
    problems.push(`${file}: ${error.message}`);
  }
}

/** Bundled, unbundled, dispatch, union: they agree on every example. */
function judge(ajv, draft, provider) {
  for (const event of provider.events) {
    for (const { file } of event.examples.pass) {
      const body = read(file);
      for (const form of FORMS) {
        for (const stem of [form, `${form}.unbundled`]) expect(true, event.documents, stem, body, file);
        expect(true, provider.dispatch, form, body, file);
        if (event.names_itself) expect(true, provider.union, form, body, file);
        if (event.names_itself) expect(true, index.dispatch, form, body, file);
        if (event.names_itself) expect(true, index.union, form, body, file);
      }
      if (event.names_itself && costs.length < 2) compare(provider, event, body);
    }
    for (const { file } of event.examples.fail) {
      const body = read(file);
      for (const stem of ["strict", "strict.unbundled"]) expect(false, event.documents, stem, body, file);
    }
  }

  function expect(valid, unit, stem, body, file) {
    const validate = ajv.getSchema(unit.files[stem + draft].id);
    counts.verdicts += 1;
    if (validate(body) !== valid) {
      const why = valid ? ajv.errorsText(validate.errors.slice(0, 3)) : "accepted";
      problems.push(`${file}: ${unit.files[stem + draft].file}: ${why}`);
    }
  }

  /** What one wrong member costs. */
  function compare(provider, event, body) {
    const wrong = structuredClone(body);
    wrong.a_member_that_nobody_declared = 1;
    const errors = (unit) => {
      const validate = ajv.getSchema(unit.files[`strict${draft}`].id);
      if (validate(wrong)) problems.push(`${event.name}: an undeclared member passes`);
      return `${validate.errors?.length ?? 0} errors, ${JSON.stringify(validate.errors ?? []).length} bytes`;
    };
    const name = `${provider.name} ${event.name}${draft || " 2020-12"}`;
    costs.push(`${name}, one undeclared member: dispatch ${errors(provider.dispatch)}; union ${errors(provider.union)}`);
  }
}

/** Our own keywords hold what the vocabulary says. */
function annotations() {
  const ajv = new DRAFTS[""]({ strict: false, allErrors: true });
  const { file } = index.vocabulary.files.schema;
  const schema = read(file);
  delete schema.$dynamicAnchor;
  const validate = ajv.compile(schema);
  for (const unit of everyUnit()) {
    for (const name of namesOf(unit, "")) {
      const document = read(unit.files[name].file);
      for (const place of [document, ...Object.values(document.$defs ?? {}), ...Object.values(document.properties ?? {})]) {
        if (typeof place === "object" && !validate(place)) {
          problems.push(`${unit.files[name].file}: ${ajv.errorsText(validate.errors.slice(0, 3))}`);
        }
      }
    }
  }
}

function read(file) {
  return JSON.parse(readFileSync(join(dist, file), "utf8"));
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
