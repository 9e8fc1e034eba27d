// What someone with Blaze meets in the published folder, through the `jsonschema` command: every document is valid under its
// meta-schema, and answers every question as expected. A process runs the tests of a whole kind of document, so there are few of them.
// Blaze stops at its first complaint, so that one has to be about an expected place; the other validators tell all of them.
//
//     node blaze.mjs DIST TOOLS RESULTS

import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join, resolve } from "node:path";

import { Answers, KINDS, ONE_IN, PART, questions } from "./questions.mjs";
import { end, folders, problem, row, stop, versionOf } from "./suite.mjs";

const DRAFTS = { "2020-12": "", "draft-07": ".draft-07" };
const FIRST = "first complaints where expected";
const PACKAGE = "@sourcemeta/jsonschema";
/** Rules of the linter that we do not follow, and why. */
const NOT_FOLLOWED = {
  description_trailing_period: "descriptions are sentences, often several",
  enum_to_const: "an enumeration of one value may get more",
  enum_with_type: "generators of types want to be told the type",
  const_with_type: "the same",
  top_level_examples: "examples are files of their own",
  simple_properties_identifiers: "members are called as the provider calls them",
  unnecessary_allof_wrapper: "an `if` and its `then` stand together, also where they are the only ones",
  items_schema_default: "it says that anything may stand there, and carries a description where there is one",
};
const command = join(folders.node, "node_modules", PACKAGE, "npm", "cli.js");
const work = resolve(folders.consumers, "blaze");
rmSync(work, { recursive: true, force: true });

const asked = bodiesAsFiles();
const checked = metaschema();
lint();
let answered = 0;
for (const [draft, suffix] of Object.entries(DRAFTS)) {
  for (const kind of KINDS) {
    const answers = answersOf(kind, suffix);
    answered += answers.numbers.accepted + answers.numbers.refused;
    row({
      tool: "Blaze (`jsonschema` command)",
      version: versionOf(PACKAGE),
      input: `${draft}, ${kind.name}${kind.complains ? "" : PART}`,
      proves: "valid under its meta-schema, resolves without network, answers every question as expected",
      numbers: answers.numbers,
      result: "as declared",
    });
  }
}
end(`Blaze: ${checked} documents valid under their meta-schemas, ${answered} answers`);

/** The questions, each with a file that holds its body. */
function bodiesAsFiles() {
  const folder = join(work, "bodies");
  mkdirSync(folder, { recursive: true });
  return questions().map((question, number) => {
    const path = question.change === null ? resolve(folders.dist, question.file) : join(folder, `${number}.json`);
    if (question.change !== null) writeFileSync(path, JSON.stringify(question.body));
    return { ...question, path };
  });
}

function metaschema() {
  const { status, text } = run(["metaschema", "--continue", join(folders.dist, "schemas")]);
  const summary = /(\d+) validated, (\d+) passed, (\d+) failed/.exec(text);
  if (summary === null) stop(`\`metaschema\` says nothing that is understood:\n${text.slice(-2000)}`);
  if (status !== 0 || summary[1] !== summary[2]) problem(`metaschema: ${summary[0]}`);
  return Number(summary[2]);
}

/** The linter has nothing to say of the schemas of events but for the rules that we do not follow. */
function lint() {
  const documents = Object.values(DRAFTS).flatMap((suffix) => KINDS[0].units().flatMap((unit) => KINDS[0].documents(unit, suffix)));
  const paths = documents.map(({ file }) => resolve(folders.dist, file));
  const excluded = Object.keys(NOT_FOLLOWED).flatMap((rule) => ["--exclude", rule]);
  const found = parsed("lint", run(["lint", "--json", ...excluded, ...paths]))?.errors ?? [];
  for (const { path, id, schemaLocation } of found) problem(`lint: ${path}: ${id} at /${schemaLocation.join("/")}`);
}

