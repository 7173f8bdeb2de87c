// A form for a template that is judged as it is typed: what is wrong stands at its field, with a button that mends it.

import { useId, useMemo, useState } from "react";
import { applyFix, fixAll, validateTemplate } from "ventana-core";

const EMPTY = { name: "", language: "en", category: "UTILITY", components: [{ type: "BODY", text: "" }] };
const FIELDS = [
  { path: "/name", label: "Name" },
  { path: "/components/0/text", label: "Body", isLong: true },
];

export function TemplateForm({ locale: wanted }) {
  const locale = ["en", "es", "pt"].includes(wanted) ? wanted : "en";
  const [template, setTemplate] = useState(EMPTY);
  // The report is made of the template and of nothing else, so it is never behind it.
  const { valid, diagnostics } = useMemo(() => validateTemplate(template, { locale }), [template, locale]);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      {FIELDS.map((field) => (
        <Field
          key={field.path}
          {...field}
          value={at(template, field.path)}
          problems={diagnostics.filter(({ path }) => path.startsWith(field.path))}
          onChange={(text) => setTemplate(applyFix(template, { title: "", edits: [{ path: field.path, value: text }] }))}
          onFix={(fix) => setTemplate(applyFix(template, fix))}
        />
      ))}
      <button type="button" onClick={() => setTemplate(fixAll(template, { locale }).document)}>
        Fix all
      </button>
      <button type="submit" disabled={!valid}>
        Submit
      </button>
      <output>{diagnostics.length}</output>
    </form>
  );
}

function Field({ label, isLong, value, problems, onChange, onFix }) {
  const id = useId();
  const Input = isLong ? "textarea" : "input";
  const isWrong = problems.some(({ severity }) => severity === "error");
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        value={value}
        aria-invalid={isWrong}
        aria-describedby={`${id}-problems`}
        onChange={({ target }) => onChange(target.value)}
      />
      <span id={`${id}-problems`} role="status">
        {problems.map(({ code, span, message, fixes }, index) => (
          <span key={`${code}${index}`} data-code={code}>
            {message} {span && <mark>{value.slice(span.start, span.end)}</mark>}
            {fixes.map((fix) => (
              <button key={fix.title} type="button" onClick={() => onFix(fix)}>
                {fix.title}
              </button>
            ))}
          </span>
        ))}
      </span>
    </p>
  );
}

/** What stands at a pointer whose keys need no unescaping. */
function at(value, path) {
  return path.split("/").slice(1).reduce((inner, key) => inner?.[key], value) ?? "";
}
