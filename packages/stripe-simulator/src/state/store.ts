import { randomBytes } from "node:crypto"
import { noSuch } from "../wire/stripe-error"
import type { Base } from "./objects"

/** `pi_3Q…`: the prefix of its kind and enough to be unlike any other. */
export const newId = (prefix: string) =>
  `${prefix}_${randomBytes(15).toString("base64url").replace(/[-_]/g, "x")}`

/** Seconds since 1970, as Stripe counts. */
export const now = () => Math.floor(Date.now() / 1000)

/** All objects of the account, in memory. Newest first in every list, as Stripe answers. */
export class Store {
  private readonly objects = new Map<string, Base>()

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