/** One file with tests for each document, and one process for all of them. */
function answersOf(kind, suffix) {
  const answers = new Answers();
  const documents = new Map();
  for (const { file } of kind.units().flatMap((unit) => kind.documents(unit, suffix))) {
    documents.set(file, []);
    answers.numbers.documents += 1;
  }
  // It evaluates every arm of a choice when it runs tests, for its messages: some ten milliseconds a body.
  for (const question of kind.complains ? asked : asked.filter((_, at) => at % ONE_IN === 0)) {
    for (const { file, form, expected } of kind.asked(question, suffix)) documents.get(file).push({ question, form, expected });
  }
  const folder = join(work, `${kind.name.replaceAll(/\W+/g, "-")}${suffix}`);
  mkdirSync(folder, { recursive: true });
  const files = [...documents].map(([file, tests], number) => {
    const path = join(folder, `${number}.test.json`);
    const described = tests.map(({ question, expected }, at) => ({ description: `${at}`, valid: expected, dataPath: question.path }));
    if (tests.length > 0) writeFileSync(path, JSON.stringify({ target: resolve(folders.dist, file), tests: described }));
    return [basename(path), { file, tests }];
  });
  const byName = new Map(files);
  const others = kind.others(suffix).flatMap((file) => ["--resolve", resolve(folders.dist, file)]);
  for (const { name, filePath, status } of tested(folder, others)) {
    const { file, tests } = byName.get(basename(filePath));
    const { question, form, expected } = tests[Number(name)];
    if (status !== "passed" && status !== "failed") problem(`${question.file}: ${file}: ${status}`);
    tests[Number(name)].isDone = true;
    answers.answer(question, file, expected, (status === "passed") === expected);
    if (kind.complains && form === "strict" && question.complaints.length > 0) {
      const errors = complaints(file, question.path, others);
      const isExpected = question.complaints.some((place) => errors.some((error) => isAbout(error, place)));
      if (isExpected) answers.numbers[FIRST] = (answers.numbers[FIRST] ?? 0) + 1;
      else problem(`${question.file}: ${file} does not complain about an expected place`);
    }
  }
  for (const { file, tests } of byName.values()) {
    const silent = tests.filter(({ isDone }) => !isDone).length;
    if (silent > 0) problem(`${file}: ${silent} of ${tests.length} questions were not answered`);
  }
  return answers;
}

function tested(folder, others) {
  const output = run(["test", folder, "--json", "--jobs", `${availableParallelism()}`, ...others]);
  const said = parsed("test", output);
  if (said?.results === undefined) problem(`test: ${output.text.slice(0, 2000)}`);
  return said?.results?.tests ?? [];
}

function complaints(file, body, others) {
  return parsed(`validate ${file}`, run(["validate", resolve(folders.dist, file), body, "--json", ...others]))?.errors ?? [];
}

/** Whether a complaint is about a place: at it, within it, or at the object that lacks it or should not have it, which is all it says. */
function isAbout({ instanceLocation, keywordLocation }, place) {
  if (instanceLocation === place || instanceLocation.startsWith(`${place}/`)) return true;
  const keyword = keywordLocation.slice(keywordLocation.lastIndexOf("/") + 1);
  const isOfObject = ["required", "additionalProperties", "unevaluatedProperties"].includes(keyword);
  return isOfObject && instanceLocation === place.slice(0, place.lastIndexOf("/"));
}

/** What a command has said as JSON; where it has said something else, that is a problem. */
function parsed(name, { text }) {
  try {
    return JSON.parse(text);
  } catch {
    problem(`${name}: no JSON: ${text.slice(0, 2000)}`);
    return undefined;
  }
}

/** Runs the command; what it prints goes through a file, since it may be long. */
function run(args) {
  const file = join(work, "output");
  const output = openSync(file, "w");
  const { status, error, stderr } = spawnSync(process.execPath, [command, ...args], { stdio: ["ignore", output, "pipe"] });
  closeSync(output);
  if (error) stop(`cannot start ${command}: ${error.message}`);
  return { status, text: readFileSync(file, "utf8") || String(stderr) };
}
