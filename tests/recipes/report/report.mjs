// Reads all templates of an account page by page, and reports on them: node report.mjs > report.json
// GRAPH is the address of the Graph API with its version, ACCOUNT the id of the WhatsApp business account, TOKEN a token for it.

import { explainError, validateFamily, validateTemplate } from "ventana-core";

const FIELDS = "id,name,language,status,category,components,parameter_format,quality_score,rejected_reason";

/** Every template of an account. What Meta refuses is thrown in words that say what to do. */
export async function* templatesOf({ graph, account, token, limit = 100 }) {
  let next = `${graph}/${account}/message_templates?fields=${FIELDS}&limit=${limit}`;
  while (next !== undefined) {
    const answer = await fetch(next, { headers: { authorization: `Bearer ${token}` } });
    const page = await answer.json();
    if (!answer.ok) {
      const { title, whatToDo } = explainError(page);
      throw new Error(`${title} ${whatToDo}`);
    }
    yield* page.data;
    // The address of the next page leaves out the fields on some versions, so only its cursor is taken.
    const after = page.paging?.next && page.paging.cursors.after;
    next = after && `${graph}/${account}/message_templates?fields=${FIELDS}&limit=${limit}&after=${after}`;
  }
}

/** What is wrong with them: each by itself, and the languages of each name with each other. */
export async function reportOn(templates, locale = "en") {
  const families = new Map();
  const codes = {};
  const problems = [];
  let count = 0;
  const note = (name, language, { code, severity, path, message }) => {
    codes[code] = (codes[code] ?? 0) + 1;
    problems.push({ name, language, severity, code, path, message });
  };
  for await (const template of templates) {
    count += 1;
    const { name, language } = template;
    families.set(name, [...(families.get(name) ?? []), template]);
    for (const problem of validateTemplate(template, { locale }).diagnostics) note(name, language, problem);
  }
  for (const [name, family] of families) {
    if (family.length < 2) continue;
    for (const problem of validateFamily(family, { locale }).diagnostics) {
      note(name, family[Number(problem.path.split("/")[1])]?.language, problem);
    }
  }
  const rank = ["error", "warning", "info"];
  problems.sort((one, other) => rank.indexOf(one.severity) - rank.indexOf(other.severity));
  return { templates: count, names: families.size, codes, problems };
}

if (process.argv[1] === import.meta.filename) {
  const { GRAPH: graph, ACCOUNT: account, TOKEN: token } = process.env;
  const report = await reportOn(templatesOf({ graph, account, token }));
  console.log(JSON.stringify(report, null, 2));
  // For a nightly job: some template can no longer be sent as it is.
  process.exitCode = report.problems.some(({ severity }) => severity === "error") ? 1 : 0;
}
