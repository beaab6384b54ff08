import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { PHONE_CODE_MODULE } from ".."
import type { CodeAim } from "../../../domain/code"
import type PhoneCodeService from "../service"

jest.setTimeout(60_000)

const refused = (code: string) => expect.objectContaining({ code })
const old: CodeAim = { phone: "+8613800138000", purpose: "change_old", account: "authid_1" }
const next: CodeAim = { phone: "+8613900139000", purpose: "change_new", account: "authid_1" }
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0")

moduleIntegrationTestRunner<PhoneCodeService>({
  moduleName: PHONE_CODE_MODULE,
  resolve: path.join(__dirname, ".."),
  moduleOptions: { secret: "a secret that is only good enough for tests" },
  testSuite: ({ service }) => {
    const both = async () => {
      const [one, two] = [
        await service.issue({ ...old, ip: null }),
        await service.issue({ ...next, ip: null }),
      ]
      return [
        { ...old, code: one.code },
        { ...next, code: two.code },
      ] as const
    }
    const attempts = async (phone: string) =>
      (await service.listPhoneAuthCodes({ phone }))[0]!.attempts

    it("uses codes together or not at all, and counts the wrong one alone", async () => {
      const [one, two] = await both()
      const spoilt = { ...two, code: wrong(two.code) }
      await expect(service.consume([one, spoilt])).rejects.toEqual(refused("PHONE-CODE-02"))
      expect([await attempts(one.phone), await attempts(two.phone)]).toEqual([0, 1])
      await expect(service.consume([one, two])).resolves.toHaveLength(2)
      await expect(service.consume([one])).rejects.toEqual(refused("PHONE-CODE-04"))
    })

    it("makes used codes good again", async () => {
      const [one, two] = await both()
      await service.reopen(await service.consume([one, two]))
      await expect(service.consume([two, one])).resolves.toHaveLength(2)
    })

    it("proves a code as often as wanted, but lets nobody guess more than five times", async () => {
      const [one] = await both()
      for (let time = 0; time < 7; time += 1) await service.prove(one)
      const guess = { ...one, code: wrong(one.code) }
      for (let time = 0; time < 4; time += 1)
        await expect(service.prove(guess)).rejects.toEqual(refused("PHONE-CODE-02"))
      await expect(service.prove(guess)).rejects.toEqual(refused("PHONE-CODE-05"))
      await expect(service.prove(one)).rejects.toEqual(refused("PHONE-CODE-05"))
    })

    it("knows a code of another account for a wrong one", async () => {
      const [one] = await both()
      const theirs = { ...one, account: "authid_2" }
      await expect(service.consume([theirs])).rejects.toEqual(refused("PHONE-CODE-02"))
      await expect(service.consume([one])).resolves.toHaveLength(1)
    })

    it("lets one of twenty who use the same two codes through, in whatever order", async () => {
      const [one, two] = await both()
      const tries = Array.from({ length: 20 }, (_, index) =>
        service.consume(index % 2 ? [one, two] : [two, one]).then(
          () => "used",
          ({ code }: { code: string }) => code
        )
      )
      const outcomes = await Promise.all(tries)
      expect(outcomes.filter((outcome) => outcome === "used")).toHaveLength(1)
      expect(new Set(outcomes)).toEqual(new Set(["used", "PHONE-CODE-04"]))
    })
  },
})
