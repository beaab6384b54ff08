import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Calls of core that carrying a case out makes and that change something. */
const WRITES: Record<string, readonly string[]> = {
  [Modules.ORDER]: [
    ...["createOrderChange", "confirmOrderChange", "createReturn", "receiveReturn"],
    ...["createOrderLineItems", "addOrderTransactions"],
  ],
  [Modules.INVENTORY]: [
    ...["deleteReservationItems", "updateReservationItems", "createReservationItems"],
  ],
  [Modules.PAYMENT]: ["refundPayment"],
  aftersales: ["updateAfterSales", "updateAfterSaleLines", "transact"],
}

export type Cut = { reached: () => boolean; mend: () => void }

/** Lets an error of a cut pass, and no other. */
export function onlyCuts(error: Error): void {
  if (!error.message.startsWith("cut off")) throw error
}

/** Cuts off once, right after one call of core: `cutAfter(container, Modules.PAYMENT, "refundPayment")`. */
export function cutAfter(container: MedusaContainer, key: string, method: string): Cut {
  const service = container.resolve<Record<string, (...given: unknown[]) => Promise<unknown>>>(key)
  const real = service[method]!.bind(service)
  let cut = false
  const spy = jest.spyOn(service, method).mockImplementation(async (...given: unknown[]) => {
    const answer = await real(...given)
    if (cut) return answer
    cut = true
    throw new Error(`cut off after ${key}.${method}`)
  })
  return { reached: () => cut, mend: () => spy.mockRestore() }
}

/**
 * Lets the n-th of these calls from now on succeed and then throw, as when the process is killed right after it: what it
 * wrote is there, and nobody was told.
 */
export function cutAfterCall(container: MedusaContainer, n: number): Cut {
  let calls = 0
  const spies = Object.entries(WRITES).flatMap(([key, methods]) => {
    const service =
      container.resolve<Record<string, (...given: unknown[]) => Promise<unknown>>>(key)
    return methods.map((method) => {
      const real = service[method]!.bind(service)
      return jest.spyOn(service, method).mockImplementation(async (...given: unknown[]) => {
        const answer = await real(...given)
        if (++calls === n) throw new Error(`cut off after ${key}.${method}`)
        return answer
      })
    })
  })
  return {
    reached: () => calls >= n,
    mend: () => {
      for (const spy of spies) spy.mockRestore()
    },
  }
}

/** Nobody hears a bell until this is mended, so that a test alone decides when a case is carried out. */
export function silentBells(container: MedusaContainer): { mend: () => void } {
  const queue = container.resolve<{ ring: () => Promise<boolean> }>("jobQueue")
  const spy = jest.spyOn(queue, "ring").mockResolvedValue(false)
  return { mend: () => spy.mockRestore() }
}
