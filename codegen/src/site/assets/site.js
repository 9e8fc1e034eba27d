// What a page does besides being read: themes, copying, colours in JSON. Everything can be read without it.
"use strict";
(() => {
  const root = document.documentElement;
  const all = (selector) => Array.from(document.querySelectorAll(selector));

  theme(document.getElementById("theme"));
  all("div.code").forEach(copyable);
  all("code.json").forEach(colour);
  all(".try").forEach((line) => (line.hidden = false));
  narrow(document.querySelector("nav.side .fold"));
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
      try {
        localStorage.setItem("hookbook-theme", root.dataset.theme);
      } catch {
        // It holds for this page, then.
      }
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

  // On a narrow screen the list of events is folded away until it is wanted.
  function narrow(fold) {
    const wide = matchMedia("(min-width: 60rem)");
    const fit = () => (fold.open = wide.matches);
    wide.addEventListener("change", fit);
    fit();
  }

  // A place inside something folded shows when somebody comes for it.
  function unfold() {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {
      // It is no place of ours, then.
    }
    const folded = id && document.getElementById(id)?.closest("details:not(.fold)");
    if (folded) folded.open = true;
  }
})();
