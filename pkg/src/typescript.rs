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
  /** Steps of the prices by volume, which the sums of a plan follow. */
  volumeTiers?: VolumeTier[];
  /** Charged messages of this calendar month so far, by market and category, from which the steps count; default 0. */
  volumes?: { market: string; category: "utility" | "authentication"; count: number }[];
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

/** An audience as columns of one length. */
export interface Contacts {
  /** Phone numbers in international form, or business-scoped user ids. */
  recipient: string[];
  /** Epoch milliseconds; `NaN`: never wrote; infinite: cannot be read. */
  lastInboundAt: Float64Array;
  /** Anything but 0: stopped marketing messages. Absent: nobody did. */
  marketingOptOut?: Uint8Array;
  /**
   * Values of the template's variables, a column each, by place: "body.1", "header.name", "header.media", "buttons.0",
   * "cards.2.body.1". Where a person has none, the value that the message itself has stands.
   */
  values?: Record<string, (string | null)[]>;
}

export interface PlanOptions extends Options {
  /** How many people are decided at a stretch; default 20,000. Between two stretches the app runs on. */
  chunk?: number;
  /** `total` is `NaN` where contacts come part by part. */
  onProgress?: (done: number, total: number) => void;
  /** Rejects with the reason of the signal. */
  signal?: AbortSignal;
}

export interface ContactOptions extends Options {
  /** What columns are, where their names do not tell: header and meaning, such as `{ "Cliente": "body.1" }`. */
  columns?: Record<string, string>;
  /** The time zone of times without an offset, in IANA's name. */
  timeZone?: string;
  /** The order of dates that can be two days, where no date of the file tells it. */
  dates?: "dmy" | "mdy" | "ymd";
}

/** A list of contacts, read. */
export interface ContactList {
  contacts: Contacts;
  /**
   * What each column was taken for: "recipient", "lastInboundAt", "marketingOptOut", "marketingOptIn", a place such as
   * "body.1", or "ignored"; of times also how they are written.
   */
  columns: ColumnInfo[];
  /** Paths are `/row/column` of the file, counted from 0 without blank lines. */
  diagnostics: Diagnostic[];
}

/** Answers for an audience, as columns. */
export interface AudiencePlan {
  /** By person: 0 yes, 1 no, 2 uncertain. */
  verdict: Uint8Array;
  /** By person, the place of the decisive reason among `reasons`. */
  reason: Uint16Array;
  /** By person, when the customer service window closes or did, in epoch milliseconds; `NaN`: never. */
  closesAt: Float64Array;
  /** Every reason that somebody has, without fixes. */
  reasons: Diagnostic[];
  /** What the messages cost, a line for all that are alike; amounts are sums. */
  charges: ChargeLine[];
  /** How many of the windows that are open close in each of the next 24 hours. One that closes on the hour counts before it. */
  closing: Uint32Array;
  /** What single rows have wrong: values, repeated recipients, times. */
  problems: { row: number; diagnostic: Diagnostic }[];
}

/** A step of the prices by volume, as `parseRateCard` reads them from Meta's second file. */
export interface VolumeTier {
  market: string; category: "utility" | "authentication"; currency: string; effectiveFrom?: string;
  /** The first and the last message of a month that it is for; without `to` there is no last. */
  from: number; to?: number;
  rate: number;
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
