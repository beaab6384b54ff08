import fc from "fast-check"
import { Turns } from "../turns"

const soon = () => new Promise((resolve) => setTimeout(resolve, 1))

describe("turns", () => {
  it("serves one key in the order people came, and other keys meanwhile", async () => {
    const turns = new Turns(5)
    const served: string[] = []
    const job = async (name: string, keys: string[]) => {
      const giveBack = await turns.take(keys, 1_000)
      served.push(name)
      await soon()
      giveBack!()
    }
    await Promise.all([job("a1", ["a"]), job("a2", ["a"]), job("b1", ["b"]), job("a3", ["a"])])
    expect(served).toEqual(["a1", "b1", "a2", "a3"])
  })

  it("lets nobody who wants two keys wait for ever behind those who want one", async () => {
    const turns = new Turns(5)
    const first = await turns.take(["a"], 1_000)
    const both = turns.take(["a", "b"], 1_000)
    const late = turns.take(["b"], 20)
    expect(await late).toBeUndefined()
    first!()
    expect(await both).toEqual(expect.any(Function))
  })

  it("lets somebody who has a turn take another, though all turns are taken", async () => {
    const turns = new Turns(2)
    const outer = await Promise.all([turns.take(["a"], 100), turns.take(["b"], 100)])
    const inner = await Promise.all([
      turns.take(["c"], 100, true),
      turns.take(["d"], 100, true),
      turns.take(["e"], 20),
    ])
    expect(inner).toEqual([expect.any(Function), expect.any(Function), undefined])
    for (const giveBack of [...inner.slice(0, 2), ...outer]) giveBack!()
    const [third, fourth, fifth] = ["a", "c", "e"].map((key) => turns.take([key], 20))
    expect(await Promise.all([third, fourth, fifth])).toEqual([
      expect.any(Function),
      expect.any(Function),
      undefined,
    ])
  })

  it("serves whoever has a turn before those who wait for the same key without one", async () => {
    const turns = new Turns(1)
    const outer = await turns.take(["cart"], 100)
    const behind = turns.take(["shelf"], 1_000)
    const inner = await turns.take(["shelf"], 100, true)
    expect(inner).toEqual(expect.any(Function))
    inner!()
    outer!()
    expect(await behind).toEqual(expect.any(Function))
  })

  it("gives up after the time, and then lets those behind pass", async () => {
    const turns = new Turns(5)
    await turns.take(["a"], 1_000)
    const impatient = turns.take(["a", "b"], 5)
    const behind = turns.take(["b"], 1_000)
    expect(await impatient).toBeUndefined()
    expect(await behind).toEqual(expect.any(Function))
  })

  it("never has two of one key inside, nor more than it may", async () => {
    const keys = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(fc.array(keys, { maxLength: 20 }), async (jobs) => {
        const turns = new Turns(2)
        const inside: string[][] = []
        const run = async (wanted: string[]) => {
          const giveBack = await turns.take(wanted, 5_000)
          inside.push(wanted)
          expect(inside.length).toBeLessThanOrEqual(2)
          expect(new Set(inside.flat()).size).toBe(inside.flat().length)
          await soon()
          inside.splice(inside.indexOf(wanted), 1)
          giveBack!()
        }
        await Promise.all(jobs.map(run))
        expect(inside).toEqual([])
      }),
      { numRuns: 30 }
    )
  })
})
