// A line to a worker: what is asked is answered in turn, or refused with what the worker says or why it ended.

export class Line {
  #worker;
  #asked = new Map();
  #count = 0;
  #ended;

  constructor(worker) {
    this.#worker = worker;
    worker.onmessage = ({ data }) => {
      const { resolve, reject } = this.#asked.get(data.id) ?? {};
      this.#settle(data.id);
      if ("error" in data) reject?.(data.error);
      else resolve?.(data.value);
    };
    worker.onerror = (event) => {
      event.preventDefault?.();
      this.close(new Ended(`The worker of ventana-core ended: ${event.message}`));
    };
  }

  /** Asks the worker to do something that `serve` knows. */
  ask(what, args) {
    return new Promise((resolve, reject) => {
      if (this.#ended !== undefined) throw this.#ended;
      const id = (this.#count += 1);
      this.#asked.set(id, { resolve, reject });
      this.#worker.busy?.(true);
      try {
        this.#post({ id, what, args });
      } catch (error) {
        this.#settle(id);
        reject(error);
      }
    });
  }

  /** Sends a message, or what JSON keeps of it: bad data is answered, also by a worker. */
  #post(message) {
    try {
      this.#worker.postMessage(message);
    } catch (error) {
      if (message.what === "start") throw error;
      this.#worker.postMessage({ ...message, args: plain(message) });
    }
  }

  /** Ends the worker, and refuses all that was asked of it. */
  close(why) {
    this.#ended ??= why;
    this.#worker.terminate();
    for (const { reject } of this.#asked.values()) reject(why);
    this.#asked.clear();
  }

  #settle(id) {
    this.#asked.delete(id);
    if (this.#asked.size === 0) this.#worker.busy?.(false);
  }
}

function plain({ what, args }) {
  const kept = (value) => {
    try {
      return JSON.parse(JSON.stringify(value));
    } catch {
      return undefined;
    }
  };
  if (what === "call") return args.map(kept);
  const [key, name, given] = args;
  return [key, name, given.map(kept)];
}

class Ended extends Error {}

/** Whether a worker did not start, or ended by itself. */
export const isEnded = (error) => error instanceof Ended;

/** Whether no worker can be had, or none that takes what it was sent. */
export function isUnservable(error) {
  return isEnded(error) || ["DataCloneError", "SecurityError", "ReferenceError"].includes(error?.name);
}

/** A planner in a worker of its own, so that it holds nobody up. */
export async function openOn(openWorker, module, question) {
  const line = new Line(openWorker());
  try {
    await line.ask("start", [module]);
    await line.ask("make", [0, "planning", question]);
  } catch (error) {
    line.close(error);
    throw error;
  }
  // A view is sent with all that it is a view of, so each goes as a copy.
  const copied = (column) => (Array.isArray(column) ? column.map(copied) : column.slice());
  return {
    take: (...columns) => line.ask("use", [0, "take", columns.map(copied)]),
    plan: () => line.ask("use", [0, "plan", []]),
    close: () => line.close(new Error("The plan was given up.")),
  };
}
