//! The types of what comes in. What goes out is declared beside the Rust types; what comes in is read tolerantly from
//! plain data, so its shape is stated here once.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const INPUTS: &str = r#"
/** Epoch milliseconds, an ISO 8601 string with an offset, or a `Date`. */
export type Instant = number | string | Date;
export type Locale = "en" | "es" | "pt";
export interface Options { locale?: Locale }

export interface ValidateOptions extends Options {
  /** What is going to happen to it; default "stored" where it has `id` or `status`, else "create". */
  purpose?: "create" | "edit" | "stored";
}

export interface CompareOptions extends Options {
  /** When the template was edited before, against the edit quotas. */
  edits?: Instant[];
  /** When this edit is made; default now. */
  at?: Instant;
}

/** The first instant of a timeline, and the one behind its last. */
export interface TimeSpan { from: Instant; to: Instant }

export interface WindowOptions extends Options {
  /** Default: now. */
  at?: Instant;
  /** Milliseconds taken off the end of every window, against clock skew and transit; default 0. */
  margin?: number;
}

/** Values of a template, by place; variables by name or number. Media by id or link. */
export interface Values {
  header?: Record<string, string> | { media: string } | { latitude: number; longitude: number; name: string; address: string };
  body?: Record<string, string>;
  /**
   * By the button's index among all: the suffix of a URL, a coupon, a one-time code, a payload, the token of a flow. Of a
   * button with several products their ids with commas between them; of an order the JSON text of its details.
   */
  buttons?: Record<string, string>;
  cards?: Values[];
  /** When a limited-time offer ends. */
  expiresAt?: Instant;
}

export interface PreviewOptions extends Options {
  values?: Values;
  /** Whether variables without a value show the sample of the template; default true. */
  samples?: boolean;
}

export interface MessageOptions extends Options {
  /** The definition of the template that the message asks for. */
  template?: unknown;
}

export interface MessageForOptions {
  /** The recipient's phone number. */
  to?: string;
  values?: Values;
}

export interface SendRequest {
  /** The body of a Cloud API POST to `/messages`, template or free-form. */
  message: unknown;
  /** The template's definition with `status` and `category`, as a GET returns it. */
  template?: unknown;
  /** Other templates of the account, for next steps to recommend from. */
  templates?: unknown[];
  conversation: Conversation;
  /** The recipient's phone number in international form; taken from `message.to` when absent. */
  recipient?: string;
  account?: Account;
  /** When it will be sent; default now. */
  at?: Instant;
  /** Milliseconds taken off the end of every window; default 0. */
  margin?: number;
}

export interface Account {
  serviceMessagesThisMonth?: number;
  serviceMessagesCountedAt?: Instant;
  directSend?: boolean;
  sender?: string;
  testRecipients?: string[];
  currency?: string;
  country?: string;
  authenticationInternational?: boolean;
  rates?: Rate[];
  /** IANA time zone of the business account; default UTC. */
  timeZone?: string;
  reached?: number;
  limit?: number;
  restrictions?: { kind: "business-initiated" | "all"; until?: Instant }[];
}

export interface Rate {
  market: string; currency: string; effectiveFrom?: string;
  marketing?: number; utility?: number; authentication?: number; authenticationInternational?: number; service?: number;
}

/**
 * Applies one fix; the document itself is not changed. A JSON text comes back as JSON text, formatted as it was
 * elsewhere. Throws a `RangeError` when the fix does not fit the document any more.
 */
export function applyFix<T>(document: T, fix: Fix): T;

/**
 * Applies fixes until none is left that only improves; says what was applied and what remains. A JSON text comes back as
 * JSON text, formatted as it was elsewhere.
 */
export function fixAll<T>(template: T, options?: Options | null): { document: T; applied: Applied[]; report: Report };
"#;
