// What a page does besides being read: themes, copying, colours in JSON. Everything can be read without it.
"use strict";
(() => {
  const root = document.documentElement;
  const all = (selector) => Array.from(document.querySelectorAll(selector));

  theme(document.getElementById("theme"));
  all("div.code").forEach(copyable);
  all("code.json").forEach(colour);
  all(".try").forEach((line) => (line.hidden = false));
  narrow(document.querySelector("nav.side .fold"), "60rem");
  narrow(document.querySelector("nav.toc .fold"), "84rem");
  preferred(all(".choices details"));
  document.querySelector("nav.side [aria-current]")?.scrollIntoView({ block: "nearest" });
  unfold();
  addEventListener("hashchange", unfold);

  function theme(button) {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : dark.matches);
    const tell = () => button.setAttribute("aria-pressed", String(isDark()));
    button.setAttribute("aria-label", "Dark theme");
    button.hidden = false;
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      keep("hookbook-theme", root.dataset.theme);
      tell();
    });
    dark.addEventListener("change", tell);
    tell();
  }

  function copyable(block) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    const label = block.querySelector("pre").getAttribute("aria-label");
    button.setAttribute("aria-label", `Copy: ${label}`);
    const status = document.createElement("span");
    status.className = "unseen";
    status.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      const done = await copy(block.querySelector("code"));
      button.textContent = done ? "Copied" : "Select and copy";
      status.textContent = button.textContent;
      setTimeout(() => {
        button.textContent = "Copy";
        status.textContent = "";
      }, 1600);
    });
    block.append(button, status);
  }

  async function copy(code) {
    try {
      await navigator.clipboard.writeText(code.textContent);
      return true;
    } catch {
      // No clipboard on an insecure origin: the selection is there to be copied by hand.
      getSelection().selectAllChildren(code);
      return document.execCommand("copy");
    }
  }

  // Members, texts, numbers and words of a JSON text, in elements of their own. What is shown stays what it was.
  function colour(code) {
    const text = code.textContent;
    const token = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\b(?:true|false|null)\b/g;
    const parts = document.createDocumentFragment();
    let end = 0;
    for (const found of text.matchAll(token)) {
      const [whole, quoted, colon] = found;
      const kind = colon ? "key" : quoted ? "text" : /[a-z]/.test(whole[0]) ? "word" : "number";
      const span = document.createElement("span");
      span.className = `j-${kind}`;
      span.textContent = quoted ?? whole;
      parts.append(text.slice(end, found.index), span, colon ?? "");
      end = found.index + whole.length;
    }
    parts.append(text.slice(end));
    code.replaceChildren(parts);
  }

  // What stands beside the page on a wide screen stands above it on a narrow one, folded away until it is wanted.
  function narrow(fold, width) {
    if (!fold) return;
    const wide = matchMedia(`(min-width: ${width})`);
    const fit = () => (fold.open = wide.matches);
    wide.addEventListener("change", fit);
    fit();
    fold.addEventListener("click", (event) => {
      if (!wide.matches && event.target.closest("a")) fold.open = false;
    });
  }

  // Whoever has looked at one language once is shown it on every page.
  function preferred(choices) {
    const language = (choice) => choice.querySelector("summary").textContent;
    const kept = keep("hookbook-language");
    for (const choice of choices) {
      if (language(choice) === kept) choice.open = true;
      choice.querySelector("summary").addEventListener("click", (event) => {
        keep("hookbook-language", language(choice));
        // Side by side, one of them is always open.
        if (choice.open && getComputedStyle(choice).display === "contents") event.preventDefault();
      });
    }
  }

  // What is remembered from page to page. Some browsers keep nothing for pages from a disk; then it holds for this page.
  function keep(name, value) {
    try {
      if (value !== undefined) localStorage.setItem(name, value);
      return localStorage.getItem(name);
    } catch {
      return value;
    }
  }

  // A place inside something folded shows when somebody comes for it.
  function unfold() {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {
      // It is no place of ours, then.
    }
    const folded = id && document.getElementById(id)?.closest("main details");
    if (folded) folded.open = true;
  }
})();
