type Waiting = { keys: readonly string[]; begin: () => void }

/**
 * Who may run next in this process: jobs of one key one after the other in the order they came, and never more than
 * `most` of all at once. Waiting here costs a place in a list; waiting in PostgreSQL costs a connection, and fifty
 * buyers of one basket of eggs would take all of them from the one who is being served.
 */
export class Turns {
  private readonly held = new Set<string>()
  private waiting: Waiting[] = []
  private running = 0

  constructor(private readonly most: number) {}

  /** Waits for a turn; answers how to give it back. Undefined when it has not come in time. */
  async take(keys: readonly string[], waitMs: number): Promise<(() => void) | undefined> {
    const came = await new Promise<boolean>((settle) => {
      const place: Waiting = {
        keys,
        begin: () => {
          clearTimeout(timer)
          settle(true)
        },
      }
      const timer = setTimeout(() => {
        this.waiting = this.waiting.filter((other) => other !== place)
        settle(false)
        this.next() // whoever stood behind may have waited for nobody else
      }, waitMs)
      this.waiting.push(place)
      this.next()
    })
    return came ? () => this.giveBack(keys) : undefined
  }

  private giveBack(keys: readonly string[]) {
    keys.forEach((key) => this.held.delete(key))
    this.running -= 1
    this.next()
  }

  private next() {
    const wanted = new Set<string>()
    this.waiting = this.waiting.filter((place) => {
      const free = !place.keys.some((key) => this.held.has(key) || wanted.has(key))
      place.keys.forEach((key) => wanted.add(key))
      if (!free || this.running >= this.most) return true
      place.keys.forEach((key) => this.held.add(key))
      this.running += 1
      place.begin()
      return false
    })
  }
}
