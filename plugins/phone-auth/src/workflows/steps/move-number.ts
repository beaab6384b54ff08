import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { accountOfNumber, type PhoneAccount } from "../../auth/phone-account"
import { numberTaken } from "../../domain/change-faults"
import type { PhoneNumber } from "../../domain/phone-number"
import { authModule } from "../services"

type Move = { account: PhoneAccount; phone: PhoneNumber }

/**
 * Gives an account its new number: one row, so one transaction, and the account is the same as before. Of two accounts
 * that want one number at the same instant the database lets one have it (`PHONE-CHANGE-01`).
 */
export const moveNumberStep = createStep(
  "phone-auth-move-number",
  async ({ account, phone }: Move, { container }) => {
    const { auth_identity_id, provider_identity_id, user_metadata, actors } = account
    try {
      await authModule(container).updateProviderIdentities({
        id: provider_identity_id,
        entity_id: phone,
        user_metadata: { ...user_metadata, phone },
      })
    } catch (error) {
      const holder = await accountOfNumber(container, phone)
      if (holder && holder.auth_identity_id !== auth_identity_id) throw numberTaken()
      throw error
    }
    const about = actors.map((actor) => ({ auth_identity_id, ...actor }))
    return new StepResponse(about, account)
  },
  async (account, { container }) => {
    if (!account) return
    await authModule(container).updateProviderIdentities({
      id: account.provider_identity_id,
      entity_id: account.phone,
      user_metadata: account.user_metadata,
    })
  }
)
