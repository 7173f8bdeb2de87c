// Every function and type of the package, held against the contract that apps are written to (contract.d.ts).

import * as ventana from "ventana-core";
import type * as contract from "./contract.js";

/** Takes what an app may pass, gives what it may rely on. */
export const functions: typeof contract = ventana;

/** What comes out of the package, by name: whatever it says, an app that knows the contract understands. */
export const outputs = (given: {
  audiencePlan: ventana.AudiencePlan;
  block: ventana.Block;
  charge: ventana.Charge;
  conversation: ventana.Conversation;
  diagnostic: ventana.Diagnostic;
  edit: ventana.Edit;
  errorExplanation: ventana.ErrorExplanation;
  fix: ventana.Fix;
  inline: ventana.Inline;
  nextStep: ventana.NextStep;
  preview: ventana.Preview;
  previewButton: ventana.PreviewButton;
  report: ventana.Report;
  ruleInfo: ventana.RuleInfo;
  sendDecision: ventana.SendDecision;
  severity: ventana.Severity;
  span: ventana.Span;
  window: ventana.Window;
  windowState: ventana.WindowState;
}): {
  audiencePlan: contract.AudiencePlan;
  block: contract.Block;
  charge: contract.Charge;
  conversation: contract.Conversation;
  diagnostic: contract.Diagnostic;
  edit: contract.Edit;
  errorExplanation: contract.ErrorExplanation;
  fix: contract.Fix;
  inline: contract.Inline;
  nextStep: contract.NextStep;
  preview: contract.Preview;
  previewButton: contract.PreviewButton;
  report: contract.Report;
  ruleInfo: contract.RuleInfo;
  sendDecision: contract.SendDecision;
  severity: contract.Severity;
  span: contract.Span;
  window: contract.Window;
  windowState: contract.WindowState;
} => given;

/** What goes into the package, by name: whatever the contract lets an app write is taken. */
export const inputs = (given: {
  account: contract.Account;
  contacts: contract.Contacts;
  conversation: contract.Conversation;
  edit: contract.Edit;
  fix: contract.Fix;
  instant: contract.Instant;
  locale: contract.Locale;
  options: contract.Options;
  rate: contract.Rate;
  sendRequest: contract.SendRequest;
  span: contract.Span;
  values: contract.Values;
}): {
  account: ventana.Account;
  contacts: ventana.Contacts;
  conversation: ventana.Conversation;
  edit: ventana.Edit;
  fix: ventana.Fix;
  instant: ventana.Instant;
  locale: ventana.Locale;
  options: ventana.Options;
  rate: ventana.Rate;
  sendRequest: ventana.SendRequest;
  span: ventana.Span;
  values: ventana.Values;
} => given;

/** `any` is assignable to everything, so an answer that is `any` would pass all of the above. */
type IsAny<T> = 0 extends 1 & T ? true : false;
type AnyAnswer<T> = { [Name in keyof T]: T[Name] extends (...args: never[]) => infer Answer ? IsAny<Answer> : false }[keyof T];
export const untyped: AnyAnswer<typeof ventana> | AnyAnswer<InstanceType<typeof ventana.Inbox>> = false;
