import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fault } from "@xiangji/kernel"
import { provenPhoneOf } from "../proven-phone"

type Input = { phone?: string; auth_identity_id?: string }

/** The number of a new member: the one proven at sign-in, never one that was typed. Refuses a second registration. */
export const provePhoneStep = createStep(
  "market-prove-phone-step",
  async ({ phone, auth_identity_id }: Input, { container }) => {
    if (!auth_identity_id) return new StepResponse(phone ?? null)
    const signIn = await container
      .resolve(Modules.AUTH)
      .retrieveAuthIdentity(auth_identity_id, { select: ["id", "app_metadata"] })
    if (signIn.app_metadata?.member_id) throw alreadyMember()
    return new StepResponse(await provenPhoneOf(container, auth_identity_id))
  }
)

/** The answer to whoever registers twice. */
export const alreadyMember = () =>
  fault("not_allowed", "MARKET-MEMBER-01", {
    zh: "您已经登记过了，请重新登录",
    en: "You have registered already; please sign in again",
  })
