// What someone meets who opens our AsyncAPI documents: the official parser takes them, and has no more to say than is listed here.
//
//     node asyncapi.mjs DIST TOOLS RESULTS

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { end, folders, index, problem, require, row, versionOf } from "./suite.mjs";

const { Parser } = require("@asyncapi/parser");

// 3.0 is what the tools of others read by now.
const EXPECTED = new Set(["asyncapi-latest-version"]);

const documents = [["asyncapi.yaml", index.providers], ...index.providers.map((provider) => [provider.asyncapi, [provider]])];
const counts = { documents: 0, messages: 0, examples: 0, warnings: 0 };
const warnings = new Set();
for (const [file, providers] of documents) await judge(file, providers);
const said = warnings.size === 0 ? "" : `; it warns of ${[...warnings].map((code) => `\`${code}\``).join(", ")}`;
row({
  tool: "@asyncapi/parser",
  version: versionOf("@asyncapi/parser"),
  input: "`asyncapi.yaml` and each provider's",
  proves: `the official parser takes the documents and every example in them${said}`,
  numbers: counts,
  result: "pass",
  bugs: [],
});
end("asyncapi: parsed");

async function judge(file, providers) {
  counts.documents += 1;
  const { document, diagnostics } = await new Parser().parse(readFileSync(join(folders.dist, file), "utf8"));
  for (const { code, message, path } of diagnostics) {
    if (EXPECTED.has(code)) {
      counts.warnings += 1;
      warnings.add(code);
    } else {
      problem(`${file}: ${code}: ${message} at ${path.join("/")}`);
    }
  }
  if (document === undefined) return problem(`${file}: the parser makes no document of it`);
  const messages = document.allMessages().all();
  const expected = providers.reduce((sum, provider) => sum + provider.events.length, 0);
  if (messages.length !== expected) problem(`${file}: ${messages.length} messages for ${expected} events`);
  counts.messages += messages.length;
  counts.examples += messages.reduce((sum, message) => sum + message.examples().all().length, 0);
}
