import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createMemberWorkflow } from "@xiangji/marketplace/workflows"
import followNumbers from "../../src/jobs/follow-numbers"
import { market } from "../../src/services"
import { waitFor } from "./support/operator"

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ getContainer }) => {
    let container: MedusaContainer
    let signIn: { id: string; provider_identity_id: string }
    let member_id: string
    const auth = () => container.resolve(Modules.AUTH)
    const memberPhone = async () => (await market(container).retrieveMember(member_id)).phone

    beforeAll(async () => {
      container = getContainer()
      const made = await auth().createAuthIdentities({
        provider_identities: [{ provider: "phone", entity_id: "+8613880000101" }],
      })
      signIn = { id: made.id, provider_identity_id: made.provider_identities![0]!.id }
      const { result } = await createMemberWorkflow(container).run({
        input: { name: "换号的人", auth_identity_id: made.id },
      })
      member_id = result.id
    })

    const changeTo = (entity_id: string) =>
      auth().updateProviderIdentities({ id: signIn.provider_identity_id, entity_id })
    const tell = (name: string, actor_type: string, actor_id: string) =>
      container
        .resolve(Modules.EVENT_BUS)
        .emit({ name, data: { auth_identity_id: signIn.id, actor_type, actor_id } })

    it("changes the copies of a number with it, and empties them when it is released", async () => {
      const customer = await container
        .resolve(Modules.CUSTOMER)
        .createCustomers({ phone: "+8613880000101" })
      const customerPhone = async () =>
        (await container.resolve(Modules.CUSTOMER).retrieveCustomer(customer.id)).phone
      expect(await memberPhone()).toBe("+8613880000101")
      await changeTo("+8613880000102")
      await tell("phone-auth.number.changed", "member", member_id)
      await tell("phone-auth.number.changed", "customer", customer.id)
      await waitFor(async () => (await memberPhone()) === "+8613880000102")
      await waitFor(async () => (await customerPhone()) === "+8613880000102")
      await changeTo("released:+8613880000102")
      await tell("phone-auth.number.released", "member", member_id)
      await waitFor(async () => (await memberPhone()) === null)
    })

    it("catches up when the news was lost", async () => {
      await changeTo("+8613880000103")
      await followNumbers(container)
      expect(await memberPhone()).toBe("+8613880000103")
    })
  },
})
