// The ready `curl` of every page, run by a shell as it stands, with a `curl` that only tells what it was given. The signature is then
// checked as the provider's documentation says, with Node's own crypto.

import { spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const hmac = (key, text) => createHmac("sha256", key).update(text, "utf8").digest("hex");

/** By provider: what must come with a body. Written from the providers' pages, not from the catalog. */
const SIGNED = {
  gately: ({ body }, secret) => ({ "x-gately-signature": `sha256=${hmac(secret, body)}` }),
  clickfunnels: ({ body, headers }, secret) => {
    const time = headers["x-webhook-clickfunnels-timestamp"] ?? "";
    return { "x-webhook-clickfunnels-signature": hmac(secret, `${time}.${body}`) };
  },
};
/** Providers whose signatures nobody else can make, and those that sign nothing. */
const UNSIGNED = ["activecampaign", "highlevel"];

export async function signatures(site) {
  const counts = { requests: 0, signed: 0 };
  const folder = mkdtempSync(join(tmpdir(), "hookbook-curl-"));
  try {
    writeFileSync(join(folder, "curl"), "#!/bin/sh\nprintf '%s\\0' \"$@\"\n", { mode: 0o755 });
    const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
    for (const request of site.requests) judge(site, request, env, counts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const name of Object.keys(SIGNED)) if (!counts[name]) site.findings.add(name, "no signed request was checked");
  return {
    tool: "node:crypto",
    input: "the `curl` of every page, run by sh",
    proves: "its signature is the one that the provider's documentation asks for",
    numbers: { requests: counts.requests, signed: counts.signed },
  };
}

function judge(site, { page, version, script, secret }, env, counts) {
  const where = `${page}#${version}-request`;
  const run = spawnSync("sh", ["-eu", "-c", script], { env, encoding: "utf8", maxBuffer: 1 << 26 });
  if (run.error) throw run.error;
  if (run.status !== 0 || run.stderr) return site.findings.add(where, `sh: ${run.stderr || run.status}`);
  const request = received(run.stdout.split("\0").slice(0, -1));
  if (!request.url?.startsWith("http://127.0.0.1:8080/hooks/")) site.findings.add(where, `goes to ${request.url}`);
  counts.requests += 1;
  const provider = page.split("/")[0];
  if (UNSIGNED.includes(provider)) return;
  if (!SIGNED[provider]) return site.findings.add(where, "say in site/signatures.mjs how this provider signs");
  if (!secret) return site.findings.add(where, "names no secret");
  for (const [name, value] of Object.entries(SIGNED[provider](request, secret))) {
    if (request.headers[name] !== value) site.findings.add(where, `${name} is ${request.headers[name]}, not ${value}`);
  }
  counts.signed += 1;
  counts[provider] = (counts[provider] ?? 0) + 1;
}

/** What a server would see. */
function received(options) {
  const request = { headers: {}, body: "" };
  for (let at = 0; at < options.length; at += 1) {
    if (options[at] === "-H") {
      const [name, ...value] = options[++at].split(": ");
      request.headers[name.toLowerCase()] = value.join(": ");
    } else if (options[at] === "--data-binary") {
      request.body = options[++at];
    } else {
      request.url = options[at];
    }
  }
  return request;
}
