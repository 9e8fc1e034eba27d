// What a reader of the published site meets, in a headless Chromium: from a host, and from a disk.
//
//     node site.mjs DIST TOOLS [RESULTS]
//
// TOOLS/node holds the packages of package-lock.json; `cargo xtask test` installs them. Numbers go to RESULTS, times to standard output.
// Exit code 0: all is well; 1: something was found; 2: there is nothing to judge, or no browser to judge with.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

import { accessibility } from "./site/accessibility.mjs";
import { launch } from "./site/browser.mjs";
import { copying } from "./site/copying.mjs";
import { crawl } from "./site/crawl.mjs";
import { disk } from "./site/disk.mjs";
import { Findings } from "./site/findings.mjs";
import { searching } from "./site/searching.mjs";
import { serve } from "./site/serve.mjs";
import { signatures } from "./site/signatures.mjs";
import { Site } from "./site/site.mjs";
import { unscripted } from "./site/unscripted.mjs";

const CHECKS = { crawl, searching, copying, signatures, accessibility, unscripted, disk };

const [dist, tools, results] = process.argv.slice(2).map((path) => resolve(path));
if (!dist || !tools) fail("usage: node site.mjs DIST TOOLS [RESULTS]");
if (!existsSync(join(dist, "site/index.html"))) fail(`${dist}/site/index.html is missing: run \`cargo xtask publish\` first`);

const require = createRequire(join(tools, "node/package.json"));
const version = (name) => require(`${name}/package.json`).version;
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const { browser, from } = await launch(tools).catch((error) => fail(error.message));
const host = await serve(dist, join(dist, "site/404.html"));

const findings = new Findings();
const rows = [];
try {
  const site = new Site({ dist, browser, axe, origin: host.origin, findings });
  for (const [name, check] of Object.entries(CHECKS)) {
    const started = Date.now();
    const row = await findings.during(name, () => check(site));
    if (row) rows.push({ tool: row.tool, version: row.tool.startsWith("node:") ? "built in" : version(row.tool), ...row });
    console.log(`  ${name}: ${row ? inWords(row.numbers) : "could not be ended"}; ${((Date.now() - started) / 1000).toFixed(1)} s`);
    for (const line of row?.times ?? []) console.log(`    ${line}`);
    delete rows.at(-1)?.times;
  }
} finally {
  await browser.close();
  host.close();
}

for (const text of findings.texts.slice(0, 60)) console.error(`- ${text}`);
console.log(`site, in ${from}: ${findings.texts.length} problems`);
if (results) writeFileSync(results, `${JSON.stringify({ rows }, null, 2)}\n`);
process.exit(findings.texts.length === 0 ? 0 : 1);

function inWords(numbers) {
  return Object.entries(numbers)
    .map(([name, number]) => `${number} ${name}`)
    .join(", ");
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
