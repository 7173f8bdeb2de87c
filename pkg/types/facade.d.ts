/**
 * Judges a template by every rule. It may be a create payload, an item of a GET answer, or the JSON text of one.
 *
 * ```js
 * validateTemplate({ name: "Order Update", language: "en" }).diagnostics[0].code; // "malformed-name"
 * ```
 */
export function validateTemplate(template: unknown, options?: ValidateOptions | null): Report;

/**
 * The same question for many people at once, in the order in which they will be sent to: of each it says what `canSend` says
 * of that person. Free service messages of the month go to the first of the list. It works in chunks, in a browser in a worker.
 * `contacts` may also come part by part, as `readContacts` gives them; then nobody knows how many there will be.
 * Rejects with a `TypeError` or `RangeError` when the columns do not fit each other, and with the signal's reason on abort.
 *
 * ```js
 * const contacts = { recipient: ["5215512345678"], lastInboundAt: new Float64Array([NaN]) };
 * const message = { messaging_product: "whatsapp", type: "text", text: { body: "Hola" } };
 * const plan = await planAudience(contacts, { message });
 * [...plan.verdict]; // [1]
 * ```
 */
export function planAudience(
  contacts: Contacts | AsyncIterable<Contacts | ContactList>,
  request: Omit<SendRequest, "conversation" | "recipient">,
  options?: PlanOptions | null,
): Promise<AudiencePlan>;

/**
 * Reads a list of contacts as CSV, in any encoding and with any delimiter that a spreadsheet writes. What cannot be read is
 * said and kept: a number as it was written, a time as infinite.
 *
 * ```js
 * parseContacts("phone\n5215512345678\n").contacts.recipient; // ["5215512345678"]
 * ```
 */
export function parseContacts(csv: string | Uint8Array, options?: ContactOptions | null): ContactList;

/**
 * The same for a file of any size, piece by piece, in bounded memory. Dates that can be two days are settled by what has been
 * read before them, or by `options.dates`.
 *
 * ```js
 * const lists = [];
 * for await (const list of readContacts(new Blob(["phone\n5215512345678\n"]))) lists.push(list);
 * lists.at(-1).contacts.recipient; // ["5215512345678"]
 * ```
 */
export function readContacts(
  source: Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options?: ContactOptions | null,
): AsyncGenerator<ContactList, void, undefined>;

/**
 * Loads the module, from beside this file unless a `source` is given; any number of calls load it once, and a failed load
 * can be tried again. Nothing to call in Node, Deno and Bun. Any other function used before it has resolved throws an
 * `Error` that says so.
 *
 * ```js
 * await init();
 * validateTemplate({}).valid; // false
 * ```
 */
export function init(
  source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | Promise<Response>,
): Promise<void>;
