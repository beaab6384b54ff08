import { PictureProcess, type Attention } from "./child/picture-process"
import type { OrderName, Orders } from "./child/protocol"
import type { PictureOptions } from "./options"

/** So many processes for pictures, and the queue in front of them: first come, first served. */
export class Press {
  private readonly free: PictureProcess[]
  private readonly all: readonly PictureProcess[]
  private readonly queue: ((process: PictureProcess) => void)[] = []

  constructor(count: number, options: PictureOptions, niceness: number) {
    this.all = Array.from({ length: count }, () => new PictureProcess(options, niceness))
    this.free = [...this.all]
  }

  /** Has an order carried out as soon as it is its turn; its time counts from then. */
  async run<Name extends OrderName>(
    name: Name,
    ask: Orders[Name]["ask"],
    attention: Attention
  ): Promise<Orders[Name]["answer"]> {
    const process = this.free.pop() ?? (await this.turn())
    try {
      return (await process.run({ name, ...ask } as never, attention)) as Orders[Name]["answer"]
    } finally {
      const next = this.queue.shift()
      if (next) next(process)
      else this.free.push(process)
    }
  }

  private turn(): Promise<PictureProcess> {
    return new Promise((resolve) => this.queue.push(resolve))
  }

  /** Ids of the processes that are running, for those who watch them. */
  pids(): number[] {
    return this.all.flatMap(({ pid }) => pid ?? [])
  }

  /** Ends all processes at once; orders under way are rejected. */
  close(): void {
    for (const process of this.all) process.stop()
  }
}
