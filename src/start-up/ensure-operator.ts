import { createUsersWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

/** Makes the operator who signs in to the Medusa admin; one who is there already keeps the password. */
export async function ensureOperator(container: MedusaContainer, email: string, password: string) {
  const [known] = await container.resolve(Modules.USER).listUsers({ email })
  const user = known ?? (await makeUser(container, email))
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity, error } = await auth.register("emailpass", { body: { email, password } })
  if (authIdentity)
    await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: { user_id: user.id } })
  else if (!known) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error ?? "No sign-in")
}

async function makeUser(container: MedusaContainer, email: string): Promise<{ id: string }> {
  const { result } = await createUsersWorkflow(container).run({ input: { users: [{ email }] } })
  return result[0]!
}
