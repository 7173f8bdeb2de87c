export {
  about,
  applyFix,
  canSend,
  languages,
  parseMarkup,
  preview,
  rules,
  validateTemplate,
  windowState,
} from "./wasm/ventana_js.js";

export type {
  About,
  Account,
  Action,
  Block,
  Charge,
  ChargeKind,
  Confidence,
  Conversation,
  Diagnostic,
  Direction,
  Edit,
  Fix,
  FreeEntryPoint,
  HeaderKind,
  Inline,
  Instant,
  LanguageInfo,
  Locale,
  MetaAnswer,
  NextStep,
  Options,
  Preview,
  PreviewButton,
  PreviewHeader,
  PreviewOptions,
  Rate,
  Report,
  RuleInfo,
  SendDecision,
  SendFailure,
  SendRequest,
  Severity,
  Span,
  State,
  ValidateOptions,
  Values,
  Verdict,
  Window,
  WindowOptions,
  WindowState,
} from "./wasm/ventana_js.js";

/**
 * Loads the module, from beside this file unless a `source` is given; any number of calls load it once, and a failed load
 * can be tried again. Nothing to call in Node, Deno and Bun. Any other function used before it has resolved throws an
 * `Error` that says so.
 */
export function init(
  source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | Promise<Response>,
): Promise<void>;
