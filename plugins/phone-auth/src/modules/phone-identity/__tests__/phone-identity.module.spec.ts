import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { PHONE_IDENTITY_MODULE } from ".."
import type PhoneIdentityService from "../service"

jest.setTimeout(60_000)

const claim = {
  kind: "move" as const,
  old_phone: "+8613800138000",
  new_phone: "+8613900139000",
  reason: "手机丢了",
}

moduleIntegrationTestRunner<PhoneIdentityService>({
  moduleName: PHONE_IDENTITY_MODULE,
  resolve: path.join(__dirname, ".."),
  // Upserts and the one open claim per number lean on indexes that only the migrations make.
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    it("keeps one row per account, however many sign in at once", async () => {
      await Promise.all(Array.from({ length: 10 }, () => service.signedIn("authid_1")))
      const rows = await service.listPhoneIdentities({ auth_identity_id: "authid_1" })
      expect(rows).toHaveLength(1)
      expect(rows[0]!.last_sign_in_at).toBeInstanceOf(Date)
      expect(await service.knownOf("authid_2")).toBeNull()
    })

    it("holds one open claim per number; a decided one makes room", async () => {
      const { id } = await service.createPhoneClaims(claim)
      await expect(service.createPhoneClaims(claim)).rejects.toThrow()
      const decision = { id, decided_by: "user_1", decision_reason: null }
      const decided = await Promise.all([
        service.decide({ ...decision, state: "confirmed" }),
        service.decide({ ...decision, state: "rejected" }),
      ])
      expect(decided.filter(Boolean)).toHaveLength(1)
      await service.createPhoneClaims(claim)
    })

    it("takes a decision back", async () => {
      const { id } = await service.createPhoneClaims(claim)
      await service.decide({ id, state: "confirmed", decided_by: "u", decision_reason: "ok" })
      await service.undecide(id)
      expect(await service.retrievePhoneClaim(id)).toMatchObject({
        state: "open",
        decided_by: null,
        decided_at: null,
        decision_reason: null,
      })
    })
  },
})
