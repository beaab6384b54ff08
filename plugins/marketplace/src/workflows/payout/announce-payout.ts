import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Recorded } from "../../modules/settlement/sql/payout-outcomes"

/** Says what became of payouts: `marketplace.payout.paid`, `.failed`, `.returned`, data `{ id }`. The rows are the truth. */
export async function announcePayouts(
  container: MedusaContainer,
  recorded: readonly Recorded[]
): Promise<void> {
  const messages = recorded
    .filter((one) => one.changed)
    .map(({ payout }) => ({
      name: `marketplace.payout.${payout.state}`,
      data: { id: payout.id },
    }))
  if (!messages.length) return
  try {
    await container.resolve(Modules.EVENT_BUS).emit(messages)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`payouts were not announced: ${reason}`)
  }
}
