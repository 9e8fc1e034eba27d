// What one mistake costs: how many errors and how many bytes of them a reader has to go through, by the document that finds it.

import { index, problem, read } from "./suite.mjs";

/** For each provider, the first example that says which event it is, with a member that nobody declared. */
export function oneWrongMember(ajv) {
  return {
    title: "One undeclared member, in Ajv",
    about:
      "Errors, and bytes of them as JSON, when the strict schema of the event, the provider's `dispatch` and its `union` judge the same " +
      "body with one member too many (2020-12, `allErrors`).",
    rows: index.providers.map((provider) => {
      const event = provider.events.find((event) => event.names_itself && event.examples.pass.length > 0);
      const wrong = { ...read(event.examples.pass[0].file), a_member_that_nobody_declared: 1 };
      const numbers = {};
      for (const [name, unit] of [["event", event.documents], ["dispatch", provider.dispatch], ["union", provider.union]]) {
        const errors = errorsOf(ajv, unit.files.strict, wrong);
        if (errors.length === 0) problem(`${event.name}: the ${name} has nothing against an undeclared member`);
        numbers[`${name}: errors`] = errors.length;
        numbers[`${name}: bytes`] = JSON.stringify(errors).length;
      }
      return { case: `${provider.title} \`${event.name}\``, numbers };
    }),
  };
}

/** None where the document does not compile, which others tell. */
function errorsOf(ajv, { id }, body) {
  try {
    const validate = ajv.getSchema(id);
    validate(body);
    return validate.errors ?? [];
  } catch {
    return [];
  }
}
