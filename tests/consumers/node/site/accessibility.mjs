// axe on chosen pages, in both themes, on a desk and on a phone, with everything unfolded and with the search open.

import { DESK, PHONE } from "./site.mjs";

export async function accessibility(site) {
  const counts = { pages: 0, rules: 0, minor: 0 };
  for (const colorScheme of ["light", "dark"]) {
    for (const [device, viewport] of Object.entries({ desk: DESK, phone: PHONE })) {
      await site.tab({ colorScheme, viewport, reducedMotion: "reduce" }, async (tab) => {
        for (const page of new Set(Object.values(site.chosen()))) {
          await tab.goto(site.url(page));
          await tab.evaluate(() => document.querySelectorAll("details:not([name])").forEach((each) => (each.open = true)));
          await judge(site, tab, `${page}, ${colorScheme}, ${device}`, counts);
        }
        await tab.keyboard.press("/");
        await tab.keyboard.type("contact");
        await tab.waitForSelector("#found [role=option]");
        await judge(site, tab, `search, ${colorScheme}, ${device}`, counts);
        await tab.goto(site.url("404.html"));
        await judge(site, tab, `404, ${colorScheme}, ${device}`, counts);
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

async function judge(site, tab, where, counts) {
  await tab.evaluate(site.axe);
  const { violations, passes } = await tab.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  counts.pages += 1;
  counts.rules += passes.length;
  for (const { id, impact, nodes, help } of violations) {
    if (!["serious", "critical"].includes(impact)) counts.minor += nodes.length;
    else site.findings.add(where, `${impact}, ${id}, ${nodes.length} times: ${help}; ${nodes[0].target} ${nodes[0].any[0]?.message ?? ""}`);
  }
}
