// With JavaScript switched off everything but the search can be read.

import { PHONE } from "./site.mjs";

export async function unscripted(site) {
  let pages = 0;
  for (const viewport of [undefined, PHONE]) {
    await site.tab({ javaScriptEnabled: false, ...(viewport && { viewport }) }, async (tab) => {
      for (const page of new Set(Object.values(site.chosen()))) {
        await tab.goto(site.url(page));
        pages += 1;
        const expect = async (selector, visible, what) => {
          const all = await tab.$$(selector);
          const shown = await Promise.all(all.map((each) => each.isVisible()));
          const fine = visible ? shown.length > 0 && shown.every(Boolean) : !shown.some(Boolean);
          if (!fine) site.findings.add(page, what);
        };
        await expect("h1", true, "the title does not show");
        await expect(".search, #theme, button", false, "shows what needs JavaScript");
        await expect(".unsought", true, "does not say why there is no search");
        await expect("nav.side .name", true, "the list of providers does not show");
        if (!page.includes("/events/")) continue;
        await expect("section.version h3", true, "a section does not show");
        await expect("table.members tbody tr", true, "a member does not show");
        // What is folded opens without a script, too.
        const folded = await tab.$("details.payload:not([open])");
        await (await folded?.$("summary"))?.click();
        if (await tab.$("details.payload")) await expect("details.payload[open] pre", true, "a payload does not show");
        if (await folded?.evaluate((each) => !each.open)) site.findings.add(page, "a payload does not unfold");
      }
    });
  }
  return {
    tool: "playwright-core",
    input: "chosen pages without JavaScript",
    proves: "everything but the search can be read, and what needs a script is hidden",
    numbers: { pages },
  };
}
