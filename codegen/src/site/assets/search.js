// Search over events and fields, as one types. The lists come from findable.js, in the order that codegen/src/site/search.rs writes.
"use strict";
(() => {
  const AT_MOST = 40;
  const box = document.querySelector(".search");
  const input = document.getElementById("search");
  const frame = document.getElementById("found-box");
  const list = document.getElementById("found");
  const tally = document.getElementById("tally");
  const root = document.body.dataset.root;

  let lists;
  let index;
  let loading;
  let chosen = -1;

  box.hidden = false;
  input.addEventListener("focus", load);
  input.addEventListener("input", find);
  input.addEventListener("keydown", steer);
  document.addEventListener("keydown", summon);
  document.addEventListener("pointerdown", (event) => {
    if (!box.contains(event.target)) close();
  });
  box.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !box.contains(event.relatedTarget)) close();
  });

  // Scripts rather than `fetch`: a page that was opened from a disk may not fetch.
  function load() {
    loading ??= Promise.all([script("minisearch.js"), script("findable.js")]).then(
      () => {
        index = build();
        find();
      },
      () => say("The search could not be loaded."),
    );
  }

  function script(name) {
    return new Promise((resolve, reject) => {
      const element = document.createElement("script");
      element.src = `${root}_assets/${name}`;
      element.onload = resolve;
      element.onerror = reject;
      document.head.append(element);
    });
  }

  globalThis.hookbookFindable = (found) => {
    lists = found;
  };

  function build() {
    const made = new MiniSearch({
      fields: ["name", "around", "words"],
      tokenize: pieces,
      processTerm: (term) => term.toLowerCase(),
      searchOptions: {
        // What was typed is taken as it is; only what was written is cut in pieces.
        tokenize: (text) => text.split(/[\s/]+/).filter(Boolean),
        boost: { name: 6, around: 1.5 },
        prefix: (term) => term.length > 1,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        weights: { prefix: 0.6, fuzzy: 0.2 },
        combineWith: "AND",
      },
    });
    const events = lists.events.map(([provider, , name, summary, more], number) => ({
      id: number,
      name,
      around: lists.providers[provider][1],
      words: `${summary} ${more}`,
    }));
    const fields = lists.fields.map(([event, , name, shape, type, meaning], number) => ({
      id: -1 - number,
      name,
      around: `${shape} ${lists.events[event][2]} ${lists.providers[lists.events[event][0]][1]}`,
      words: `${meaning} ${type}`,
    }));
    made.addAll(events);
    made.addAll(fields);
    return made;
  }

  // `contact.tagAdded` is found by itself, by `contact`, by `tagAdded`, by `tag` and by `added`.
  function pieces(text) {
    const found = [];
    for (const word of text.match(/[\p{L}\p{N}_.-]+/gu) ?? []) {
      found.push(word);
      const parts = word.split(/[_.-]+/).filter(Boolean);
      if (parts.length > 1) found.push(...parts);
      for (const part of parts) {
        const humps = part.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu) ?? [];
        if (humps.length > 1) found.push(...humps);
      }
    }
    return found;
  }

  // On the front page, examples to begin with.
  for (const button of document.querySelectorAll("button.word")) {
    button.addEventListener("click", () => {
      input.value = button.textContent;
      input.focus();
      find();
    });
  }

  function find() {
    const typed = input.value.trim();
    if (!typed || !index) {
      if (typed) say("Loading …");
      else close();
      return;
    }
    const exact = typed.toLowerCase();
    let found = index.search(typed, { boostDocument: (id) => boost(id, exact) });
    if (found.length === 0) found = index.search(typed, { combineWith: "OR" });
    show(found, typed);
  }

  // A name that is what was typed comes first, an event before its fields, and what belongs to the provider of this page before others.
  function boost(id, exact) {
    const isEvent = id >= 0;
    const [event, name] = isEvent ? [id, lists.events[id][2]] : [lists.fields[-1 - id][0], lists.fields[-1 - id][2]];
    const same = name.toLowerCase() === exact ? 8 : 1;
    const near = lists.providers[lists.events[event][0]][0] === document.body.dataset.provider ? 1.5 : 1;
    return same * near * (isEvent ? 2.5 : 1);
  }

  function show(found, typed) {
    chosen = -1;
    input.removeAttribute("aria-activedescendant");
    list.replaceChildren(...found.slice(0, AT_MOST).map(item));
    const more = found.length > AT_MOST ? `, the first ${AT_MOST} are shown` : "";
    const count = found.length === 1 ? "1 result" : `${found.length} results`;
    say(found.length ? count + more : `Nothing is called “${typed}”, or says so.`);
    if (found.length) choose(0);
  }

  function say(text) {
    tally.textContent = text;
    frame.hidden = false;
    input.setAttribute("aria-expanded", "true");
  }

  function close() {
    frame.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function item(result, number) {
    const isEvent = result.id >= 0;
    const row = isEvent ? eventRow(result.id) : fieldRow(-1 - result.id);
    const option = document.createElement("a");
    option.id = `found-${number}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.href = root + row.to;
    option.tabIndex = -1;
    const head = element("span", "head", "");
    head.append(element("span", `what ${isEvent ? "event" : "field"}`, isEvent ? "event" : "field"));
    head.append(marked("code", row.name, result.terms), element("span", "in", row.around));
    option.append(head, marked("span", row.words.replaceAll("`", ""), result.terms));
    option.lastChild.className = "say";
    option.addEventListener("pointermove", () => choose(number, false));
    option.addEventListener("click", close);
    return option;
  }

  function eventRow(number) {
    const [provider, path, name, summary] = lists.events[number];
    return { to: page(provider, path), name, around: lists.providers[provider][1], words: summary };
  }

  function fieldRow(number) {
    const [event, place, name, shape, type, meaning, count] = lists.fields[number];
    const [provider, path, wire] = lists.events[event];
    const others = count === 0 ? " and others" : count > 1 ? ` and ${count - 1} more` : "";
    const around = `${type} in ${wire}${others} · ${lists.providers[provider][1]}`;
    return { to: `${page(provider, path)}#${place}`, name, around, words: meaning || shape };
  }

  function page(provider, path) {
    return `${lists.providers[provider][0]}/events/${path.split("/").map(encodeURIComponent).join("/")}.html`;
  }

  // The text, with what was found in it marked.
  function marked(tag, text, terms) {
    const whole = element(tag, "", "");
    const safe = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const longestFirst = safe.sort((a, b) => b.length - a.length);
    const parts = longestFirst.length ? text.split(new RegExp(`(${longestFirst.join("|")})`, "i")) : [text];
    parts.forEach((part, at) => whole.append(at % 2 ? element("mark", "", part) : part));
    return whole;
  }

  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    made.textContent = text;
    return made;
  }

  function choose(number, scroll = true) {
    const options = list.children;
    if (number === chosen || !options[number]) return;
    options[chosen]?.setAttribute("aria-selected", "false");
    chosen = number;
    const option = options[chosen];
    option.setAttribute("aria-selected", "true");
    input.setAttribute("aria-activedescendant", option.id);
    if (scroll) option.scrollIntoView({ block: "nearest" });
  }

  function steer(event) {
    const count = list.children.length;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key === "Escape") {
      if (frame.hidden) input.blur();
      close();
    } else if (event.key in steps && count && !frame.hidden) {
      event.preventDefault();
      choose((chosen + steps[event.key] + count) % count);
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      list.children[chosen].click();
      input.blur();
    }
  }

  function summon(event) {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const slash = event.key === "/" && plain && !typing;
    const k = event.key === "k" && (event.ctrlKey || event.metaKey);
    if (slash || k) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  }
})();
