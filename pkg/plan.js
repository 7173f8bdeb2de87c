// One question for many people: chunk by chunk, here or in a worker, whichever planner was opened.

const CHUNK = 20_000;

/**
 * Answers as columns. `open` gives a planner for a request, its places and options: `take` and `plan` may be answered later,
 * `close` ends it. `contacts` are columns, or come as many of them one after the other.
 */
export async function plan(open, contacts, request, options) {
  const { chunk = CHUNK, onProgress, signal, locale } = options ?? {};
  if (!(Number.isInteger(chunk) && chunk > 0)) throw new RangeError("options.chunk must be a whole number above 0");
  const isStream = typeof contacts?.[Symbol.asyncIterator] === "function";
  signal?.throwIfAborted();
  let planner;
  const stop = () => planner?.close();
  signal?.addEventListener("abort", stop, { once: true });
  let done = 0;
  try {
    for await (const part of isStream ? contacts : [contacts]) {
      const columns = readColumns(part?.contacts ?? part, planner?.places);
      const total = isStream ? Number.NaN : columns.count;
      planner ??= { ...(await open(request, columns.places, { locale }, columns.count)), places: columns.places };
      for (let from = 0; from < columns.count; from += chunk) {
        const to = Math.min(from + chunk, columns.count);
        await take(planner, columns, from, to);
        done += to - from;
        signal?.throwIfAborted();
        onProgress?.(done, total);
        signal?.throwIfAborted();
      }
    }
    planner ??= await open(request, [], { locale }, 0);
    return told(await planner.plan());
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", stop);
    planner?.close();
  }
}

/** Sends the people from one row to another. */
async function take(planner, { lastInboundAt, marketingOptOut, texts }, from, to) {
  const numbers = [lastInboundAt.subarray(from, to), marketingOptOut.subarray(from, to)];
  const sent = (read) => {
    const [first, ...others] = texts.map((text) => text.joined(from, to, read));
    return planner.take(first, ...numbers, others);
  };
  if (await sent((text) => text ?? "")) return;
  // A NUL in a text would part it in two. No value can carry one, and it is as wrong in another guise.
  if (!(await sent((text) => String(text ?? "").replaceAll("\0", "\u{fffd}")))) throw new Error("The columns cannot be read.");
}

/** So many texts are joined at a time: longer ones are slower to make, shorter ones to encode. */
const GROUP = 64;

const encoder = new TextEncoder();

/** A column of texts that gives some of them in UTF-8 with a NUL between two: measured to be the quickest way across. */
class Texts {
  #column;
  #bytes = new Uint8Array(1 << 16);

  constructor(column) {
    this.#column = column;
  }

  joined(from, to, read) {
    const column = this.#column;
    let end = 0;
    for (let start = from; start < to; start += GROUP) {
      const stop = Math.min(start + GROUP, to);
      let text = start === from ? "" : "\0";
      for (let index = start; index < stop - 1; index += 1) text += `${read(column[index])}\0`;
      text += read(column[stop - 1]);
      if (end + 3 * text.length > this.#bytes.length) {
        const longer = new Uint8Array(2 * (end + 3 * text.length));
        longer.set(this.#bytes);
        this.#bytes = longer;
      }
      end += encoder.encodeInto(text, this.#bytes.subarray(end)).written;
    }
    return this.#bytes.subarray(0, end);
  }
}

/** The columns of an audience, or of a part of one whose other parts have values for these places. */
function readColumns(contacts, known) {
  const { recipient, lastInboundAt, marketingOptOut, values } = contacts ?? {};
  if (!Array.isArray(recipient)) throw new TypeError("contacts.recipient must be an array of phone numbers");
  const column = (name, given, isOne) => {
    if (!isOne(given)) throw new TypeError(`contacts.${name} must be an array`);
    if (given.length !== recipient.length) {
      throw new RangeError(`contacts.${name} has ${given.length} elements, contacts.recipient ${recipient.length}`);
    }
    return given;
  };
  const isList = (given) => Array.isArray(given) || ArrayBuffer.isView(given);
  const times = column("lastInboundAt", lastInboundAt, isList);
  const flags = marketingOptOut == null ? new Uint8Array() : column("marketingOptOut", marketingOptOut, isList);
  const places = Object.keys(values ?? {});
  if (known !== undefined && places.join() !== known.join()) throw new RangeError("all contacts must have the same values");
  return {
    count: recipient.length,
    lastInboundAt: times instanceof Float64Array ? times : Float64Array.from(times, (time) => time ?? NaN),
    marketingOptOut: flags instanceof Uint8Array ? flags : Uint8Array.from(flags, Number),
    places,
    texts: [recipient, ...places.map((place) => column(`values["${place}"]`, values[place], Array.isArray))].map(
      (column) => new Texts(column),
    ),
  };
}

/** The plan with its problems spelled out; those that say the same share what they say. */
function told({ said, problemRows, problemSaid, ...plan }) {
  const problems = new Array(problemRows.length);
  for (let index = 0; index < problems.length; index += 1) {
    problems[index] = { row: problemRows[index], diagnostic: said[problemSaid[index]] };
  }
  return { ...plan, problems };
}
