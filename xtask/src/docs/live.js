// Loads a page again once it has changed, and shows what is wrong with the catalog. Served by `cargo xtask docs` alone.
"use strict";
(() => {
  const { page, seen } = document.currentScript.dataset;
  const box = document.createElement("section");
  let source;

  box.id = "live-fault";
  box.setAttribute("role", "alert");
  addEventListener("pagehide", close);
  document.addEventListener("visibilitychange", listen);
  listen();

  // A browser keeps only a few connections to a host: pages that nobody sees let go of theirs.
  function listen() {
    close();
    if (document.visibilityState === "hidden") return;
    source = new EventSource(`/_live?page=${encodeURIComponent(page)}&seen=${seen}`);
    source.addEventListener("reload", () => location.reload());
    source.addEventListener("fault", (event) => show(event.data));
    source.addEventListener("fine", fine);
  }

  function close() {
    source?.close();
  }

  function show(text) {
    // A page that stands for the fault has a place for it.
    if (document.body.classList.contains("fault")) {
      document.querySelector("pre").textContent = text;
      return;
    }
    const title = document.createElement("h2");
    title.textContent = "The catalog has a fault. This is the last good site.";
    const pre = document.createElement("pre");
    pre.textContent = text;
    pre.tabIndex = 0;
    box.replaceChildren(title, pre);
    document.body.append(box);
  }

  function fine() {
    if (document.body.classList.contains("fault")) location.reload();
    box.remove();
  }
})();
