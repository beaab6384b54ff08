import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import path from "node:path"
import { noSuch } from "../wire/stripe-error"
import type { Base } from "./objects"

/** `pi_3Q…`: the prefix of its kind and enough to be unlike any other. */
export const newId = (prefix: string) =>
  `${prefix}_${randomBytes(15).toString("base64url").replace(/[-_]/g, "x")}`

/** Seconds since 1970, as Stripe counts. */
export const now = () => Math.floor(Date.now() / 1000)

/**
 * All objects of the account, in memory. Newest first in every list, as Stripe answers. With a file they are there again
 * after a restart, so that a trial's payments of yesterday can be refunded today; card numbers are never written.
 */
export class Store {
  private readonly objects = new Map<string, Base>()

  constructor(private readonly file?: string) {
    if (!file || !existsSync(file)) return
    for (const object of JSON.parse(readFileSync(file, "utf8")) as Base[]) this.add(object)
  }

  save(): void {
    if (!this.file) return
    mkdirSync(path.dirname(this.file), { recursive: true })
    writeFileSync(`${this.file}.new`, JSON.stringify([...this.objects.values()]), { mode: 0o600 })
    renameSync(`${this.file}.new`, this.file)
  }

  add<T extends Base>(object: T): T {
    this.objects.set(object.id, object)
    return object
  }

  find(id: string): Base | undefined {
    return this.objects.get(id)
  }

  remove(id: string): void {
    this.objects.delete(id)
  }

  /** The object of this kind with this id, or Stripe's 404. */
  get<T extends Base>(kind: T["object"], id: string, param?: string): T {
    const found = this.objects.get(id)
    if (found?.object !== kind) throw noSuch(kind, id, param)
    return found as T
  }

  all<T extends Base>(kind: T["object"]): T[] {
    return [...this.objects.values()].filter((one): one is T => one.object === kind).reverse()
  }
}
