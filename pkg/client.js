// The interface of the package with promises, on a worker: calls wait here for their turn, so that one can be given up before it.

import { Line, isEnded, isUnservable, openOn } from "./line.js";
import { readBy } from "./pieces.js";
import { plan } from "./plan.js";

/** So long a call that was given up may still take, before the worker is ended for it. */
const GRACE = 100;

const FUNCTIONS = [
  "about",
  "applyFix",
  "canSend",
  "compareTemplates",
  "explainError",
  "fixAll",
  "languages",
  "locate",
  "messageFor",
  "parseContacts",
  "parseMarkup",
  "parseRateCard",
  "preview",
  "rules",
  "sendTimeline",
  "validateFamily",
  "validateMessage",
  "validateTemplate",
  "windowState",
];

/**
 * The functions of the package by a worker that `openWorker` opens and that runs the module that `init` gave. Where no worker
 * can be had, `openLocal` gives what answers in its stead.
 */
export function client({ openWorker, openLocal, load }) {
  const queue = [];
  let line;
  let current;
  let counted = 0;
  const living = new Set();

  /** The line to a worker in which the module stands. */
  function connected(module) {
    if (line === undefined) {
      const own = connect(module);
      line = own;
      own.catch(() => {
        if (line === own) line = undefined;
      });
    }
    return line;
  }

  async function connect(module) {
    try {
      return await begun(openWorker(), module);
    } catch (error) {
      if (openLocal === undefined || !isUnservable(error)) throw error;
      return begun((await openLocal()).openLocal(), module);
    }
  }

  /** The worker is no more; the next call begins another. What was kept in it is lost. */
  function forget() {
    const ended = line;
    line = undefined;
    living.clear();
    return ended;
  }

  function close() {
    const ended = forget();
    const why = new Error("ventana-core was closed.");
    for (const { reject, done } of queue.splice(0)) {
      done();
      reject(why);
    }
    // What waits for the module or for its worker has none to be asked of.
    if (current && !current.isSent) {
      current.isGivenUp = true;
      current.reject(why);
    }
    return ended?.then((open) => open.close(why)).catch(() => {});
  }

  /** Asks in its turn. What is given up before is not asked at all. */
  function ask(what, args, signal) {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const asked = { what, args, resolve, reject };
      const giveUp = () => {
        reject(signal.reason);
        asked.isGivenUp = true;
        if (asked.isSent) setTimeout(endIfStuck, GRACE, asked);
      };
      asked.done = () => signal?.removeEventListener("abort", giveUp);
      signal?.addEventListener("abort", giveUp, { once: true });
      queue.push(asked);
      next();
    });
  }

  async function next() {
    if (current !== undefined || queue.length === 0) return;
    current = queue.shift();
    const { what, args, resolve, reject, done } = current;
    try {
      const module = current.isGivenUp || (await load.module());
      const open = current.isGivenUp || (await connected(module));
      if (!current.isGivenUp) {
        current.isSent = true;
        resolve(await open.ask(what, args));
      }
    } catch (error) {
      if (isEnded(error)) forget();
      reject(error);
    }
    done();
    current = undefined;
    next();
  }

  /** A call that nobody waits for any more holds all others up: its worker is ended, unless an inbox lives there. */
  function endIfStuck(asked) {
    if (current !== asked || living.size > 0) return;
    forget()?.then((open) => open.close(new Error("The call was given up.")));
  }

  /** An object that is kept in the worker. */
  function made(kind, args, what) {
    const key = (counted += 1);
    const there = ask("make", [key, kind, args]);
    living.add(key);
    there.catch(() => living.delete(key));
    return {
      async use(method, args, signal) {
        await there;
        if (!living.has(key)) throw new Error(what);
        return ask("use", [key, method, args], signal);
      },
      there,
      free() {
        if (living.delete(key)) ask("free", [key]).catch(() => {});
      },
    };
  }

  const functions = Object.fromEntries(
    FUNCTIONS.map((name) => [
      name,
      (...args) => {
        const { given, signal } = withoutSignal(args);
        return ask("call", [name, ...given], signal);
      },
    ]),
  );

  return {
    ...functions,
    Inbox: inboxOf(made),
    init: load.init,
    close,
    async planAudience(contacts, request, options) {
      const module = await load.module();
      const open = async (...question) => {
        try {
          return await openOn(openWorker, module, question);
        } catch (error) {
          if (openLocal === undefined || !isUnservable(error)) throw error;
          await connected(module);
          return (await openLocal()).openHere(...question);
        }
      };
      return plan(open, contacts, request, options);
    },
    async *readContacts(source, options) {
      const { given, signal } = withoutSignal([options]);
      const reader = made("reading", given, "This list was lost with its worker.");
      yield* readBy(
        {
          read: (piece) => reader.use("read", [piece], signal),
          end: () => reader.use("end", [], signal),
          free: () => reader.free(),
        },
        source,
      );
    },
  };
}

async function begun(worker, module) {
  const line = new Line(worker);
  await line.ask("start", [module]).catch((error) => {
    line.close(error);
    throw error;
  });
  return line;
}

/** A signal cannot be sent to a worker. */
function withoutSignal(args) {
  const options = args.at(-1);
  if (!(options?.signal instanceof AbortSignal)) return { given: args };
  const { signal, ...others } = options;
  return { given: [...args.slice(0, -1), others], signal };
}

const LOST = "This Inbox was lost with its worker: make it again by Inbox.fromJSON() from what toJSON() gave last.";

/** The class of the package with promises: what it keeps is kept in the worker. */
function inboxOf(made) {
  return class Inbox {
    #object;

    constructor(options, object = made("inbox", [options], LOST)) {
      this.#object = object;
    }

    static async fromJSON(state, options) {
      const object = made("restored", [state, options], LOST);
      await object.there;
      return new this(options, object);
    }

    toJSON() {
      return this.#object.use("toJSON", []);
    }

    ingest(webhook, options) {
      return this.#object.use("ingest", [webhook], options?.signal);
    }

    conversation(phoneNumberId, user, options) {
      return this.#object.use("conversation", [phoneNumberId, user], options?.signal);
    }

    conversations(options) {
      return this.#object.use("conversations", [], options?.signal);
    }

    templates(options) {
      return this.#object.use("templates", [], options?.signal);
    }

    prune(before) {
      return this.#object.use("prune", [before]);
    }

    free() {
      this.#object.free();
    }
  };
}
