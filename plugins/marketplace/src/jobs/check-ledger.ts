import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { checkLedgerWorkflow } from "../workflows/ledger/check-ledger"

/** Every night: the books are proved. A night that was slept through is made up for by the next. */
export default async function checkLedger(container: MedusaContainer): Promise<void> {
  const { result } = await checkLedgerWorkflow(container).run()
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const found = `${result.differences.length} difference(s) in ${result.looked_at.transactions} transactions`
  if (result.differences.length) logger.error(`The books do not agree: ${found}`)
  else logger.info(`The books agree: ${found}`)
}

export const config = { name: "market-check-ledger", schedule: "20 2 * * *" }
