// A headless Chromium: the one that `CHROME_PATH` names, else the one that an npm package carries (so that everybody tests with the same),
// else one that is installed. Nothing is downloaded here, and nothing is written outside the folder of the tools.

import { createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"].concat(
  ["--disable-component-update", "--disable-sync"],
);
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];
const GET = "install Chromium or Chrome (Debian: `apt-get install chromium`), or name one in CHROME_PATH";

/** A running browser, and where it came from. What could not be started is told; without any it throws. */
export async function launch(tools, require) {
  const { chromium } = require("playwright-core");
  const failures = [];
  for (const candidate of candidates(tools, require)) {
    try {
      const { from, options } = await candidate();
      const browser = await chromium.launch({ headless: true, args: FLAGS, ...options });
      return { browser, from: `${from} ${browser.version()}` };
    } catch (error) {
      failures.push(String(error.message).split("\n").slice(0, 4).join(" "));
    }
  }
  throw new Error(`no browser could be started:\n- ${failures.join("\n- ")}\n${GET}`);
}

function candidates(tools, require) {
  if (process.env.CHROME_PATH) return [() => installed(process.env.CHROME_PATH)];
  const found = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const named = found.find((path) => existsSync(path));
  return [
    () => packaged(tools, require),
    ...(named ? [() => installed(named)] : []),
    () => ({ from: "the installed Chrome", options: { channel: "chrome" } }),
  ];
}

function installed(executablePath) {
  return { from: executablePath, options: { executablePath } };
}

/** The browser in `@sparticuz/chromium`: a Linux build, packed. Only its files are used, none of its code, which wants a newer Node. */
async function packaged(tools, require) {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error("the packaged browser is for Linux on x86-64");
  const root = join(tools, "node/node_modules/@sparticuz/chromium");
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const folder = join(tools, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(root, "bin"), folder, require("tar-fs"));
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, "fonts.conf") };
  // Libraries that a machine without a desktop lacks come with it.
  env.LD_LIBRARY_PATH = [join(folder, "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return { from: `@sparticuz/chromium ${version}:`, options: { executablePath: join(folder, "chromium"), env } };
}

/** In one step: whoever finds the folder finds all of it. */
async function unpack(from, folder, tar) {
  const made = mkdtempSync(`${folder}.`);
  const into = (name, target) => pipeline(createReadStream(join(from, name)), createBrotliDecompress(), target);
  await into("chromium.br", createWriteStream(join(made, "chromium"), { mode: 0o755 }));
  for (const name of ["al2023", "fonts", "swiftshader"]) await into(`${name}.tar.br`, tar.extract(made));
  mkdirSync(join(made, "cache"));
  writeFileSync(join(made, "fonts.conf"), fonts(folder));
  try {
    renameSync(made, folder);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    // Another run was first.
    if (!existsSync(folder)) throw error;
  }
}

/** The fonts of the machine, and one for machines that have none. */
function fonts(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
}
