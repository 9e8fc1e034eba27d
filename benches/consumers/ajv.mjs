// Times of Ajv with the publication: compiling and validating through `dispatch`, through `union`, and through the schema of the event
// looked up by its name, as a receiver would.
//
//     node consumers/ajv.mjs [DIST TOOLS]
//
// `cargo xtask test --only ajv` makes both folders: ../target/consumers/dist and ../target/tools, which are the defaults.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { median, short, table } from "./measure.mjs";

const target = fileURLToPath(new URL("../../target", import.meta.url));
const [dist = join(target, "consumers/dist"), tools = join(target, "tools")] = process.argv.slice(2);
const require = createRequire(resolve(tools, "node/package.json"));
const Ajv = require("ajv/dist/2020").default;
const index = read("index.json");
const COMPILES = 3;
const ROUNDS = 21;
const CALLS = 20;

console.log(`Ajv ${require("ajv/package.json").version} on Node ${process.version}; strict form, 2020-12; medians\n`);
const compiled = [];
const validated = [];
for (const provider of index.providers) {
  const bodies = provider.events
    .filter((event) => event.names_itself && event.examples.pass.length > 0)
    .map((event) => ({ event, body: read(event.examples.pass[0].file) }));
  const events = provider.events.map((event) => event.documents.files.strict.file);
  // What a service does that takes three events only.
  const few = events.slice(0, 3);
  const [all, three, dispatch, union] = [events, few, [fileOf(provider.dispatch)], [fileOf(provider.union)]].map(compileTime);
  compiled.push([provider.title, events.length, ms(all), ms(three), ms(dispatch), ms(union), ratio(dispatch, all), ratio(union, all)]);
  validated.push(...validation(provider, bodies));
}
console.log("Compile, ms: every event's schema, those of three events, and the documents with a choice in them\n");
table(["", "Events", "all events", "three events", "dispatch", "union", "dispatch/all", "union/all"], compiled);
console.log("Validate, µs a body: each example in turn, as it is and with one undeclared member; first error only\n");
table(["", "Bodies", "per event", "dispatch", "union", "dispatch/event", "union/event"], validated);

function compileTime(files) {
  const schemas = files.map(read);
  return median(COMPILES, () => {
    const ajv = fresh();
    for (const schema of schemas) ajv.compile(schema);
  });
}

function validation(provider, bodies) {
  const ajv = fresh();
  const perEvent = new Map(bodies.map(({ event }) => [event, ajv.compile(read(fileOf(event.documents)))]));
  const dispatch = ajv.compile(read(fileOf(provider.dispatch)));
  const union = ajv.compile(read(fileOf(provider.union)));
  return ["as declared", "one member too many"].map((what, at) => {
    const asked = bodies.map(({ event, body }) => ({ event, body: at === 0 ? body : { ...body, a_member_that_nobody_declared: 1 } }));
    const contenders = [({ event, body }) => perEvent.get(event)(body), ({ body }) => dispatch(body), ({ body }) => union(body)];
    for (const judge of contenders) {
      for (const question of asked) if (judge(question) !== (at === 0)) throw new Error(`${question.event.name}, ${what}: another verdict`);
    }
    const [own, byDispatch, byUnion] = inTurn(contenders.map((judge) => () => asked.forEach(judge))).map((time) => (1000 * time) / asked.length);
    return [`${provider.title}, ${what}`, asked.length, short(own), short(byDispatch), short(byUnion), ratio(byDispatch, own), ratio(byUnion, own)];
  });
}

/** Contenders in turn, round by round, so that a busy moment hits all of them. */
function inTurn(calls) {
  const times = calls.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    calls.forEach((call, at) => times[at].push(median(1, () => Array.from({ length: CALLS }, call)) / CALLS));
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]);
}

function fresh() {
  const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
  ajv.addVocabulary(["evidence", "sensitive", "unit", "since", "codec", "deprecated"].map((key) => `x-hookbook-${key}`));
  return ajv;
}

function fileOf(unit) {
  return unit.files.strict.file;
}

function ms(time) {
  return short(time);
}

function ratio(time, of) {
  return (time / of).toFixed(2);
}

function read(file) {
  return JSON.parse(readFileSync(join(dist, file), "utf8"));
}
