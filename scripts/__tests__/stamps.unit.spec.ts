import fs from "node:fs"
import os from "node:os"
import path from "node:path"

const folder = () => fs.mkdtempSync(path.join(os.tmpdir(), "stamps-"))
const unit = (name: string, needs: string[] = [], output = "") => ({
  name,
  needs,
  output,
  inputs: [],
})

describe("what has to be built", () => {
  it("changes with the contents of files, not with their dates", async () => {
    const { digestOf } = await import("../lib/digest.mjs")
    const base = folder()
    const file = path.join(base, "a.ts")
    const digest = () => digestOf([base], { base })
    fs.writeFileSync(file, "one")
    const before = digest()
    fs.utimesSync(file, 0, 0)
    expect(digest()).toBe(before)
    fs.writeFileSync(file, "two")
    expect(digest()).not.toBe(before)
  })

  it("does not look at tests and build results", async () => {
    const { digestOf } = await import("../lib/digest.mjs")
    const base = folder()
    const before = digestOf([base], { base })
    for (const name of ["__tests__", "node_modules", ".medusa"]) {
      fs.mkdirSync(path.join(base, name))
      fs.writeFileSync(path.join(base, name, "a.ts"), "x")
    }
    expect(digestOf([base], { base })).toBe(before)
  })

  it("passes a change on to everything built on it, and to nothing else", async () => {
    const { unitDigests } = await import("../lib/stamps.mjs")
    const units = [unit("kernel"), unit("courier", ["kernel"]), unit("web")]
    const digests = (kernel: string) =>
      unitDigests(units, ({ name }: { name: string }) => (name === "kernel" ? kernel : name))
    const [before, after] = [digests("old"), digests("new")]
    expect(after.get("courier")).not.toBe(before.get("courier"))
    expect(after.get("web")).toBe(before.get("web"))
  })

  it("trusts a stamp only while the result is there and the sources are the same", async () => {
    const { isFresh, stamp, unstamp } = await import("../lib/stamps.mjs")
    const stamps = folder()
    const output = path.join(folder(), "result.js")
    const kernel = unit("kernel", [], output)
    fs.writeFileSync(output, "")
    expect(isFresh(stamps, kernel, "1")).toBe(false)
    stamp(stamps, kernel, "1")
    expect(isFresh(stamps, kernel, "1")).toBe(true)
    expect(isFresh(stamps, kernel, "2")).toBe(false)
    unstamp(stamps, kernel)
    expect(isFresh(stamps, kernel, "1")).toBe(false)
  })
})

describe("the order of building", () => {
  it("builds a unit after all it needs, and never more than allowed at once", async () => {
    const { inOrder } = await import("../lib/in-order.mjs")
    const order: string[] = []
    let running = 0
    let most = 0
    const items = [
      unit("app", ["a", "b"]),
      unit("a", ["kernel"]),
      unit("b", ["kernel"]),
      unit("kernel"),
    ]
    await inOrder(items, 2, async ({ name }: { name: string }) => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 5))
      order.push(name)
      running--
    })
    expect(order[0]).toBe("kernel")
    expect(order.at(-1)).toBe("app")
    expect(most).toBe(2)
  })

  it("starts nothing more once something has failed", async () => {
    const { inOrder } = await import("../lib/in-order.mjs")
    const begun: string[] = []
    const work = async ({ name }: { name: string }) => {
      begun.push(name)
      if (name === "kernel") throw new Error("does not compile")
    }
    const all = inOrder([unit("kernel"), unit("app", ["kernel"])], 2, work)
    await expect(all).rejects.toThrow("does not compile")
    expect(begun).toEqual(["kernel"])
  })
})
