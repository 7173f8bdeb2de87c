// A list that comes piece by piece, given to a reader wherever that stands.

/** Gives the pieces of a source to a reader, and what it answers to who asks. */
export async function* readBy(reader, source) {
  try {
    for await (const piece of piecesOf(source)) yield* await reader.read(piece);
    yield await reader.end();
  } finally {
    reader.free();
  }
}

async function* piecesOf(source) {
  const stream = source instanceof Blob ? source.stream() : source;
  if (!(stream instanceof ReadableStream)) {
    if (stream?.[Symbol.asyncIterator] === undefined && stream?.[Symbol.iterator] === undefined) {
      throw new TypeError("source must be a Blob, a ReadableStream or an iterable of bytes");
    }
    return yield* stream;
  }
  // Not every browser iterates over streams.
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
