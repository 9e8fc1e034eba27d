// What was found, by the check that found it.

import { problem } from "../suite.mjs";

export class Findings {
  #texts = new Set();
  #check = "";

  /** The same is told once, however often a page says it. */
  add(where, what) {
    const text = `${this.#check}: ${where}: ${what}`;
    if (!this.#texts.has(text)) problem(text);
    this.#texts.add(text);
  }

  /** Runs a check. One that breaks off is a finding like any other, and the next one is run. */
  async during(check, run) {
    this.#check = check;
    const before = this.#texts.size;
    try {
      const row = await run();
      const found = this.#texts.size - before;
      return { ...row, result: found === 0 ? "as promised" : `${found} problems` };
    } catch (error) {
      this.add("broke off", error.stack?.split("\n").slice(0, 3).join(" ") ?? String(error));
      return {};
    }
  }
}
