import { setTimeout as pause } from "node:timers/promises"
import type { Knobs } from "../control/knobs"
import type { StripeEvent } from "../state/objects"
import { signatureHeader } from "./sign"

/** Where events go. `events` limits the types; absent or `*` means all. */
export type Endpoint = { id: string; url: string; secret: string; events?: readonly string[] }

/** One delivery that was tried, and what was answered. */
export type Delivery = { event: string; type: string; url: string; answer: number | string }

export type SenderPolicy = { retries: number; retryMs: number }

/** Sends signed events, repeats what nobody acknowledged, and does it as wrongly as the knobs say. */
export class WebhookSender {
  readonly deliveries: Delivery[] = []
  readonly endpoints: Endpoint[] = []
  private held: StripeEvent[] = []
  private readonly running = new Set<Promise<void>>()
  private stopped = false

  constructor(
    private readonly knobs: Knobs,
    private readonly policy: SenderPolicy
  ) {}

  stop(): void {
    this.stopped = true
  }

  /** Takes an event that has just happened. */
  take(event: StripeEvent): void {
    if (this.knobs.dropWebhooks) return
    if (this.knobs.holdWebhooks) this.held.push(event)
    else this.track(this.send(event))
  }

  /** Sends what was held, in the order that `arrange` makes of it; resolves when all is delivered or given up. */
  async release(arrange: (held: StripeEvent[]) => StripeEvent[] = (held) => held): Promise<void> {
    const events = arrange(this.held)
    this.held = []
    for (const event of events) await this.send(event)
  }

  /** What waits for `release`. */
  waiting(): readonly StripeEvent[] {
    return this.held
  }

  /** Sends an event once more, as Stripe's dashboard can. */
  resend(event: StripeEvent): Promise<void> {
    return this.send(event)
  }

  /** Resolves when nothing is on its way. */
  async quiet(): Promise<void> {
    while (this.running.size) await Promise.all(this.running)
  }

  private track(sending: Promise<void>): void {
    const done = sending.finally(() => this.running.delete(done))
    this.running.add(done)
  }

  private async send(event: StripeEvent): Promise<void> {
    if (this.knobs.webhookDelayMs) await pause(this.knobs.webhookDelayMs, null, { ref: false })
    const times = this.knobs.duplicateWebhooks ? 2 : 1
    const wanted = this.endpoints.filter(({ events }) => wants(events, event.type))
    await Promise.all(
      wanted.map(async (endpoint) => {
        for (let time = 0; time < times; time++) await this.deliver(event, endpoint)
      })
    )
  }

  private async deliver(event: StripeEvent, endpoint: Endpoint): Promise<void> {
    for (let attempt = 0; attempt <= this.policy.retries && !this.stopped; attempt++) {
      if (attempt) await pause(this.policy.retryMs, null, { ref: false })
      if (await this.post(event, endpoint)) return
    }
  }

  private async post(event: StripeEvent, { url, secret }: Endpoint): Promise<boolean> {
    const body = JSON.stringify(event, null, 2)
    const signed = signatureHeader(body, this.knobs.signWrongly ? "whsec_wrong" : secret)
    const note = (answer: number | string) =>
      this.deliveries.push({ event: event.id, type: event.type, url, answer })
    try {
      const answer = await fetch(url, {
        method: "POST",
        headers: { "Content-Type": "application/json; charset=utf-8", "Stripe-Signature": signed },
        body,
        signal: AbortSignal.timeout(10_000),
      })
      await answer.arrayBuffer()
      note(answer.status)
      return answer.ok
    } catch (error) {
      note(error instanceof Error ? error.message : String(error))
      return false
    }
  }
}

const wants = (events: readonly string[] | undefined, type: string) =>
  !events?.length || events.includes("*") || events.includes(type)
