export interface Timing {
  readonly name: string
  readonly runs: number
  readonly min: number
  readonly median: number
  readonly p99: number
}

/** Keeps results alive, so that no work measured is optimised away. */
let sink = 0

/** Times a function in milliseconds, after a warm-up of as many runs. The function returns a number of its result. */
export function measure(name: string, runs: number, work: (run: number) => number): Timing {
  for (let run = 0; run < runs; run++) sink += work(run)
  const times = Float64Array.from({ length: runs }, (_, run) => {
    const start = performance.now()
    sink += work(run)
    return performance.now() - start
  }).sort()
  if (Number.isNaN(sink)) sink = 0
  return { name, runs, min: times[0]!, median: times[runs >> 1]!, p99: times[Math.floor(runs * 0.99)]! }
}

/** A table of timings in ms. */
export function print(timings: readonly Timing[]): void {
  console.table(
    Object.fromEntries(
      timings.map(({ name, runs, min, median, p99 }) => [
        name,
        { runs, 'min ms': min.toFixed(4), 'median ms': median.toFixed(4), 'p99 ms': p99.toFixed(4) },
      ]),
    ),
  )
}
