// The questions that every validator answers: bodies, and what each document has to say of them. The Rust tests write them; they stand
// beside the results.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { folders, index, problem, read, stop } from "./suite.mjs";

const FORMS = ["strict", "reader"];
/** Of the questions about documents with a choice in them, those that a slow validator is asked: one in so many. As in `questions.py`. */
export const ONE_IN = 12;
/** How a row says so. */
export const PART = ` (one question in ${ONE_IN})`;

/** By provider, event and version: the entry of the index. */
const events = new Map();
for (const provider of index.providers) {
  for (const event of provider.events) events.set(key(provider.name, event.name, event.version), { provider, event });
}

/**
 * The kinds of document that are asked. `units` are those that hold documents of the kind, `documents` the ones of a unit, `asked` those
 * that a question is put to, `others` the files that they refer to.
 */
export const KINDS = [
  ofEvent("each event in one document", "", () => []),
  ofEvent("each event, shared types in files of their own", ".unbundled", ({ types }) => Object.values(types)),
  ofChoice("dispatch"),
  ofChoice("union"),
];

function ofEvent(name, middle, typesOf) {
  const documents = (unit, suffix) => FORMS.map((form) => ({ form, ...unit.files[form + (unit.isType ? "" : middle) + suffix] }));
  const types = (provider) => typesOf(provider).map((unit) => ({ ...unit, isType: true }));
  const filesOf = (units, suffix) => units.flatMap((unit) => documents(unit, suffix)).map(({ file }) => file);
  return {
    name,
    complains: true,
    units: () => index.providers.flatMap((provider) => [...types(provider), ...provider.events.map((event) => event.documents)]),
    documents,
    asked: ({ event, verdicts }, suffix) =>
      documents(event.documents, suffix).map((document) => ({ ...document, expected: verdicts.event[document.form] })),
    others: (suffix) => filesOf(index.providers.flatMap(types), suffix),
  };
}

function ofChoice(name) {
  const documents = (unit, suffix) => FORMS.map((form) => ({ form, ...unit.files[form + suffix] }));
  return {
    name,
    complains: false,
    units: () => [index[name], ...index.providers.map((provider) => provider[name])],
    documents,
    asked: ({ provider, verdicts }, suffix) =>
      [[provider[name], name], [index[name], `${name} of all`]].flatMap(([unit, scope]) =>
        documents(unit, suffix).map((document) => ({ ...document, expected: verdicts[scope][document.form] })),
      ),
    others: (suffix) => index.providers.flatMap((provider) => documents(provider[name], suffix)).map(({ file }) => file),
  };
}

/** Every question, with the entries of the index that it is about. */
export function questions() {
  const file = join(folders.consumers, "questions.ndjson");
  if (!existsSync(file)) stop(`${file} is missing: \`cargo xtask test\` makes it`);
  const lines = readFileSync(file, "utf8").split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const question = JSON.parse(line);
    const about = events.get(key(question.provider, question.event, question.version));
    if (about === undefined) stop(`${file} is about other events than the publication: run \`cargo xtask test\``);
    return { ...question, ...about, body: question.change === null ? read(question.file) : question.body };
  });
}

/** What the documents of a kind have said. */
export class Answers {
  numbers = { documents: 0, accepted: 0, refused: 0 };

  answer({ file: example, change }, document, expected, verdict) {
    if (verdict) this.numbers.accepted += 1;
    else this.numbers.refused += 1;
    if (verdict !== expected) problem(`${example}, ${change ?? "as it is"}: ${document} ${verdict ? "accepts" : "refuses"} it`);
  }

  /** Looks for the complaints that the example promises. */
  complain({ file: example, complaints }, document, isThere) {
    for (const place of complaints) {
      if (isThere(place)) this.numbers[COMPLAINTS] = (this.numbers[COMPLAINTS] ?? 0) + 1;
      else problem(`${example}: ${document} does not complain about \`${place}\``);
    }
  }
}

const COMPLAINTS = "complaints where expected";

function key(...parts) {
  return JSON.stringify(parts);
}
