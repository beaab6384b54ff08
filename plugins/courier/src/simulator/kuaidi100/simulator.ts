import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { carrierTime } from "./journey"
import { quietKnobs, type Knobs } from "./knobs"
import { Parcels, type Parcel } from "./parcels"
import { PushSender, type SentPush } from "./push-sender"
import { labelOrder, query, subscribe, type Account, type Answer, type Desk } from "./routes"

/** How to start the simulator. */
export type SimulatorOptions = Account & {
  /** 0 or absent: any free port. */
  port?: number
  /** Parcels move by themselves, one scan every so many milliseconds. Absent: only by `advance`. */
  stepMs?: number
  /** Pause before an unacknowledged push is repeated; Kuaidi100 waits 35 minutes. */
  retryMs?: number
  /** Keeps the parcels over restarts. */
  stateFile?: string
  clock?: () => Date
}

/** A running simulator. */
export type Kuaidi100Simulator = {
  url: string
  knobs: Knobs
  parcels(): Parcel[]
  /** Pushes sent so far, with what was answered. */
  pushes(): readonly SentPush[]
  /** Moves a parcel by so many scans; resolves when the pushes are acknowledged or given up. */
  advance(trackingNumber: string, scans?: number): Promise<void>
  close(): Promise<void>
}

/** Starts a server on loopback that speaks Kuaidi100's protocol, signatures included. */
export async function startKuaidi100Simulator(
  options: SimulatorOptions
): Promise<Kuaidi100Simulator> {
  const knobs = quietKnobs()
  const parcels = new Parcels(options.stateFile)
  const sender = new PushSender(knobs, { retries: 3, retryMs: options.retryMs ?? 5_000 })
  const push = (parcel: Parcel) => sender.push(parcel)
  const onSubscribed = (parcel: Parcel) => void (parcel.done.length && push(parcel))
  const server = await listen({ account: options, knobs, parcels, onSubscribed }, options.port)

  const advance = async (trackingNumber: string, scans = 1) => {
    const parcel = parcels.find(trackingNumber)
    if (!parcel) throw new Error(`no parcel ${trackingNumber}`)
    for (let left = scans; left > 0 && step(parcel, options.clock?.() ?? new Date()); left--) {
      parcels.save()
      await push(parcel)
    }
  }
  const ticking = options.stepMs
    ? setInterval(() => {
        for (const { nu, todo } of parcels.all()) if (todo.length) void advance(nu)
      }, options.stepMs).unref()
    : undefined

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    knobs,
    parcels: parcels.all,
    pushes: () => sender.sent,
    advance,
    close: async () => {
      clearInterval(ticking)
      sender.stop()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

/** The next scan happens now, at the earliest a second after the one before. False when there is none. */
function step(parcel: Parcel, now: Date): boolean {
  const next = parcel.todo.shift()
  if (!next) return false
  const before = parcel.done.at(-1)
  const earliest = before ? Date.parse(`${before.time.replace(" ", "T")}+08:00`) + 1000 : 0
  parcel.done.push({ ...next, time: carrierTime(new Date(Math.max(now.getTime(), earliest))) })
  return true
}

async function listen(desk: Desk, port = 0) {
  const server = createServer((request, response) => {
    handle(desk, request, response).catch((error: Error) => {
      response.writeHead(500).end(error.message)
    })
  })
  await new Promise<void>((ready, failed) => {
    server.once("error", failed).listen(port, "127.0.0.1", ready)
  })
  return server
}

const ROUTES: Record<string, (desk: Desk, form: Record<string, string>) => Answer> = {
  "/label/order": labelOrder,
  "/poll": subscribe,
  "/poll/query.do": query,
}

async function handle(desk: Desk, request: IncomingMessage, response: ServerResponse) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://loopback")
  const fields = new URLSearchParams(Buffer.concat(chunks).toString("utf8"))
  const route = request.method === "POST" ? ROUTES[pathname] : undefined
  if (desk.knobs.down) return request.socket.destroy()
  if (!route) return response.writeHead(404).end()
  const answer = route(desk, Object.fromEntries([...searchParams, ...fields]))
  if (answer === "broken") return request.socket.destroy()
  response.writeHead(200, { "content-type": "application/json;charset=UTF-8" })
  return response.end(JSON.stringify(answer.body))
}
