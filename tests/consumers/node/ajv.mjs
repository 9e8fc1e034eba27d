// What someone with Ajv meets in the published folder: every document in both drafts, in strict mode, with every reference resolved by
// its address and no network; and what all of them answer to every question.
//
//     node ajv.mjs DIST TOOLS RESULTS

import { oneWrongMember } from "./costs.mjs";
import { Answers, KINDS, questions } from "./questions.mjs";
import { cost, end, everyUnit, index, problem, read, require, row, versionOf } from "./suite.mjs";

const VOCABULARY = ["evidence", "sensitive", "unit", "since", "codec", "deprecated"].map((key) => `x-hookbook-${key}`);
const DRAFTS = [
  { name: "2020-12", suffix: "", Ajv: require("ajv/dist/2020").default },
  { name: "draft-07", suffix: ".draft-07", Ajv: require("ajv").default },
];

let compiled = 0;
let answered = 0;
for (const draft of DRAFTS) {
  // All errors are wanted where they say what is wrong with a body; among many events, they are many.
  const [telling, brief] = [true, false].map((allErrors) => withAll(draft, allErrors));
  const answers = answersOf(telling, brief, draft);
  for (const [kind, found] of Object.entries(answers)) {
    compiled += found.numbers.documents;
    answered += found.numbers.accepted + found.numbers.refused;
    row({
      tool: "Ajv",
      version: versionOf("ajv"),
      input: `${draft.name}, ${kind}`,
      proves: "compiles in strict mode without network, answers every question as expected",
      numbers: found.numbers,
      result: "as declared",
    });
  }
  latestLeadsToAll(draft);
  if (draft.suffix === "") cost(oneWrongMember(telling));
}
annotationsAreInTheVocabulary();
end(`Ajv: ${compiled} documents compiled in strict mode, ${answered} answers`);

/** Knows every document of a draft by its address. What it does not need is not compiled. */
function withAll({ suffix, Ajv }, allErrors) {
  // A member may be required by one branch and described by another; a number or a text is what some providers send.
  const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors, logger: { log: problem, warn: problem, error: problem } });
  ajv.addVocabulary(VOCABULARY);
  for (const unit of everyUnit()) {
    for (const { file, id } of filesOf(unit, suffix)) {
      const schema = read(file);
      if (schema.$id !== id) problem(`${file}: its $id is not its address`);
      if (!id.endsWith(file.slice("schemas".length))) problem(`${file}: is not served under its $id`);
      // Later documents are still tried when one is no schema.
      attempt(file, () => ajv.addSchema(schema));
    }
  }
  return ajv;
}

function answersOf(telling, brief, { suffix }) {
  const answers = Object.fromEntries(KINDS.map(({ name }) => [name, new Answers()]));
  const validators = new Map();
  for (const kind of KINDS) {
    for (const { file, id } of kind.units().flatMap((unit) => kind.documents(unit, suffix))) {
      attempt(file, () => validators.set(file, (kind.complains ? telling : brief).getSchema(id)));
      answers[kind.name].numbers.documents += 1;
    }
  }
  for (const question of questions()) {
    for (const kind of KINDS) {
      for (const { file, form, expected } of kind.asked(question, suffix)) {
        const validate = validators.get(file);
        const verdict = validate?.(question.body);
        answers[kind.name].answer(question, file, expected, verdict);
        if (kind.complains && form === "strict") {
          answers[kind.name].complain(question, file, (place) => (validate?.errors ?? []).some((error) => isAbout(error, place)));
        }
      }
    }
  }
  return answers;
}

/** Whether a complaint is about a place: at it, within it, or at the object that lacks it or should not have it. */
function isAbout({ instancePath, params }, place) {
  const member = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  const of = member === undefined ? undefined : `${instancePath}/${member.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return instancePath === place || instancePath.startsWith(`${place}/`) || of === place;
}

/** Each document has an address that always leads to its last release. */
function latestLeadsToAll({ suffix }) {
  for (const unit of everyUnit()) {
    for (const { id, latest } of filesOf(unit, suffix)) {
      const small = read(`schemas${latest.slice(index.base_url.length)}`);
      if (small.$id !== latest) problem(`${latest}: its $id is not its address`);
      const target = small.$ref ?? small.allOf[0].$ref;
      if (new URL(target, latest).href !== id) problem(`${latest}: leads to ${target}`);
    }
  }
}

/** Our own keywords hold what the vocabulary says. */
function annotationsAreInTheVocabulary() {
  const ajv = new DRAFTS[0].Ajv({ strict: false, allErrors: true });
  const schema = read(index.vocabulary.files.schema.file);
  delete schema.$dynamicAnchor;
  const validate = ajv.compile(schema);
  for (const unit of everyUnit()) {
    for (const { file } of filesOf(unit, "")) {
      const document = read(file);
      for (const place of [document, ...Object.values(document.$defs ?? {}), ...Object.values(document.properties ?? {})]) {
        if (typeof place === "object" && !validate(place)) problem(`${file}: ${ajv.errorsText(validate.errors.slice(0, 3))}`);
      }
    }
  }
}

/** The documents of a unit in a draft. The meta-schema of our own keywords is for documents, not for bodies. */
function filesOf(unit, suffix) {
  const names = Object.keys(unit.files).filter((name) => name !== "schema" && name.endsWith(".draft-07") === (suffix !== ""));
  return names.map((name) => unit.files[name]);
}

function attempt(file, what) {
  try {
    what();
  } catch (error) {
    problem(`${file}: ${error.message}`);
  }
}
