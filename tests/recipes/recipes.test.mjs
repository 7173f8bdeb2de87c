// Each recipe does its job against a Graph API on this machine.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { answered, close, open, served } from "../page.mjs";
import { run, tool } from "../run.mjs";
import { startGraph } from "./graph.mjs";
import { reportOn, templatesOf } from "./report/report.mjs";
import { receiver } from "./webhook/server.mjs";

before(open);
after(close);

const HOUR = 3_600_000;
const WROTE = Date.UTC(2026, 10, 25, 10);

async function graph(t, options) {
  const graph = await startGraph(options);
  t.after(graph.close);
  return graph;
}

/** The receiver at an address of this machine. */
async function listening(t, options) {
  const server = receiver({ phone: "10", token: "token", secret: "secret", verifyToken: "ours", key: "our key", ...options }).listen(0, "127.0.0.1");
  t.after(() => server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${server.address().port}`;
}

const post = (address, body, authorization = "Bearer our key") =>
  fetch(address, { method: "POST", headers: { "content-type": "application/json", authorization }, body: JSON.stringify(body) });
const text = { messaging_product: "whatsapp", to: "5215512345678", type: "text", text: { body: "Hola" } };

test("the receiver answers Meta's question whether the address is ours", async (t) => {
  const { address: graphAddress } = await graph(t);
  const address = await listening(t, { graph: graphAddress });
  const asked = async (token) => {
    const answer = await fetch(`${address}/webhook?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=${token}`);
    return [answer.status, await answer.text()];
  };
  assert.deepEqual(await asked("ours"), [200, "1158201444"]);
  assert.equal((await asked("theirs"))[0], 403);
  const unset = await listening(t, { graph: graphAddress, verifyToken: undefined });
  assert.equal((await fetch(`${unset}/webhook?hub.mode=subscribe&hub.challenge=1`)).status, 403);
});

test("the receiver takes what Meta signed and nothing else, and sends while the window is open", async (t) => {
  const meta = await graph(t);
  let now = WROTE + HOUR;
  let kept;
  const options = { graph: meta.address, at: () => now, save: (state) => (kept = JSON.stringify(state)) };
  const address = await listening(t, options);
  const told = meta.wrote("5215512345678", WROTE, "¿Dónde está mi pedido? 📦");
  const send = async (to = address) => {
    const answer = await post(`${to}/send`, { message: text });
    return { status: answer.status, ...(await answer.json()) };
  };

  const early = await send();
  assert.deepEqual([early.status, early.wouldBe, early.instead], [409, 131047, "send-template"]);
  assert.equal(await meta.deliver(`${address}/webhook`, told, (text) => text.replace("5215512345678", "5215512345679")), 401);
  assert.equal((await post(`${address}/webhook`, told)).status, 401);
  assert.equal((await post(`${address}/send`, { message: text }, "Bearer another")).status, 401);
  assert.equal((await send()).status, 409);
  assert.equal(await meta.deliver(`${address}/webhook`, told), 200);
  assert.deepEqual(await send(), { status: 200, id: "wamid.1", until: WROTE + 24 * HOUR });
  assert.deepEqual(meta.sent, [text]);

  now = WROTE + 24 * HOUR;
  assert.equal((await send()).wouldBe, 131047);

  // Another process goes on from what was kept.
  now = WROTE + 2 * HOUR;
  const next = await listening(t, { ...options, kept });
  assert.equal((await send(next)).status, 200);
  const refused = await listening(t, { ...options, kept, token: "expired" });
  const { status, retry } = await send(refused);
  assert.deepEqual([status, retry], [502, "after-fix"]);
});

test("a script reports on hundreds of templates, page by page", async (t) => {
  const template = (index, language, body) => ({
    id: String(index),
    name: `template_${Math.floor(index / 2)}`,
    language,
    status: "APPROVED",
    category: "UTILITY",
    components: [{ type: "BODY", text: body, ...(body.includes("{{1}}") && { example: { body_text: [["4711"]] } }) }],
  });
  const templates = Array.from({ length: 437 }, (_, index) =>
    index % 2 === 0
      ? template(index, "en", "Your order {{1}} has left our warehouse and arrives tomorrow.")
      : template(index, "es", index === 99 ? "Tu pedido ha salido del almacén y llega mañana." : "Tu pedido {{1}} ha salido del almacén y llega mañana."),
  );
  const meta = await graph(t, { templates });
  const report = await reportOn(templatesOf({ graph: meta.address, account: "100", token: "token" }));
  assert.deepEqual([report.templates, report.names, meta.asked.length], [437, 219, 5]);
  assert.deepEqual(report.codes, { "variant-with-other-variables": 1 });
  assert.deepEqual(report.problems.map(({ name, language }) => [name, language]), [["template_49", "es"]]);

  const script = join(import.meta.dirname, "report/report.mjs");
  const ran = await promisify(execFile)(process.execPath, [script], {
    env: { ...process.env, GRAPH: meta.address, ACCOUNT: "100", TOKEN: "token" },
  }).catch((error) => error);
  assert.equal(JSON.parse(ran.stdout).templates, 437);
  await assert.rejects(reportOn(templatesOf({ graph: meta.address, account: "100", token: "expired" })), /token/i);
  await assert.rejects(reportOn(templatesOf({ graph: meta.address, account: "101", token: "token" })), Error);
});

test("a form in React judges what is typed, shows the characters at fault, and mends them", async (t) => {
  await run("recipes/form", tool("vite"), "build", "--logLevel=error");
  const seen = {};
  const { complaints } = await answered(
    await served(t, join(import.meta.dirname, "form/dist")),
    () => document.querySelector("output")?.textContent,
    async (page) => {
      const name = page.getByLabel("Name");
      await name.fill("Order Update");
      await page.getByLabel("Body").pressSequentially("Your order has left our warehouse.");
      seen.mark = await page.locator("mark").first().textContent();
      seen.invalid = await name.getAttribute("aria-invalid");
      seen.blocked = await page.getByRole("button", { name: "Submit" }).isDisabled();
      await page.getByRole("button", { name: "Rename to order_update" }).click();
      seen.name = await name.inputValue();
      await name.fill("Other Name");
      await page.getByRole("button", { name: "Fix all" }).click();
      seen.fixed = await name.inputValue();
      seen.free = await page.getByRole("button", { name: "Submit" }).isEnabled();
    },
  );
  assert.deepEqual(complaints, []);
  assert.deepEqual(seen, { mark: "Order U", invalid: "true", blocked: true, name: "order_update", fixed: "other_name", free: true });
});
