import { setTimeout as pause } from "node:timers/promises"
import { CarrierError, isCarrierError } from "../../types/carrier-error"
import { transportError, unreadable } from "./errors"

/** How long and how often the client tries. */
export type ClientLimits = { timeoutMs: number; retries: number }

/** The global fetch, or a stand-in that records what is sent. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

const FIRST_PAUSE_MS = 200

/**
 * Speaks Kuaidi100's transport: forms in, JSON out. Network failures and 5xx answers are tried again a bounded number of
 * times; every operation may be repeated, because orders carry our id and the others only ask.
 */
export class Kuaidi100Client {
  constructor(
    private readonly limits: ClientLimits,
    private readonly fetch: Fetch = (url, init) => globalThis.fetch(url, init)
  ) {}

  /** Posts a form and reads the JSON of the answer. */
  async post(url: string, form: Record<string, string>): Promise<unknown> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.once(url, form)
      } catch (error) {
        if (!isCarrierError(error) || attempt >= this.limits.retries) throw error
        await pause(FIRST_PAUSE_MS * 2 ** attempt)
      }
    }
  }

  private async once(url: string, form: Record<string, string>): Promise<unknown> {
    const { status, text } = await this.exchange(url, form)
    if (status >= 500) throw new CarrierError("unavailable", `http-${status}`, text.slice(0, 200))
    return parseJson(text)
  }

  private async exchange(url: string, form: Record<string, string>) {
    try {
      const response = await this.fetch(url, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded; charset=utf-8" },
        body: new URLSearchParams(form).toString(),
        signal: AbortSignal.timeout(this.limits.timeoutMs),
      })
      return { status: response.status, text: await response.text() }
    } catch (cause) {
      throw transportError(cause)
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw Object.assign(unreadable(text), { cause })
  }
}
