//! The types of what comes in. What goes out is declared beside the Rust types; what comes in is read tolerantly from
//! plain data, so its shape is stated here once.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const INPUTS: &str = r#"
/** Epoch milliseconds, an ISO 8601 string with an offset, or a `Date`: `1795600800000`, `"2026-11-25T10:00:00Z"`. */
export type Instant = number | string | Date;

/** The language of texts for people: English, Spanish or Portuguese of Brazil. */
export type Locale = "en" | "es" | "pt";

/** What every function may be told. */
export interface Options {
  /** The language of texts for people; default "en". */
  locale?: Locale;
}

/** What `validateTemplate` may be told. */
export interface ValidateOptions extends Options {
  /** What is going to happen to it; default "stored" where it has `id` or `status`, else "create". */
  purpose?: "create" | "edit" | "stored";
}

/** What `compareTemplates` may be told. */
export interface CompareOptions extends Options {
  /** When the template was edited before, against the edit quotas. */
  edits?: Instant[];
  /** When this edit is made; default now. */
  at?: Instant;
}

/** A stretch of time: `{ from: Date.now(), to: Date.now() + 7 * 86_400_000 }`. */
export interface TimeSpan {
  /** Its first instant. */
  from: Instant;
  /** The instant behind its last. */
  to: Instant;
}

/** What `windowState` may be told. */
export interface WindowOptions extends Options {
  /** Default: now. */
  at?: Instant;
  /** Milliseconds taken off the end of every window, against clock skew and transit: `60_000`; default 0. */
  margin?: number;
}

/** Values of a template, by place; variables by name or number. Media by id or link. */
export interface Values {
  /** The variable of a text, the file, or the place: `{ name: "Ann" }`, `{ media: "https://example.com/a.jpg" }`. */
  header?: Record<string, string> | { media: string } | { latitude: number; longitude: number; name: string; address: string };
  /** The variables of the text: `{ 1: "Ann", 2: "4711" }`, `{ first_name: "Ann" }`. */
  body?: Record<string, string>;
  /**
   * By the button's index among all: the suffix of a URL, a coupon, a one-time code, a payload, the token of a flow. Of a
   * button with several products their ids with commas between them; of an order the JSON text of its details.
   */
  buttons?: Record<string, string>;
  /** The values of each card, in their order. */
  cards?: Values[];
  /** When a limited-time offer ends. */
  expiresAt?: Instant;
}

/** What `preview` may be told. */
export interface PreviewOptions extends Options {
  /** What stands in the place of variables. */
  values?: Values;
  /** Whether variables without a value show the sample of the template; default true. */
  samples?: boolean;
}

/** What `validateMessage` may be told. */
export interface MessageOptions extends Options {
  /** The definition of the template that the message asks for. */
  template?: unknown;
}

/** What `messageFor` may be told. */
export interface MessageForOptions {
  /** The recipient's phone number: `"5215512345678"`. */
  to?: string;
  /** What stands in the place of variables. */
  values?: Values;
}

/** Whether a message can be sent to a person. */
export interface SendRequest {
  /** The body of a Cloud API POST to `/messages`, template or free-form. */
  message: unknown;
  /** The template's definition with `status` and `category`, as a GET returns it. */
  template?: unknown;
  /** Other templates of the account, for next steps to recommend from. */
  templates?: unknown[];
  /** What is known of the person's thread, as `Inbox` tells it; `{}` where nothing is. */
  conversation: Conversation;
  /** The recipient's phone number in international form, `"+52 1 55 1234 5678"`, for the market; taken from `message.to` when absent. */
  recipient?: string;
  /** What is known of who sends. */
  account?: Account;
  /** When it will be sent; default now. */
  at?: Instant;
  /** Milliseconds taken off the end of every window, against clock skew and transit: `60_000`; default 0. */
  margin?: number;
}

