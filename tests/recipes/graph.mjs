// A stand-in for the Graph API on this machine, which answers as Meta's does: pages with cursors, error bodies, webhooks that are
// signed. It keeps what it was sent, for tests to look at.

import { createHmac } from "node:crypto";
import { createServer } from "node:http";

const VERSION = /^\/v\d+\.\d+\//;

/** Starts it. `templates` are those of the account; calls need the `token`, and webhooks are signed with the `secret`. */
export async function startGraph({ templates = [], account = "100", phone = "10", token = "token", secret = "secret" } = {}) {
  const sent = [];
  const asked = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, "http://localhost");
    const answer = (status, body) =>
      response.writeHead(status, { "content-type": "application/json; charset=UTF-8" }).end(JSON.stringify(body));
    const refuse = (status, error) => answer(status, { error: { ...error, fbtrace_id: "AbCdEfGhIjK" } });
    asked.push(`${request.method} ${url.pathname}${url.search}`);
    if (request.headers.authorization !== `Bearer ${token}`) {
      return refuse(401, { message: "Invalid OAuth access token - Cannot parse access token", type: "OAuthException", code: 190 });
    }
    const path = url.pathname.replace(VERSION, "");
    if (request.method === "GET" && path === `${account}/message_templates`) {
      const page = pageOf(templates, url);
      if (page === undefined) return refuse(400, { message: "(#100) Invalid cursor", type: "OAuthException", code: 100 });
      return answer(200, page);
    }
    if (request.method === "POST" && path === `${phone}/messages`) {
      const message = await bodyOf(request);
      if (message?.messaging_product !== "whatsapp") {
        const details = "Parameter messaging_product is required";
        return refuse(400, {
          message: "(#100) The parameter messaging_product is required.",
          type: "OAuthException",
          code: 100,
          error_data: { messaging_product: "whatsapp", details },
        });
      }
      sent.push(message);
      return answer(200, {
        messaging_product: "whatsapp",
        contacts: [{ input: message.to, wa_id: message.to.replace(/\D/g, "") }],
        messages: [{ id: `wamid.${sent.length}` }],
      });
    }
    const message = `Unsupported ${request.method.toLowerCase()} request. Object with ID '${path}' does not exist`;
    return refuse(400, { message, type: "GraphMethodException", code: 100, error_subcode: 33 });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/v24.0`,
    /** Messages that were taken, and calls that were made. */
    sent,
    asked,
    close: () => new Promise((resolve) => server.close(resolve)),
    /** Posts a webhook as Meta does; `change` may spoil its text after it was signed. */
    async deliver(address, webhook, change = (text) => text) {
      const text = escaped(JSON.stringify(webhook));
      const signature = createHmac("sha256", secret).update(text).digest("hex");
      const headers = { "content-type": "application/json", "x-hub-signature-256": `sha256=${signature}` };
      return (await fetch(address, { method: "POST", headers, body: change(text) })).status;
    },
    /** The webhook of a message that a person wrote. */
    wrote: (from, at, text) => ({
      object: "whatsapp_business_account",
      entry: [
        {
          id: account,
          changes: [
            {
              field: "messages",
              value: {
                messaging_product: "whatsapp",
                metadata: { display_phone_number: "15550001111", phone_number_id: phone },
                contacts: [{ profile: { name: "Ann" }, wa_id: from }],
                messages: [{ from, id: `wamid.${at}`, timestamp: String(Math.floor(at / 1000)), type: "text", text: { body: text } }],
              },
            },
          ],
        },
      ],
    }),
  };
}

/** A page of the list as the cursors of the address ask for it. A cursor tells a place and nothing else. */
function pageOf(templates, { searchParams, origin, pathname }) {
  const limit = Number(searchParams.get("limit") ?? 25);
  const after = searchParams.get("after");
  const from = after === null ? 0 : Number(Buffer.from(after, "base64url").toString()) + 1;
  if (!Number.isInteger(from) || !(limit > 0)) return undefined;
  const data = templates.slice(from, from + limit);
  if (data.length === 0) return { data };
  const cursor = (place) => Buffer.from(String(place)).toString("base64url");
  const cursors = { before: cursor(from), after: cursor(from + data.length - 1) };
  const isLast = from + data.length >= templates.length;
  const next = `${origin}${pathname}?limit=${limit}&after=${cursors.after}`;
  return { data, paging: isLast ? { cursors } : { cursors, next } };
}

/** Meta signs the text with every character beyond ASCII escaped, and sends it so. */
function escaped(text) {
  return text.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    return undefined;
  }
}
