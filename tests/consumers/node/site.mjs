// What a reader of the published site meets, in a headless Chromium: from a host, and from a disk. Times are told, but are no results.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

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
import { end, folders, require, row, stop, versionOf } from "./suite.mjs";

// In this order: the crawl collects what `signatures` judges.
const CHECKS = { crawl, signatures, searching, copying, accessibility, unscripted, disk };

const { dist, tools } = folders;
if (!existsSync(join(dist, "site/index.html"))) stop(`${dist}/site is missing: run \`cargo xtask publish\` first`);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const { browser, from } = await launch(tools, require).catch((error) => stop(error.message));
const host = await serve(dist, join(dist, "site/404.html"));

const findings = new Findings();
try {
  const site = new Site({ dist, browser, axe, origin: host.origin, findings });
  for (const [name, check] of Object.entries(CHECKS)) {
    const started = Date.now();
    const { times = [], ...found } = await findings.during(name, () => check(site));
    if (found.tool) row({ ...found, version: found.tool.startsWith("node:") ? "built in" : versionOf(found.tool) });
    const numbers = Object.entries(found.numbers ?? {}).map(([what, number]) => `${number} ${what}`);
    console.log(`  ${name}: ${numbers.join(", ") || "broke off"}; ${((Date.now() - started) / 1000).toFixed(1)} s`);
    for (const line of times) console.log(`    ${line}`);
  }
} finally {
  await browser.close();
  host.close();
}
end(`site, in ${from}`);
