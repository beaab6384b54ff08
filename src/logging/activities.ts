import { randomUUID } from "node:crypto"
import type { BaseLogger } from "pino"

type Sink = Pick<BaseLogger, "info" | "error">

/** Medusa's "activities": things that take a while, logged when they begin, move on and end with their duration. */
export class Activities {
  private readonly started = new Map<string, number>()

  constructor(private readonly log: Sink) {}

  begin(message: string): string {
    const id = randomUUID()
    this.started.set(id, Date.now())
    this.log.info({ activity: id }, message)
    return id
  }

  progress(id: string, message: string): void {
    this.log.info({ activity: id }, message)
  }

  end(id: string, message: string, level: "info" | "error"): Record<string, unknown> {
    const duration = Date.now() - (this.started.get(id) ?? Date.now())
    this.started.delete(id)
    this.log[level]({ activity: id, duration }, `${message} (${duration} ms)`)
    return { duration }
  }
}
