import { readFileSync, renameSync, writeFileSync } from "node:fs"
import { journey, type JourneyScan, type TimedScan } from "./journey"

/** Where and how a subscriber wants to be told. */
export type Callback = { url: string; salt: string }

/** A parcel on its way. */
export type Parcel = {
  orderId: string
  com: string
  nu: string
  todo: JourneyScan[]
  /** Oldest first; sent newest first. */
  done: TimedScan[]
  callback: Callback | null
  queries: number
}

/** What a waybill order says, as far as the simulator reads it. */
export type Order = {
  orderId: string
  kuaidicom: string
  recMan: { printAddr: string }
  sendMan: { printAddr: string }
}

const FIRST_NUMBER = 73_610_555_500_000

/** The parcels of one simulator; kept in a file where one is named, so that a demonstration outlives restarts. */
export class Parcels {
  private readonly byNumber = new Map<string, Parcel>()

  constructor(private readonly file?: string) {
    for (const parcel of file ? readParcels(file) : []) this.byNumber.set(parcel.nu, parcel)
  }

  all = () => [...this.byNumber.values()]
  find = (nu: string) => this.byNumber.get(nu)

  /** One order id, one waybill, however often it is asked for. */
  book(order: Order): Parcel {
    const known = this.all().find(({ orderId }) => orderId === order.orderId)
    if (known) return known
    const nu = String(FIRST_NUMBER + this.byNumber.size + 1)
    const todo = journey(order.sendMan.printAddr, order.recMan.printAddr)
    const { orderId, kuaidicom: com } = order
    const parcel = { orderId, com, nu, todo, done: [], callback: null, queries: 0 }
    this.byNumber.set(nu, parcel)
    this.save()
    return parcel
  }

  /** Numbers booked elsewhere can be followed too: they travel the same way. */
  watched(com: string, nu: string): Parcel {
    const known = this.byNumber.get(nu)
    if (known) return known
    const parcel = {
      orderId: "",
      com,
      nu,
      todo: journey("", ""),
      done: [],
      callback: null,
      queries: 0,
    }
    this.byNumber.set(nu, parcel)
    return parcel
  }

  save(): void {
    if (!this.file) return
    writeFileSync(`${this.file}.new`, JSON.stringify(this.all()))
    renameSync(`${this.file}.new`, this.file)
  }
}

function readParcels(file: string): Parcel[] {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return []
    throw error
  }
}
