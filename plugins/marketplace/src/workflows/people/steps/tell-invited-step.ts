import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INVITATION_DAYS } from "../../../domain/invitation"
import { INVITATION_TEMPLATE } from "../invitation-template"

type Input = { invitation: { id: string; phone: string; name: string | null }; seller_name: string }

/**
 * Sends the SMS, as well as it can be done: the invitation stands in the seller area either way, so a vendor that is
 * down, or has no template yet, must not undo it. Answers whether it went out; the page then says to call them instead.
 */
export const tellInvitedStep = createStep(
  "market-tell-invited-step",
  async ({ invitation, seller_name }: Input, { container }) => {
    const message = {
      to: invitation.phone,
      channel: "sms",
      template: INVITATION_TEMPLATE,
      data: { seller: seller_name, name: invitation.name ?? "", days: INVITATION_DAYS },
      resource_id: invitation.id,
      resource_type: "market_invitation",
      idempotency_key: invitation.id,
    }
    try {
      await container.resolve(Modules.NOTIFICATION).createNotifications(message)
      return new StepResponse(true)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`invitation ${invitation.id} could not be told by SMS: ${why}`)
      return new StepResponse(false)
    }
  }
)
