// The entry of workers has the interface of the main one, answered later: whatever is asked of the one can be asked of the other.

import * as here from "ventana-core";
import * as worker from "ventana-core/worker";

type Later<F> = F extends (...args: infer Args) => infer Answer ? (...args: Args) => Promise<Awaited<Answer>> : never;
type LaterAll<T> = { [Name in keyof T]: Later<T[Name]> };

/** A stream is one in both, and a class is held by its methods. */
export const functions: LaterAll<Omit<typeof here, "Inbox" | "readContacts">> = worker;
export const readContacts: typeof here.readContacts = worker.readContacts;

type Methods<T> = Omit<T, "free">;
export const inbox = (given: worker.Inbox): LaterAll<Methods<here.Inbox>> => given;
export const classes: new (...args: ConstructorParameters<typeof here.Inbox>) => worker.Inbox = worker.Inbox;
export const fromJSON: (...args: Parameters<typeof here.Inbox.fromJSON>) => Promise<worker.Inbox> = worker.Inbox.fromJSON;
