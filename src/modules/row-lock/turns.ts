type Waiting = { keys: readonly string[]; within: boolean; begin: () => void }

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

  /**
   * Waits for a turn; answers how to give it back. Undefined when it has not come in time. Who has a turn and needs another
   * one for part of the work (`within`) is not counted again: those who are served would wait for each other.
   */
  async take(
    keys: readonly string[],
    waitMs: number,
    within = false
  ): Promise<(() => void) | undefined> {
    const came = await new Promise<boolean>((settle) => {
      const place: Waiting = {
        keys,
        within,
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
    return came ? () => this.giveBack(keys, within) : undefined
  }

  private giveBack(keys: readonly string[], within: boolean) {
    keys.forEach((key) => this.held.delete(key))
    if (!within) this.running -= 1
    this.next()
  }

  private next() {
    const wanted = new Set<string>()
    const [within, others] = [true, false].map((inside) =>
      this.waiting.filter((place) => place.within === inside)
    )
    // Those within come first: whoever waits for a turn may want their key, and gets no turn before they are done.
    this.waiting = [...within!, ...others!].filter((place) => !this.begun(place, wanted))
  }

  private begun(place: Waiting, wanted: Set<string>): boolean {
    const free = !place.keys.some((key) => this.held.has(key) || wanted.has(key))
    place.keys.forEach((key) => wanted.add(key))
    if (!free || (!place.within && this.running >= this.most)) return false
    place.keys.forEach((key) => this.held.add(key))
    if (!place.within) this.running += 1
    place.begin()
    return true
  }
}
