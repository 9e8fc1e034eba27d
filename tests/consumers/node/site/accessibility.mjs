// axe on chosen pages, on a desk and on a phone, with everything unfolded and with the search open; the dark theme differs in nothing but
// its colours, and is asked for those.

import { DESK, PHONE } from "./site.mjs";

export async function accessibility(site) {
  const counts = { pages: 0, rules: 0, minor: 0 };
  for (const colorScheme of ["light", "dark"]) {
    for (const [device, viewport] of Object.entries({ desk: DESK, phone: PHONE })) {
      const rules = colorScheme === "dark" ? ["color-contrast", "link-in-text-block"] : undefined;
      await site.tab({ colorScheme, viewport, reducedMotion: "reduce" }, async (tab) => {
        for (const page of new Set(Object.values(site.chosen()))) {
          await tab.goto(site.url(page));
          await tab.evaluate(() => document.querySelectorAll("details:not([name])").forEach((each) => (each.open = true)));
          await judge(site, tab, `${page}, ${colorScheme}, ${device}`, counts, rules);
        }
        await tab.keyboard.press("/");
        await tab.keyboard.type("contact");
        await tab.waitForSelector("#found [role=option]");
        await judge(site, tab, `search, ${colorScheme}, ${device}`, counts, rules);
        await tab.goto(site.url("404.html"));
        await judge(site, tab, `404, ${colorScheme}, ${device}`, counts, rules);
      });
    }
  }
  return {
    tool: "axe-core",
    input: "chosen pages and the search, light and dark, desk and phone",
    proves: "no serious or critical finding",
    numbers: { "pages looked at": counts.pages, "rules passed": counts.rules, "minor and moderate": counts.minor },
  };
}

async function judge(site, tab, where, counts, rules) {
  await tab.evaluate(site.axe);
  const { violations, passes } = await tab.evaluate(
    (rules) => globalThis.axe.run(document, { resultTypes: ["violations"], ...(rules && { runOnly: rules }) }),
    rules,
  );
  counts.pages += 1;
  counts.rules += passes.length;
  for (const { id, impact, nodes, help } of violations) {
    if (!["serious", "critical"].includes(impact)) counts.minor += nodes.length;
    else site.findings.add(where, `${impact}, ${id}, ${nodes.length} times: ${help}; ${nodes[0].target} ${nodes[0].any[0]?.message ?? ""}`);
  }
}
