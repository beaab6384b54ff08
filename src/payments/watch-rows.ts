import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Fen, LocalText } from "@xiangji/kernel"
import { PAYMENT_WATCH, type PaymentWatchModuleService } from "../modules/payment-watch"

/** Why a payment could not become an order. */
export type Reason = { code: string; messages: LocalText }

export type Ending =
  { state: "ordered" | "expired" } | { state: "returned"; returned_fen: Fen; reason: Reason }

const FIRST_PAUSE_S = 60
const LONGEST_PAUSE_S = 6 * 3600

const service = (container: MedusaContainer) =>
  container.resolve<PaymentWatchModuleService>(PAYMENT_WATCH)

/** What was written down about a payment, if anything was. */
export async function watchOf(container: MedusaContainer, payment_session_id: string) {
  const [row] = await service(container).listPaymentWatches({ payment_session_id })
  return row ?? null
}

/**
 * One more try is noted before it is made, so that a process that dies in it does not try for ever without a pause. Only
 * tries that are due count: bells and retries in between, while a killed completion still holds the basket for two
 * minutes, would put the next look at it off for hours.
 */
export async function noteAttempt(container: MedusaContainer, session: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.raw(
    `insert into payment_watch (id, payment_session_id, attempts, next_attempt_at)
     values ('paywt_' || substr(md5(:session), 1, 26), :session, 1, now() + :first * interval '1 second')
     on conflict (payment_session_id) where deleted_at is null do update
     set attempts = payment_watch.attempts + 1, updated_at = now(),
       next_attempt_at = now() + least(:first * power(2, least(payment_watch.attempts, 12)), :longest)
         * interval '1 second'
     where payment_watch.state = 'watching' and payment_watch.next_attempt_at <= now()`,
    { session, first: FIRST_PAUSE_S, longest: LONGEST_PAUSE_S }
  )
}

/** What became of the payment. Written once; a later word changes nothing. */
export async function noteEnding(
  container: MedusaContainer,
  session: string,
  ending: Ending
): Promise<void> {
  const row = await watchOf(container, session)
  if (!row || row.state !== "watching") return
  const returned = ending.state === "returned" ? ending : null
  await service(container).updatePaymentWatches({
    id: row.id,
    state: ending.state,
    next_attempt_at: null,
    returned_fen: returned?.returned_fen ?? null,
    code: returned?.reason.code ?? null,
    messages: returned?.reason.messages ?? null,
  })
}
