import { resolve } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { auditOf } from "@xiangji/audit-log/workflows"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import {
  acceptInvitationWorkflow,
  type AnswerInvitationInput,
  changeMembershipWorkflow,
  type ChangeMembershipInput,
  declineInvitationWorkflow,
  grantMandateWorkflow,
  type GrantMandateInput,
  invitePersonWorkflow,
  type InvitePersonInput,
  revokeInvitationWorkflow,
  type RevokeInvitationInput,
  revokeMandateWorkflow,
  type RevokeMandateInput,
} from "@xiangji/marketplace/workflows"
import { type Person, personByPhone, sellerOf } from "../market-people"

jest.setTimeout(120_000)

/** What comes after a decision and goes wrong, so that everything before it has to be taken back. */
const failStep = createStep("test-fail-after-people", async () => {
  throw new Error("on purpose")
})

const doomed = {
  invite: createWorkflow("test-doomed-invite", (input: InvitePersonInput) => {
    invitePersonWorkflow.runAsStep({ input })
    return new WorkflowResponse(failStep())
  }),
  accept: createWorkflow("test-doomed-accept", (input: AnswerInvitationInput) => {
    acceptInvitationWorkflow.runAsStep({ input })
    return new WorkflowResponse(failStep())
  }),
  decline: createWorkflow("test-doomed-decline", (input: AnswerInvitationInput) => {
    declineInvitationWorkflow.runAsStep({ input })
    return new WorkflowResponse(failStep())
  }),
  revoke: createWorkflow("test-doomed-revoke", (input: RevokeInvitationInput) => {
    revokeInvitationWorkflow.runAsStep({ input })
    return new WorkflowResponse(failStep())
  }),
  change: createWorkflow("test-doomed-change", (input: ChangeMembershipInput) => {
    changeMembershipWorkflow.runAsStep({ input })
    return new WorkflowResponse(failStep())
  }),
  grant: createWorkflow("test-doomed-grant", (input: GrantMandateInput) => {
    grantMandateWorkflow.runAsStep({ input })
    return new WorkflowResponse(failStep())
  }),
  revokeMandate: createWorkflow("test-doomed-revoke-mandate", (input: RevokeMandateInput) => {
    revokeMandateWorkflow.runAsStep({ input })
    return new WorkflowResponse(failStep())
  }),
}

medusaIntegrationTestRunner({
  cwd: resolve(__dirname, ".."),
  inApp: true,
  testSuite: ({ getContainer }) => {
    let container: MedusaContainer
    let owner: Person
    let clerk: Person
    let seller_id = ""
    const market = () => container.resolve(MARKET_MODULE)

    const acting = () => ({
      ...{ member_id: owner.id, member_name: owner.name, seller_id, seller_name: "李家竹笋" },
      ...{ seller_state: "approved" as const, role: "owner" as const },
      ...{ scopes: ["list" as const], mandate_id: null },
    })

    /** Everything about the seller's people that a decision can change. */
    async function people() {
      const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const read = async (table: string, columns: string) =>
        (
          await knex.raw(`select ${columns} from ${table} where seller_id = ? order by id`, [
            seller_id,
          ])
        ).rows
      return {
        members: await read("market_membership", "id, role, suspended_at, deleted_at"),
        mandates: await read("market_mandate", "id, revoked_at, revoked_by, deleted_at"),
        invitations: await read(
          "market_invitation",
          "id, accepted_at, declined_at, revoked_at, member_id, deleted_at"
        ),
      }
    }

    async function expectNothingLeft(run: () => Promise<unknown>, undone = 1) {
      const before = await people()
      await expect(run()).rejects.toMatchObject({ message: "on purpose" })
      expect(await people()).toEqual(before)
      const { entries } = await auditOf(container, { for_id: seller_id }, { limit: 50, offset: 0 })
      expect(entries.filter((entry) => entry.undoes)).toHaveLength(undone)
    }

    beforeAll(async () => {
      container = getContainer()!
      owner = await personByPhone(container, "李大爷", "13880000201")
      clerk = await personByPhone(container, "小张", "13880000202")
      seller_id = await sellerOf(container, "李家竹笋", [owner])
    })

    const invite = async (role: "helper" | "agent") =>
      (
        await invitePersonWorkflow(container).run({
          input: { acting: acting(), phone: clerk.phone, role, scopes: ["list"] },
        })
      ).result.id

    it("an invitation that was not to be leaves no row behind", () =>
      expectNothingLeft(() =>
        doomed
          .invite(container)
          .run({ input: { acting: acting(), phone: clerk.phone, role: "helper" } })
      ))

    it("an answer that was not to be leaves the invitation open and nobody joined", async () => {
      const answer = {
        invitation_id: await invite("agent"),
        ...{ member_id: clerk.id, auth_identity_id: clerk.auth_identity_id },
      }
      await expectNothingLeft(() => doomed.accept(container).run({ input: answer }))
      await expectNothingLeft(() => doomed.decline(container).run({ input: answer }), 2)
      const input = { acting: acting(), invitation_id: answer.invitation_id }
      await expectNothingLeft(() => doomed.revoke(container).run({ input }), 3)
    })

    it("a change of people that was not to be brings memberships and mandates back", async () => {
      const terms = { seller_id, member_id: clerk.id, scopes: ["list" as const] }
      const { result: mandate } = await grantMandateWorkflow(container).run({ input: terms })
      const [membership] = await market().listMemberships({ seller_id, member_id: clerk.id })
      const changed = { acting: acting(), membership_id: membership!.id as string }
      const run = (change: ChangeMembershipInput["change"]) => () =>
        doomed.change(container).run({ input: { ...changed, change } })
      await expectNothingLeft(run({ do: "remove" }))
      await expectNothingLeft(run({ do: "role", role: "owner" }), 2)
      await expectNothingLeft(run({ do: "suspend" }), 3)
      await expectNothingLeft(
        () => doomed.revokeMandate(container).run({ input: { mandate_id: mandate.id } }),
        4
      )
    })

    it("a mandate that was not to be leaves neither mandate nor membership", () =>
      expectNothingLeft(() =>
        doomed
          .grant(container)
          .run({ input: { seller_id, member_id: clerk.id, scopes: ["orders"] } })
      ))
  },
})
