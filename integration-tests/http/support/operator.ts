import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"

/** Headers of an operator signed in to the admin. */
export function operatorHeaders(container: MedusaContainer): Record<string, string> {
  const { jwtSecret } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
    .http
  const token = generateJwtToken(
    {
      actor_id: "user_operator",
      actor_type: "user",
      auth_identity_id: "auth_operator",
      app_metadata: {},
    },
    { secret: jwtSecret as string, expiresIn: "1h" }
  )
  return { authorization: `Bearer ${token}` }
}

/** Waits until something asynchronous has happened; fails loudly when it never does. */
export async function waitFor(
  happened: () => boolean | Promise<boolean>,
  seconds = 90
): Promise<void> {
  const until = Date.now() + seconds * 1000
  while (!(await happened())) {
    if (Date.now() > until)
      throw new Error(`Waited ${seconds} s in vain for: ${happened.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
