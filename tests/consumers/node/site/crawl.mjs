// Every page, on a narrow phone: no error, nothing wider than the screen, no id twice, and no link that leads nowhere.

import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

import { PHONE } from "./site.mjs";

export async function crawl(site) {
  const pages = new Map();
  await site.tab({ viewport: PHONE }, async (tab) => {
    for (const page of site.pages) {
      await tab.goto(site.url(page));
      const seen = await tab.evaluate(look);
      pages.set(`/site/${page}`, { ...seen, ids: new Set(seen.ids) });
      site.requests.push(...seen.requests.map((request) => ({ page, ...request })));
      if (seen.ids.length !== new Set(seen.ids).size) site.findings.add(page, "an id stands twice");
      if (seen.width > PHONE.width) site.findings.add(page, `is ${seen.width} px wide: ${seen.widest}`);
      if (!seen.title || seen.headings !== 1) site.findings.add(page, "has no title, or not one first heading");
    }
  });
  const links = follow(site, pages);
  return {
    tool: "playwright-core",
    input: "every page, 360 px wide",
    proves: "no error, no request to another host, no overflow; every link and fragment leads somewhere, into the schemas too",
    numbers: { pages: pages.size, "internal links": links.internal, "to other sites": links.external, "of the search": links.search },
  };
}

/** In the page. */
function look() {
  const width = document.documentElement.scrollWidth;
  const wide = Array.from(document.querySelectorAll("main *")).find((each) => each.getBoundingClientRect().right > innerWidth + 1);
  return {
    title: document.title,
    headings: document.querySelectorAll("h1").length,
    ids: Array.from(document.querySelectorAll("[id]"), (each) => each.id),
    links: Array.from(document.querySelectorAll("a[href]"), (each) => each.href),
    requests: Array.from(document.querySelectorAll("pre[aria-label=Request] code"), (script) => ({
      version: script.closest("section.version").getAttribute("aria-labelledby"),
      script: script.textContent,
      secret: script.closest("div.code").previousElementSibling.querySelectorAll("code")[1]?.textContent,
    })),
    width,
    widest: wide ? `<${wide.localName} class="${wide.className}">` : "",
  };
}

function follow(site, pages) {
  const counts = { internal: 0, external: 0, search: 0 };
  for (const [path, { links }] of pages) {
    // Shown for addresses at any depth, it can only guess the way.
    if (path.endsWith("/404.html")) continue;
    for (const link of links) {
      const url = new URL(link);
      if (url.origin !== site.origin) {
        counts.external += 1;
        if (!/^https?:$/.test(url.protocol)) site.findings.add(path, `leads to ${link}`);
      } else {
        counts.internal += 1;
        lead(path, url);
      }
    }
  }
  for (const [, to] of site.read("site/llms.txt").matchAll(/\]\(([^)]+)\)/g)) {
    counts.internal += 1;
    lead("llms.txt", new URL(to, site.url("llms.txt")));
  }
  const { providers, events, fields } = site.findable;
  const page = (event) => site.url(`${providers[events[event][0]][0]}/events/${events[event][1]}.html`);
  for (let event = 0; event < events.length; event += 1) lead("the search", new URL(page(event)));
  for (const [event, place] of fields) lead("the search", new URL(`${page(event)}#${place}`));
  counts.search = events.length + fields.length;
  return counts;

  function lead(from, url) {
    const path = decodeURIComponent(url.pathname);
    const file = join(site.dist, path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) return site.findings.add(from, `leads to ${path}, which is not there`);
    const place = decodeURIComponent(url.hash.slice(1));
    if (path.endsWith(".json") && path.startsWith("/schemas/")) return schema(from, path);
    if (place && !pages.get(path)?.ids.has(place)) site.findings.add(from, `leads to ${path}#${place}: there is no such place`);
  }

  /** `latest` is a small document that leads to the release. */
  function schema(from, path) {
    const text = JSON.parse(site.read(path));
    const to = text.$ref ?? text.allOf?.[0]?.$ref;
    if (to === undefined) return;
    const target = new URL(to, `${site.origin}${path}`);
    const file = target.href.replace(site.index.base_url, "/schemas").replace(site.origin, "");
    if (!existsSync(join(site.dist, decodeURIComponent(file)))) site.findings.add(from, `${path} leads to ${to}, which is not there`);
  }
}
