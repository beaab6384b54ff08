import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { type UntoldClaim, untoldClaims } from "./untold-claims"

/** The SMS about a decided claim; providers map it to a template of theirs. Variable: `answer`. */
export const CLAIM_TEMPLATE = "phone-claim"

const ANSWERS: Record<UntoldClaim["state"], string> = {
  confirmed: "已经通过",
  rejected: "没有通过",
}

/**
 * Tells claimants by SMS how an operator decided. The row says who is to be told, so that it may be called at any time
 * and any number of times; one message that is refused does not hold up the others.
 */
export async function tellClaimants(container: MedusaContainer, claim_id?: string): Promise<void> {
  for (const claim of await untoldClaims(container, claim_id))
    await tell(container, claim).catch((error: Error) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`a claimant was not told: ${claim.id} ${error.message}`)
    )
}

const tell = (container: MedusaContainer, { id, state, new_phone, key }: UntoldClaim) =>
  container.resolve(Modules.NOTIFICATION).createNotifications({
    to: new_phone,
    channel: "sms",
    template: CLAIM_TEMPLATE,
    data: { answer: ANSWERS[state] },
    resource_id: id,
    resource_type: "phone_claim",
    idempotency_key: key,
  })