/** What is known of the business that sends. What is left out is uncertain, and said so where it matters. */
export interface Account {
  /**
   * Delivered service messages of this number in this calendar month, toward the free tier: the count at the instant of sending,
   * unless `serviceMessagesCountedAt` says when it was taken; then a later month starts from 0.
   */
  serviceMessagesThisMonth?: number;
  /** When `serviceMessagesThisMonth` was counted. */
  serviceMessagesCountedAt?: Instant;
  /** Whether it may send utility content outside windows without a template (Direct Send); default false. */
  directSend?: boolean;
  /** The number that messages are sent from: `"15550001111"`. */
  sender?: string;
  /** For a test number, those that it may write to. */
  testRecipients?: string[];
  /** The account's currency in ISO 4217, `"USD"`, to choose among `rates` and for the dates at which Meta stops one. */
  currency?: string;
  /** The country in which the account was sold, in ISO 3166: `"MX"`. */
  country?: string;
  /** Whether authentication-international is in force for it; default false. */
  authenticationInternational?: boolean;
  /** Rows of a rate card, as `parseRateCard` gives them. Without any a charge has no amount. */
  rates?: Rate[];
  /** Steps of the prices by volume, which the sums of a plan follow. */
  volumeTiers?: VolumeTier[];
  /** Charged messages of this calendar month so far, by market and category, from which the steps count; default 0. */
  volumes?: { market: string; category: "utility" | "authentication"; count: number }[];
  /** IANA time zone of the account, for the dates at which prices change: `"America/Mexico_City"`; default UTC. */
  timeZone?: string;
  /** How many people it reached outside windows in the last 24 hours. */
  reached?: number;
  /** How many it may reach so in 24 hours: `1000`. */
  limit?: number;
  /** What Meta has barred it from, and until when. */
  restrictions?: { kind: "business-initiated" | "all"; until?: Instant }[];
}

/** A row of a rate card: what one message of each category costs in a market. */
export interface Rate {
  /** The market as it is published: `"Mexico"`, `"Rest of Latin America"`. */
  market: string;
  /** The currency of its amounts in ISO 4217: `"USD"`. */
  currency: string;
  /** The first day on which it holds, `"2026-10-01"`; absent: always. */
  effectiveFrom?: string;
  /** For a marketing message: `0.0305`. */
  marketing?: number;
  /** For a utility message. */
  utility?: number;
  /** For an authentication message. */
  authentication?: number;
  /** For one from another country, where that is in force. */
  authenticationInternational?: number;
  /** For a service message beyond the free tier. */
  service?: number;
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

/** What `planAudience` may be told. */
export interface PlanOptions extends Options {
  /** How many people are decided at a stretch; default 20,000. Between two stretches the app runs on. */
  chunk?: number;
  /** `total` is `NaN` where contacts come part by part. */
  onProgress?: (done: number, total: number) => void;
  /** Rejects with the reason of the signal. */
  signal?: AbortSignal;
}

/** What `parseContacts` and `readContacts` may be told. */
export interface ContactOptions extends Options {
  /** What columns are, where their names do not tell: header and meaning, such as `{ "Cliente": "body.1" }`. */
  columns?: Record<string, string>;
  /** The time zone of times without an offset, in IANA's name: `"America/Mexico_City"`. */
  timeZone?: string;
  /** The order of dates that can be two days, where no date of the file tells it. */
  dates?: "dmy" | "mdy" | "ymd";
}

/** A list of contacts, read. */
export interface ContactList {
  /** The people, as `planAudience` takes them. */
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
  /** The market as it is published: `"Mexico"`. */
  market: string;
  /** The category that has steps. */
  category: "utility" | "authentication";
  /** The currency of its rate in ISO 4217: `"USD"`. */
  currency: string;
  /** The first day on which it holds, `"2026-10-01"`; absent: always. */
  effectiveFrom?: string;
  /** The first message of a month that it is for; without `to` it is for all after that. */
  from: number;
  /** The last message of it. */
  to?: number;
  /** What each message of it costs. */
  rate: number;
}

/**
 * Applies one fix; the document itself is not changed. A JSON text comes back as JSON text, formatted as it was
 * elsewhere. Throws a `RangeError` when the fix does not fit the document any more.
 *
 * ```js
 * applyFix({ name: "A" }, { title: "Rename", edits: [{ path: "/name", value: "a" }] }).name; // "a"
 * ```
 */
export function applyFix<T>(document: T, fix: Fix): T;

/**
 * Applies fixes until none is left that only improves; says what was applied and what remains. A JSON text comes back as
 * JSON text, formatted as it was elsewhere.
 *
 * ```js
 * fixAll({ name: "Order Update" }).document.name; // "order_update"
 * ```
 */
export function fixAll<T>(template: T, options?: Options | null): { document: T; applied: Applied[]; report: Report };
"#;
