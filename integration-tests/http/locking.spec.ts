import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { root } from "./support/market"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  cwd: root,
  inApp: true,
  testSuite: ({ getContainer }) => {
    const locking = () => (getContainer() as MedusaContainer).resolve(Modules.LOCKING)
    const attempts = (count: number, args = {}) =>
      Promise.allSettled(
        Array.from({ length: count }, () => locking().acquire("till", { expire: 60, ...args }))
      )

    it("gives a key to one of many who ask at the same instant", async () => {
      const won = (await attempts(20)).filter(({ status }) => status === "fulfilled")
      expect(won).toHaveLength(1)
    })

    it("lets nobody in until it is given back, then the next", async () => {
      await locking().acquire("till", { ownerId: "a", expire: 60 })
      await expect(locking().acquire("till", { ownerId: "b" })).rejects.toThrow("till")
      expect(await locking().release("till", { ownerId: "b" })).toBe(false)
      expect(await locking().release("till", { ownerId: "a" })).toBe(true)
      await expect(locking().acquire("till", { ownerId: "b" })).resolves.toBeUndefined()
    })

    it("frees the key of a process that died with it, when its time is over", async () => {
      await locking().acquire("till", { expire: 0.05 })
      await new Promise((resolve) => setTimeout(resolve, 120))
      expect((await attempts(5)).filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    })

    it("takes all keys or none", async () => {
      await locking().acquire("b")
      await expect(locking().acquire(["a", "b"])).rejects.toThrow('"b"')
      await expect(locking().acquire("a")).resolves.toBeUndefined()
    })

    it("runs jobs of one key one after the other, and gives up after its time", async () => {
      let inside = 0
      const job = async () => {
        expect(++inside).toBe(1)
        await new Promise((resolve) => setTimeout(resolve, 30))
        inside--
      }
      await Promise.all(Array.from({ length: 6 }, () => locking().execute("shelf", job)))
      const slow = locking().execute(
        "shelf",
        () => new Promise((resolve) => setTimeout(resolve, 2_000))
      )
      await expect(locking().execute("shelf", job, { timeout: 1 })).rejects.toThrow(/lock timeout/)
      await slow
    })

    it("leaves connections to those it serves, however many wait, for one key or for many", async () => {
      const query = () =>
        (getContainer() as MedusaContainer)
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw("select pg_sleep(0.01)")
      const crowd = (keyOf: (index: number) => string) =>
        Promise.all(
          Array.from({ length: 50 }, (_, index) => locking().execute(keyOf(index), query))
        )
      expect(await crowd(() => "shelf")).toHaveLength(50)
      expect(await crowd((index) => `shelf-${index}`)).toHaveLength(50)
    })
  },
})
