import type { INotificationModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { smsFault } from "../../domain/sms-faults"

/** The template that carries a code; providers map it to a template of theirs. */
export const CODE_TEMPLATE = "phone-code"

type Sent = { id: string; code: string; phone: string }

// Made by MedusaService for every model; core's interface does not name it.
type Notifications = INotificationModuleService & {
  updateNotifications(change: {
    id: string
    data: Record<string, unknown> | null
  }): Promise<unknown>
}

/** Sends a code by the notification module's channel "sms", and leaves no copy of it there. */
export const sendCodeStep = createStep(
  "phone-auth-send-code",
  async ({ id, code, phone }: Sent, { container }) => {
    const notifications = container.resolve<Notifications>(Modules.NOTIFICATION)
    const message = { to: phone, channel: "sms", template: CODE_TEMPLATE, data: { code } }
    const about = { resource_id: id, resource_type: "phone_auth_code", idempotency_key: id }
    try {
      await notifications.createNotifications({ ...message, ...about })
    } catch (error) {
      throw smsFault(error instanceof Error ? error.message : String(error))
    } finally {
      // Who can read the table must not be able to sign in as anybody.
      const kept = await notifications.listNotifications({ resource_id: id })
      for (const { id } of kept) await notifications.updateNotifications({ id, data: null })
    }
    return new StepResponse(undefined)
  }
)
