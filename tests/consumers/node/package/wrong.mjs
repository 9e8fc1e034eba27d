// Bodies that are not as declared, in ways that a type can see.

/** Some wrong bodies made from a right one. `turn` chooses other members for each body, so that all get their turn. */
export function* wrong(body, judge, turn) {
  for (const [what, change] of CHANGES) {
    const places = [...members(body)];
    // The first one, from this turn's place on, that the strict schema refuses for what it is and not for how it is spelled.
    for (let step = 0; step < places.length; step += 1) {
      const [path, member] = places[(turn + step) % places.length];
      const mutant = structuredClone(body);
      const owner = path.reduce((value, key) => value[key], mutant);
      change(owner, member);
      if (judge(mutant) || !judge.errors.every((error) => VISIBLE.has(error.keyword))) continue;
      yield { what: `${what} /${[...path, member].join("/")}`, body: mutant };
      break;
    }
  }
}

const CHANGES = [
  ["missing", (owner, member) => delete owner[member]],
  ["another kind", (owner, member) => (owner[member] = typeof owner[member] === "boolean" ? ["x"] : true)],
  ["undeclared", (owner, member) => (owner[`${member}_nobody_declared`] = 1)],
  ["null", (owner, member) => (owner[member] = null)],
];

/** What a type says, too. A `oneOf` or `if` would have told which of its schemas was meant. */
const VISIBLE = new Set(["type", "required", "additionalProperties", "const", "enum", "anyOf"]);

/** The members of a body and of the objects in it, as far as objects hold objects. */
function* members(value, path = []) {
  for (const [member, inner] of Object.entries(value)) {
    yield [path, member];
    if (path.length < 2 && inner !== null && typeof inner === "object" && !Array.isArray(inner)) yield* members(inner, [...path, member]);
  }
}
