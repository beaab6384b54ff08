import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep, type NewAuditEntry } from "@xiangji/audit-log/workflows"
import type { LocalText } from "@xiangji/kernel"
import type { ActingFor } from "../../domain/acting"
import { destinationOf, maskedDestination } from "../../domain/payout/destination"
import { readSeller } from "../../modules/market/sql/applications/sellers"
import { notConfigured } from "../../payouts/providers"
import type { OnlinePayoutProvider } from "../../types/payout-provider"
import type { MaskedDestination, PayoutProviderId } from "../../types/settlement"
import { auditActor } from "../audit/acting"
import { MONEY_ACTIONS } from "../settlement/audit-actions"
import { settlementOf } from "../settlement/settlement-service"

type AccountRow = {
  seller_id: string
  provider: PayoutProviderId
  stripe_account_id: string | null
  stripe_ready: boolean
}

/** How a seller is paid, as its people see it. */
export type PayoutAccountView = {
  provider: PayoutProviderId
  available: readonly PayoutProviderId[]
  destination: MaskedDestination | null
  /** Why it cannot be paid there yet. */
  missing: LocalText | null
  stripe: { opened: boolean; ready: boolean } | null
}

/** How a seller is paid; the account number masked. */
export async function payoutAccountOf(
  container: MedusaContainer,
  seller_id: string
): Promise<PayoutAccountView> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [seller, row] = await Promise.all([readSeller(db, seller_id), accountRow(db, seller_id)])
  const { providers } = settlementOf(container)
  const found = destinationOf(seller, row)
  return {
    provider: row?.provider ?? "bank-batch",
    available: providers.available,
    destination: "destination" in found ? maskedDestination(found.destination) : null,
    missing: "missing" in found ? found.missing : null,
    stripe: providers.stripe && {
      opened: Boolean(row?.stripe_account_id),
      ready: row?.stripe_ready ?? false,
    },
  }
}

/** An owner's choice of how to be paid. */
export type ChoosePayoutInput = { acting: ActingFor; provider: PayoutProviderId }

const planChoiceStep = createStep(
  "market-plan-payout-choice-step",
  async ({ acting, provider }: ChoosePayoutInput, { container }) => {
    if (!settlementOf(container).providers.available.includes(provider)) throw notConfigured()
    const entry: NewAuditEntry = {
      ...auditActor(acting),
      action: MONEY_ACTIONS.accountChosen,
      subject: { type: "seller", id: acting.seller_id, label: acting.seller_name },
      after: { provider },
    }
    return new StepResponse(entry)
  }
)

const chooseStep = createStep(
  "market-choose-payout-step",
  async ({ acting, provider }: ChoosePayoutInput, { container }) => {
    const { seller_id } = acting
    const before = await settlementOf(container).transact(async (db) => {
      const row = await accountRow(db, seller_id)
      await writeAccount(db, seller_id, { provider })
      return row?.provider ?? "bank-batch"
    })
    return new StepResponse({ seller_id }, { seller_id, provider: before })
  },
  async (undo, { container }) => {
    if (!undo) return
    const { seller_id, provider } = undo
    await settlementOf(container).transact((db) => writeAccount(db, seller_id, { provider }))
  }
)

/** Chooses how a seller is paid from now on; payouts under way keep their way. `PAYOUT-PROVIDER-01`. */
export const choosePayoutWorkflow = createWorkflow(
  "market-choose-payout",
  (input: WorkflowData<ChoosePayoutInput>) => {
    recordAuditStep(planChoiceStep(input))
    return new WorkflowResponse(chooseStep(input))
  }
)

/**
 * A page of Stripe's where the seller's owner gives what Stripe needs; opens the account first when there is none.
 * Asking twice opens one: the request is keyed by the seller.
 */
export async function stripeOnboarding(
  container: MedusaContainer,
  seller_id: string,
  pages: { return_url: string; refresh_url: string }
): Promise<{ url: string }> {
  const settlement = settlementOf(container)
  const provider: OnlinePayoutProvider | null = settlement.providers.stripe
  if (!provider) throw notConfigured()
  const row = await settlement.read((db) => accountRow(db, seller_id))
  const opened = row?.stripe_account_id
    ? { account_id: row.stripe_account_id }
    : await provider.openAccount({ seller_id })
  const stripe_account_id = opened.account_id
  await settlement.transact((db) => writeAccount(db, seller_id, { stripe_account_id }))
  return { url: await provider.onboardingLink(stripe_account_id, pages) }
}

/** Reads an account anew and keeps whether it can take money. Accounts of nobody here are let be. */
export async function refreshStripeAccount(
  container: MedusaContainer,
  stripe_account_id: string
): Promise<void> {
  const settlement = settlementOf(container)
  const provider = settlement.providers.stripe
  const known = await settlement.read((db) =>
    db("payout_account").where({ stripe_account_id }).first("id")
  )
  if (!provider || !known) return
  const { ready } = await provider.readAccount(stripe_account_id)
  await settlement.transact((db) =>
    db("payout_account")
      .where({ stripe_account_id })
      .update({ stripe_ready: ready, stripe_checked_at: new Date(), updated_at: new Date() })
  )
}

async function accountRow(db: Knex, seller_id: string): Promise<AccountRow | null> {
  return (await db("payout_account").where({ seller_id }).whereNull("deleted_at").first()) ?? null
}

async function writeAccount(
  db: Knex,
  seller_id: string,
  columns: { provider?: PayoutProviderId; stripe_account_id?: string }
): Promise<void> {
  const id = generateEntityId(undefined, "pacc")
  await db.raw(
    `insert into payout_account (id, seller_id, provider, stripe_account_id)
     values (:id, :seller_id, coalesce(:provider, 'bank-batch'), :account)
     on conflict (seller_id) where deleted_at is null do update
        set provider = coalesce(:provider, payout_account.provider), updated_at = now(),
            stripe_account_id = coalesce(:account, payout_account.stripe_account_id)`,
    {
      id,
      seller_id,
      provider: columns.provider ?? null,
      account: columns.stripe_account_id ?? null,
    }
  )
}
