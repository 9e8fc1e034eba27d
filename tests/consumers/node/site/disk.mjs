// The site opened from a disk, as somebody does who was sent the folder.

export async function disk(site) {
  const [event] = site.findable.events.filter((each) => each[2].length > 8);
  return site.tab({}, async (tab) => {
    const strangers = [];
    tab.on("request", (request) => {
      if (!/^(file|data):/.test(request.url())) strangers.push(request.url());
    });
    await tab.goto(site.onDisk("index.html"));
    await tab.click("main h2 a");
    await tab.waitForURL(/^file:.*\/index\.html$/);
    await tab.keyboard.press("/");
    await tab.keyboard.type(event[2]);
    await tab.waitForSelector("#found [role=option]");
    await Promise.all([tab.waitForURL(/\/events\/.*\.html/), tab.keyboard.press("Enter")]);
    const page = await tab.evaluate(() => ({ title: document.querySelector("h1").textContent, ink: getComputedStyle(document.body).marginTop }));
    if (page.title !== event[2]) site.findings.add("from a disk", `the search for ${event[2]} leads to ${page.title}`);
    if (page.ink !== "0px") site.findings.add("from a disk", "the style sheet is not applied");
    const schema = await tab.$eval("a[href$='strict.json']", (link) => link.href);
    await tab.goto(schema);
    JSON.parse(await tab.evaluate(() => document.body.innerText));
    for (const url of strangers) site.findings.add("from a disk", `asks ${url}`);
    return {
      tool: "playwright-core",
      input: "the folder, from a disk",
      proves: "pages, search and schemas work without a host",
      numbers: { pages: 4 },
    };
  });
}
