// What was found, by the check that found it.

export class Findings {
  texts = [];
  #check = "";

  add(where, what) {
    const text = `${this.#check}: ${where}: ${what}`;
    if (!this.texts.includes(text)) this.texts.push(text);
  }

  /** Runs a check. One that breaks off is a finding like any other, and the next one is run. */
  async during(check, run) {
    this.#check = check;
    const before = this.texts.length;
    try {
      const row = await run();
      const found = this.texts.length - before;
      return { ...row, result: found === 0 ? "pass" : `${found} problems` };
    } catch (error) {
      this.add("broke off", error.stack?.split("\n").slice(0, 3).join(" ") ?? String(error));
      return undefined;
    }
  }
}
