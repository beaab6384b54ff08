import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { askAgainSeconds } from "../../domain/payout/retry"
import { noteSubmission, restPayout, takePayout } from "../../modules/settlement/sql/payout-lease"
import {
  recordFailed,
  recordPaid,
  recordReturned,
} from "../../modules/settlement/sql/payout-outcomes"
import type { Recorded } from "../../modules/settlement/sql/payout-outcomes"
import type { PayoutRow } from "../../modules/settlement/sql/payout-row"
import type { OnlinePayoutProvider, PayoutOrder, PayoutOutcome } from "../../types/payout-provider"
import type { PayoutFailure } from "../../types/settlement"
import { settlementOf } from "../settlement/settlement-service"
import { announcePayouts } from "./announce-payout"
import { openDestination } from "./vault-of-money"

/**
 * Does the next thing for a payout that is due. Whoever asks a provider to pay has written it down before; whoever
 * finds it written down asks what became of it. Only when the provider knows of nothing, and nothing can be on its way
 * any more, it is asked to pay once more.
 */
export async function movePayout(
  container: MedusaContainer,
  id: string,
  signal?: AbortSignal
): Promise<void> {
  const settlement = settlementOf(container)
  const payout = await settlement.transact((db) => takePayout(db, id))
  if (!payout) return
  const provider = settlement.providers.online(payout.provider)
  if (!provider) {
    await settlement.transact((db) => restPayout(db, payout, null))
    return
  }
  if (payout.state === "pending") return submit(container, provider, payout, signal)
  const outcome = await provider.query(orderOf(container, payout), signal)
  if (outcome.kind !== "absent" || payout.state === "paid")
    return record(container, payout, outcome)
  const waitSeconds = provider.graceSeconds - passedSeconds(payout)
  if (waitSeconds <= 0) return submit(container, provider, payout, signal)
  await settlement.transact((db) => restPayout(db, payout, Math.ceil(waitSeconds)))
}

async function submit(
  container: MedusaContainer,
  provider: OnlinePayoutProvider,
  payout: PayoutRow,
  signal?: AbortSignal
): Promise<void> {
  const written = await settlementOf(container).transact((db) => noteSubmission(db, payout))
  if (!written) return
  await record(container, written, await provider.submit(orderOf(container, written), signal))
}

async function record(
  container: MedusaContainer,
  payout: PayoutRow,
  outcome: PayoutOutcome
): Promise<void> {
  const settlement = settlementOf(container)
  if (outcome.kind === "unknown" || outcome.kind === "absent") {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const why = outcome.kind === "unknown" ? outcome.reason : "the provider knows of no such payout"
    logger.warn(`payout ${payout.reference} is left open: ${why}`)
    const seconds = askAgainSeconds(passedSeconds(payout))
    await settlement.transact((db) => restPayout(db, payout, seconds))
    return
  }
  const recorded = await settlement.transact(async (db): Promise<Recorded[]> => {
    if (outcome.kind === "failed") return [await recordFailed(db, payout.id, outcome.failure)]
    const clearing = settlement.providers.clearingOf(payout.provider)
    const { provider_reference, returned_fen } = outcome
    const paid = await recordPaid(db, payout.id, { provider_reference, clearing })
    if (returned_fen > paid.payout.returned_fen) {
      const came = { returned_fen, clearing, failure: REVERSED }
      return [paid, await recordReturned(db, payout.id, came)]
    }
    // Asked about a payout that is paid: there is nothing more to wait for.
    if (!paid.changed) await restPayout(db, payout, null)
    return [paid]
  })
  await announcePayouts(container, recorded)
}

function orderOf(container: MedusaContainer, payout: PayoutRow): PayoutOrder {
  const destination = openDestination(container, payout.destination_sealed)
  const { reference } = payout
  return {
    payout_id: payout.id,
    reference,
    attempt: payout.attempts,
    amount_fen: payout.amount_fen,
    currency_code: payout.currency_code,
    account_id: destination.kind === "stripe" ? destination.account_id : "",
    purpose: { zh: `乡集货款 ${reference}`, en: `Xiangji payout ${reference}` },
  }
}

const passedSeconds = (payout: PayoutRow) =>
  payout.submitted_at ? (Date.now() - payout.submitted_at.getTime()) / 1000 : 0

const REVERSED: PayoutFailure = {
  code: "PAYOUT-STRIPE-05",
  text: { zh: "Stripe 把这笔打款退回来了", en: "Stripe sent this payout back" },
}
