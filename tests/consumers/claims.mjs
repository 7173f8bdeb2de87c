// Examples that say what they give, held to it.

/** The lines `EXPRESSION; // JSON` as claims: the code says how many of them held. */
export function claiming(code) {
  let count = 0;
  const lines = code.split("\n").map((line) => {
    const [, expression, promised] = /^([^\s}].*); \/\/ (.+)$/.exec(line) ?? [];
    if (!isJson(promised)) return line;
    count += 1;
    return `assert.deepEqual(${expression}, ${promised});`;
  });
  return { count, lines: lines.join("\n") };
}

function isJson(text) {
  if (text === undefined) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
