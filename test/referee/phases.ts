/** How long each kind of work took in all. */
export class Phases {
  private readonly milliseconds = new Map<string, number>()

  time<T>(phase: string, work: () => T): T {
    const start = performance.now()
    try {
      return work()
    } finally {
      this.milliseconds.set(phase, (this.milliseconds.get(phase) ?? 0) + performance.now() - start)
    }
  }

  print(): void {
    const memory = process.resourceUsage().maxRSS / 1024
    const times = [...this.milliseconds].map(([phase, time]) => `${phase} ${(time / 1000).toFixed(1)} s`)
    console.log(`${times.join(', ')}; at most ${memory.toFixed(0)} MB`)
  }
}
