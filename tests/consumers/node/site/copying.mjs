// The copy buttons put on the clipboard what the page shows, to the character, and of a payload what its file says.

export async function copying(site) {
  let copied = 0;
  let payloads = 0;
  const permissions = ["clipboard-read", "clipboard-write"];
  for (const page of new Set(Object.values(site.chosen()))) {
    const written = await texts(site, page);
    await site.tab({ permissions }, async (tab) => {
      await tab.goto(site.url(page));
      await tab.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
      // Snippets exclude each other, so each is opened again before its button is pressed.
      const buttons = await tab.$$("button.copy");
      if (buttons.length !== written.length) site.findings.add(page, `${buttons.length} buttons for ${written.length} texts`);
      for (const [number, button] of buttons.entries()) {
        await tab.evaluate(() => navigator.clipboard.writeText("nothing was copied"));
        await button.evaluate((each) => each.closest("details")?.setAttribute("open", ""));
        await button.click();
        await tab.waitForFunction((each) => each.textContent !== "Copy", button);
        const text = await tab.evaluate(() => navigator.clipboard.readText());
        if (text !== written[number].text) site.findings.add(page, `"${written[number].label}" is copied as ${JSON.stringify(text.slice(0, 60))}`);
        copied += 1;
        payloads += compare(site, page, written[number], text);
      }
    });
  }
  if (payloads === 0) site.findings.add("the pages", "no payload was compared with its file");
  return {
    tool: "playwright-core",
    input: "copy buttons of chosen pages",
    proves: "the clipboard holds what is shown, and a JSON payload is its published example",
    numbers: { copied, "of them payloads": payloads },
  };
}

/** The texts as they were published, before any script has coloured them. */
async function texts(site, page) {
  return site.tab({ javaScriptEnabled: false }, async (tab) => {
    await tab.goto(site.url(page));
    return tab.$$eval("div.code pre", (all) =>
      all.map((pre) => ({
        label: pre.getAttribute("aria-label"),
        text: pre.querySelector("code").textContent,
        payload: pre.closest("details.payload")?.id,
        version: pre.closest("section.version")?.getAttribute("aria-labelledby"),
      })),
    );
  });
}

/** 1 if the text is a JSON payload that has a published example. */
function compare(site, page, { label, payload, version }, text) {
  const name = /^Payload (.*)$/.exec(label)?.[1];
  if (!payload || name === undefined) return 0;
  const rows = [...site.events()].filter(({ provider, event }) => site.page(provider, event) === page && event.version === version);
  const files = rows.flatMap(({ event }) => [...event.examples.pass, ...event.examples.fail].map(({ file }) => file));
  const file = files.find((each) => new RegExp(`/${name.replace(/[^\w-]/g, ".")}\\.(pass|fail)\\.json$`).test(each));
  if (rows[0]?.event.encoding !== "json" || file === undefined) return 0;
  const same = JSON.stringify(JSON.parse(text)) === JSON.stringify(JSON.parse(site.read(file)));
  if (!same) site.findings.add(page, `payload "${name}" is not ${file}`);
  return 1;
}
