import type { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"

type Suite = Parameters<Parameters<typeof medusaIntegrationTestRunner>[0]["testSuite"]>[0]

const ACCOUNT = { email: "operator@xiangji.test", password: "a password of the test" }

/** Signs an operator in to the admin, making them at the first call of a test. */
export async function operatorToken(
  container: ReturnType<Suite["getContainer"]>,
  api: Suite["api"]
): Promise<string> {
  const [known] = await container.resolve(Modules.USER).listUsers({ email: ACCOUNT.email })
  if (!known) {
    const user = await container.resolve(Modules.USER).createUsers({ email: ACCOUNT.email })
    const auth = container.resolve(Modules.AUTH)
    const { authIdentity } = await auth.register("emailpass", { body: ACCOUNT })
    await auth.updateAuthIdentities({ id: authIdentity!.id, app_metadata: { user_id: user.id } })
  }
  return (await api.post("/auth/user/emailpass", ACCOUNT)).data.token
}
