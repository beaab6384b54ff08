const load = () => import("../lib/lock.mjs")

const lock = (packages: Record<string, object>) => ({ packages })

describe("the lock file", () => {
  it("is refused when it names a platform package without describing it", async () => {
    const { lockFaults } = await load()
    const hole = lock({ "node_modules/swc": { optionalDependencies: { "swc-darwin": "1.0.0" } } })
    expect(lockFaults(hole)).toEqual(["node_modules/swc names swc-darwin, which has no entry"])
    expect(lockFaults(lock({ ...hole.packages, "node_modules/swc-darwin": {} }))).toEqual([])
  })

  it("is refused when it ties us to one registry", async () => {
    const { lockFaults } = await load()
    const tied = lock({ "node_modules/a": { resolved: "https://registry.example/a.tgz" } })
    expect(lockFaults(tied)).toEqual(["node_modules/a carries a download address"])
  })

  it("tells which packages a machine lacks: absent ones and those of another version", async () => {
    const { missingPackages } = await load()
    const wanted = lock({
      "": {},
      "node_modules/a": { version: "1.0.0" },
      "node_modules/b": { version: "2.0.0" },
      "node_modules/c": { version: "3.0.0" },
      "node_modules/other-system": { version: "1.0.0", optional: true },
    })
    const there = lock({
      "node_modules/a": { version: "1.0.0" },
      "node_modules/b": { version: "1.9.0" },
    })
    expect(missingPackages(wanted, there)).toEqual(["node_modules/b", "node_modules/c"])
  })
})
