// How the figures are taken: many runs after a warm-up, told as median and 99th percentile.

/** The value below which `share` of the sorted `values` lie. */
export function quantile(values, share) {
  return values[Math.min(values.length - 1, Math.floor(values.length * share))];
}

/** What a call takes in the median, in microseconds. */
export function median(call, runs) {
  const times = Float64Array.from({ length: runs }, () => {
    const began = process.hrtime.bigint();
    call();
    return Number(process.hrtime.bigint() - began) / 1000;
  });
  return quantile(times.sort(), 0.5);
}

/** Times one call at a time, in microseconds. */
export function measure(what, call, { runs = 20_000, warmup = 5_000 } = {}) {
  for (let run = 0; run < warmup; run += 1) call();
  globalThis.gc?.();
  const times = new Float64Array(runs);
  for (let run = 0; run < runs; run += 1) {
    const began = process.hrtime.bigint();
    call();
    times[run] = Number(process.hrtime.bigint() - began) / 1000;
  }
  times.sort();
  print(what, times, "µs");
}

export function print(what, sorted, unit, budget) {
  const [median, p99] = [quantile(sorted, 0.5), quantile(sorted, 0.99)];
  const against = budget === undefined ? "" : `   budget ${budget} ${unit}`;
  console.log(`${what.padEnd(52)} median ${median.toFixed(1).padStart(7)} ${unit}   p99 ${p99.toFixed(1).padStart(7)} ${unit}${against}`);
}
