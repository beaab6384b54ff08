/** One request as it came and what became of it. `status` 0: never answered. */
export type Logged = {
  method: string
  path: string
  params: unknown
  key: string | null
  status: number
  replayed: boolean
}

/** All requests at the interfaces, oldest first. */
export class RequestLog {
  readonly requests: Logged[] = []

  add(entry: Logged): void {
    this.requests.push(entry)
  }

  /** Requests whose `METHOD /path` starts so. */
  matching(start: string): Logged[] {
    return this.requests.filter(({ method, path }) => `${method} ${path}`.startsWith(start))
  }
}
