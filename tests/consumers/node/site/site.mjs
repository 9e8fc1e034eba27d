// The site under test, its pages, and a browser that reports everything that a page should not do.

import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";

export const DESK = { width: 1366, height: 850 };
export const PHONE = { width: 360, height: 740 };

export class Site {
  /** The ready requests of all pages, once they have been crawled. */
  requests = [];

  constructor({ dist, browser, axe, origin, findings }) {
    Object.assign(this, { dist, browser, axe, origin, findings });
    this.index = JSON.parse(this.read("index.json"));
    this.findable = JSON.parse(this.read("site/_assets/findable.js").replace(/^hookbookFindable\(/, "").replace(/\);\s*$/, ""));
    const files = readdirSync(join(dist, "site"), { recursive: true, encoding: "utf8" });
    this.pages = files.filter((file) => file.endsWith(".html")).map((file) => file.split(sep).join("/")).sort();
  }

  read(file) {
    return readFileSync(join(this.dist, file), "utf8");
  }

  /** The address of a page of the site, on the host. */
  url(page) {
    return `${this.origin}/site/${page.split("/").map(encodeURIComponent).join("/")}`;
  }

  /** The same on the disk. */
  onDisk(page) {
    return pathToFileURL(join(this.dist, "site", page)).href;
  }

  /** A tab that reports errors and requests to strangers. It is closed when `use` is done. */
  async tab(options, use) {
    const context = await this.browser.newContext({ viewport: DESK, ...options });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const where = () => decodeURI(page.url()).replace(`${this.origin}/site/`, "");
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.findings.add(where(), `console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.findings.add(where(), `error: ${error.message}`));
    const own = (url) => url.startsWith(`${this.origin}/`) || url.startsWith("file:") || url.startsWith("data:");
    page.on("request", (request) => {
      if (!own(request.url())) this.findings.add(where(), `asks a stranger: ${request.url()}`);
    });
    page.on("requestfailed", (request) => {
      // What a navigation has broken off did not fail.
      if (request.failure()?.errorText !== "net::ERR_ABORTED") this.findings.add(where(), `failed: ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) this.findings.add(where(), `${response.status()}: ${response.url()}`);
    });
    try {
      return await use(page);
    } finally {
      await context.close();
    }
  }

  /** An event's page. */
  page(provider, event) {
    return `${provider.name}/events/${event.path}.html`;
  }

  *events() {
    for (const provider of this.index.providers) for (const event of provider.events) yield { provider, event };
  }

  /** Pages that differ in what makes a page difficult, each with the reason why it was chosen. */
  chosen() {
    const all = [...this.events()].map(({ provider, event }) => ({ event, page: this.page(provider, event) }));
    const size = ({ page }) => this.read(`site/${page}`).length;
    const bySize = [...all].sort((a, b) => size(a) - size(b));
    const versions = (page) => all.filter((each) => each.page === page).length;
    const reasons = {
      "the smallest": bySize[0],
      "the largest": bySize.at(-1),
      "a deprecated one": all.find(({ event }) => event.deprecated),
      "a form": all.find(({ event }) => event.encoding === "form" && event.examples.pass.length),
      "two versions": all.find(({ page }) => versions(page) > 1),
      "one that fails": all.find(({ event }) => event.examples.fail.length > 2),
    };
    const found = { front: "index.html" };
    for (const provider of this.index.providers) found[provider.title] = `${provider.name}/index.html`;
    for (const [reason, row] of Object.entries(reasons)) {
      if (row) found[reason] = row.page;
      else this.findings.add("the catalog", `has no event for "${reason}": choose another reason in site/site.mjs`);
    }
    return found;
  }
}
