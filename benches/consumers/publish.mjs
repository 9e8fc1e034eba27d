// How long `cargo xtask publish` takes, and how much it writes: for the catalog of the project and for a synthetic one.
//
//     node consumers/publish.mjs [--events N] [--runs N]
//
// Builds `xtask` in both profiles, and works in a temporary folder.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { parseArgs } from "node:util";

import { median, short, table } from "./measure.mjs";

const { values } = parseArgs({ options: { events: { type: "string", default: "2000" }, runs: { type: "string", default: "3" } } });
const project = fileURLToPath(new URL("../..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "hookbook-publish-"));
try {
  report();
} finally {
  rmSync(work, { recursive: true, force: true });
}

function report() {
  const synthetic = join(work, "synthetic");
  cargo(join(project, "benches"), ["run", "--release", "--quiet", "-p", "bench-catalog", "--", synthetic, "--events", values.events]);
  const times = [];
  const sizes = [];
  for (const [profile, option] of [["dev", []], ["release", ["--release"]]]) {
    cargo(project, ["build", "--quiet", "--package", "xtask", "--bin", "xtask", ...option]);
    const program = join(project, "target", profile === "dev" ? "debug" : "release", "xtask");
    for (const [name, root] of [["the catalog", project], [`${values.events} synthetic events`, synthetic]]) {
      const out = join(work, "dist");
      const publish = () => execFileSync(program, ["publish", "--root", root, "--out", out], { stdio: "ignore" });
      const first = median(Number(values.runs), () => {
        rmSync(out, { recursive: true, force: true });
        publish();
      });
      times.push([name, profile, short(first / 1000), short(median(Number(values.runs), publish) / 1000)]);
      if (profile === "release") sizes.push([name, ...sizesOf(out)]);
    }
  }
  console.log(`Medians of ${values.runs} runs, s\n`);
  table(["", "Profile", "into a new folder", "with nothing changed"], times);
  console.log("What it writes, MB; the index as it is and as a server would send it\n");
  table(["", "all", "schemas", "site", "search index", "search index, gzip"], sizes);
}

function sizesOf(out) {
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(out, path)).isFile());
  const size = (wanted) => files.filter(wanted).reduce((sum, path) => sum + statSync(join(out, path)).size, 0) / 1e6;
  const index = files.filter((path) => basename(path) === "findable.js").map((path) => readFileSync(join(out, path)));
  const packed = index.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0) / 1e6;
  const parts = [() => true, (path) => path.startsWith("schemas"), (path) => path.startsWith("site"), (path) => basename(path) === "findable.js"];
  return [...parts.map(size), packed].map(short);
}

function cargo(folder, args) {
  execFileSync("cargo", args, { cwd: folder, stdio: ["ignore", "inherit", "inherit"] });
}
