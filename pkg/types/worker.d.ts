/** How a call is given up: it rejects with the reason of the signal, and is not begun where it waits for its turn. */
export interface Cancel { signal?: AbortSignal }

/**
 * As `Inbox` of `ventana-core`, kept in the worker. When its worker ends, its methods reject and name `fromJSON`. `JSON.stringify`
 * does not wait for `toJSON`: await it first.
 */
export class Inbox {
  constructor(options?: Options | null);
  static fromJSON(state: unknown, options?: Options | null): Promise<Inbox>;
  toJSON(): Promise<object>;
  ingest(webhook: unknown, options?: Cancel | null): Promise<Ingested>;
  conversation(phoneNumberId: string, user: string, options?: Cancel | null): Promise<Conversation>;
  conversations(options?: Cancel | null): Promise<Held[]>;
  templates(options?: Cancel | null): Promise<TemplateNews[]>;
  prune(before: Instant): Promise<void>;
  free(): void;
}

/** As `planAudience` of `ventana-core`, in a worker of its own. */
export function planAudience(
  contacts: Contacts | AsyncIterable<Contacts | ContactList>,
  request: Omit<SendRequest, "conversation" | "recipient">,
  options?: PlanOptions | null,
): Promise<AudiencePlan>;

/** As `readContacts` of `ventana-core`, a piece at a time in the worker. */
export function readContacts(
  source: Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options?: (ContactOptions & Cancel) | null,
): AsyncGenerator<ContactList, void, undefined>;

/**
 * Compiles the module, from beside this file unless a `source` is given. Every function does so by itself when it is called
 * first; `init` is for another source, or to have it done before.
 */
export function init(
  source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | Promise<Response>,
): Promise<void>;

/** Ends the worker: what is asked of it is rejected, and its inboxes are lost. The next call begins another. */
export function close(): void;
