import { Inbox, type Diagnostic, type Report, canSend, validateTemplate } from "ventana-core";
import { validateTemplate as inlined } from "ventana-core/inline";
import { type Cancel, Inbox as Later, validateTemplate as asked } from "ventana-core/worker";

const cancel: Cancel = { signal: new AbortController().signal };
const report: Report = validateTemplate({ name: "Order Update" }, { locale: "pt" });
const same: Report[] = [inlined({ name: "Order Update" }), await asked({ name: "Order Update" }, cancel)];
const first: Diagnostic | undefined = report.diagnostics[0];
const inbox = new Inbox();
const conversation = inbox.conversation("10", "521");
const later = await new Later().conversation("10", "521");
const verdict: "yes" | "no" | "uncertain" = canSend({ message: {}, conversation: later }).verdict;
console.log(JSON.stringify([first?.code, same.map(({ valid }) => valid), conversation.ownedElsewhere, verdict]));
