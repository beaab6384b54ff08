import { createUsersWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

/** Makes the operator who signs in to the Medusa admin; does nothing when the e-mail address is known. */
export async function ensureOperator(container: MedusaContainer, email: string, password: string) {
  const [known] = await container.resolve(Modules.USER).listUsers({ email })
  if (known) return
  const { result } = await createUsersWorkflow(container).run({ input: { users: [{ email }] } })
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity, error } = await auth.register("emailpass", { body: { email, password } })
  if (!authIdentity || !result[0])
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error ?? `No sign-in for ${email}`)
  await auth.updateAuthIdentities({
    id: authIdentity.id,
    app_metadata: { user_id: result[0].id },
  })
}
