// The search, by keyboard alone: an event is found by a field, by its name, and by a word of its description.

const QUERIES = ["email", "invoice paid", "contact", "avatar_url", "the picture of a member"];

export async function searching(site) {
  const wanted = choose(site.findable);
  let found = 0;
  for (const start of ["index.html", site.pages.at(-1)]) {
    await site.tab({}, async (tab) => {
      for (const target of wanted) {
        await tab.goto(site.url(start));
        if (await byKeyboard(site, tab, target)) found += 1;
      }
      await opening(site, tab, start);
    });
  }
  const times = await measure(site);
  return {
    tool: "playwright-core",
    input: "search, by keyboard",
    proves: "found by field, by event and by a word of a description; `/`, Ctrl+K, arrows, Enter and Escape",
    numbers: { searches: found },
    times,
  };
}

/** Names that stand once in the lists, and a word that only one summary has: so there is one right answer, whatever the catalog holds. */
function choose({ providers, events, fields }) {
  const page = (event) => `${providers[events[event][0]][0]}/events/${events[event][1]}.html`;
  const once = (list) => list.filter((text) => list.indexOf(text) === list.lastIndexOf(text));
  const middle = (list) => list[Math.floor(list.length / 2)];

  const name = middle(once(fields.map((field) => field[2].toLowerCase())).filter((text) => /^[a-z_]{8,}$/.test(text)));
  const field = fields.find((each) => each[2].toLowerCase() === name);
  const event = middle(once(events.map((each) => each[2])));
  const everything = JSON.stringify([events, fields]).toLowerCase();
  const words = events.flatMap((each) => each[3].toLowerCase().match(/\b[a-z]{8,}\b/g) ?? []);
  const word = middle(words.filter((text) => everything.split(text).length === 2));
  return [
    { kind: "a field", typed: field[2], to: `${page(field[0])}#${field[1]}` },
    { kind: "an event", typed: event, to: page(events.findIndex((each) => each[2] === event)) },
    { kind: "a word", typed: word, to: page(events.findIndex((each) => each[3].toLowerCase().includes(word))) },
  ];
}

async function byKeyboard(site, tab, { kind, typed, to }) {
  const where = `${kind}, "${typed}"`;
  await tab.keyboard.press("/");
  await tab.keyboard.type(typed);
  await tab.waitForSelector("#found [role=option]");
  const links = await tab.$$eval("#found [role=option]", (links) => links.map((link) => link.href));
  const at = links.indexOf(site.url(to.split("#")[0]) + (to.includes("#") ? `#${to.split("#")[1]}` : ""));
  if (at < 0) return site.findings.add(where, `does not find ${to}; first is ${links[0]}`);
  if (at > 2) site.findings.add(where, `is only number ${at + 1} of what is found`);
  for (let step = 0; step < at; step += 1) await tab.keyboard.press("ArrowDown");
  const active = await tab.evaluate(() => {
    const id = document.getElementById("search").getAttribute("aria-activedescendant");
    const option = document.getElementById(id);
    return { selected: option?.getAttribute("aria-selected"), to: option?.href };
  });
  if (active.selected !== "true" || active.to !== links[at]) site.findings.add(where, "the arrows do not choose it");
  await Promise.all([tab.waitForURL(links[at]), tab.keyboard.press("Enter")]);
  const place = to.split("#")[1];
  if (place) {
    const seen = await tab.evaluate(async (id) => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const { top, bottom } = document.getElementById(id).getBoundingClientRect();
      return top >= 0 && bottom > 0 && top < innerHeight;
    }, place);
    if (!seen) site.findings.add(where, `leads to ${to}, but it is not on the screen`);
  }
  return true;
}

async function opening(site, tab, start) {
  const state = () =>
    tab.evaluate(() => {
      const input = document.getElementById("search");
      const open = !document.getElementById("found-box").hidden;
      return { focused: document.activeElement === input, open, told: input.getAttribute("aria-expanded") === String(open) };
    });
  const expect = async (when, focused, open) => {
    const now = await state();
    if (now.focused !== focused || now.open !== open || !now.told) site.findings.add(start, `${when}: ${JSON.stringify(now)}`);
  };
  await tab.goto(site.url(start));
  await expect("at first", false, false);
  await tab.keyboard.press("Control+k");
  await tab.keyboard.type("contact");
  await tab.waitForSelector("#found [role=option]");
  await expect("after Ctrl+K and a word", true, true);
  const active = () => tab.getAttribute("#search", "aria-activedescendant");
  const first = await active();
  await tab.keyboard.press("ArrowDown");
  const second = await active();
  await tab.keyboard.press("ArrowUp");
  if (first === second || (await active()) !== first) site.findings.add(start, "the arrows do not go down and up");
  await tab.keyboard.press("Escape");
  await expect("after Escape", true, false);
  await tab.keyboard.press("Escape");
  await expect("after a second Escape", false, false);
  await tab.keyboard.press("/");
  await tab.keyboard.type("qqqxxxzzz");
  await tab.waitForFunction(() => document.getElementById("tally").textContent.startsWith("Nothing"));
  await expect("after a word that is nowhere", true, true);
}

/** From a key to the painted results, and from the first key to the first results, which includes loading and indexing the lists. Told, not judged. */
async function measure(site) {
  return site.tab({}, async (tab) => {
    await tab.goto(site.url("index.html"));
    await tab.evaluate(() => {
      globalThis.taken = [];
      const input = document.getElementById("search");
      input.addEventListener("keydown", () => (globalThis.pressed = performance.now()), true);
      // Behind the listener of the site, which has found by then.
      input.addEventListener("input", () => {
        const { pressed } = globalThis;
        globalThis.pressed = undefined;
        // The field was emptied, and no key was pressed.
        if (pressed === undefined) return;
        requestAnimationFrame(() => setTimeout(() => globalThis.taken.push(performance.now() - pressed)));
      });
    });
    const cold = Date.now();
    await tab.keyboard.press("/");
    await tab.keyboard.type("e");
    await tab.waitForSelector("#found [role=option]");
    const first = Date.now() - cold;
    await tab.evaluate(() => (globalThis.taken = []));
    let keys = 0;
    for (const query of QUERIES) {
      await tab.fill("#search", "");
      for (const key of query) {
        await tab.keyboard.type(key);
        keys += 1;
        await tab.waitForFunction((count) => globalThis.taken.length >= count, keys);
      }
    }
    const taken = (await tab.evaluate(() => globalThis.taken)).sort((a, b) => a - b);
    const at = (share) => `${taken[Math.min(taken.length - 1, Math.floor(taken.length * share))].toFixed(0)} ms`;
    return [
      `first key to first results, with loading and indexing: ${first} ms`,
      `key to painted results: median ${at(0.5)}, 95 of 100 within ${at(0.95)}, longest ${at(1)} (${taken.length} keys)`,
    ];
  });
}
