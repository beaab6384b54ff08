import type { Base, StripeEvent } from "./objects"
import { newId, now, type Store } from "./store"

export const API_VERSION = "2024-04-10"

/** Which request caused an event. */
export type Cause = { id: string | null; idempotency_key: string | null }

/** Writes down what happened, with a copy of how the object looked then, and hands it to who sends it. */
export class Events {
  constructor(
    private readonly store: Store,
    private readonly send: (event: StripeEvent) => void
  ) {}

  emit(type: string, object: Base, request: Cause): StripeEvent {
    const event: StripeEvent = {
      id: newId("evt"),
      object: "event",
      created: now(),
      type,
      api_version: API_VERSION,
      data: { object: structuredClone(object) },
      livemode: false,
      pending_webhooks: 1,
      request,
    }
    this.store.add(event)
    this.send(event)
    return event
  }
}
