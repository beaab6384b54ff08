import fc from "fast-check"
import { vaultOf } from "../vault"

const vault = vaultOf("a secret that is only good enough for tests")

describe("the vault", () => {
  it("gives back what was sealed, and never seals the same way twice", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const sealed = vault.seal(text)
        expect(vault.open(sealed)).toBe(text)
        expect(vault.seal(text)).not.toBe(sealed)
        expect(sealed.startsWith("v1.")).toBe(true)
      })
    )
  })

  it("notices any change of what it sealed", () => {
    const sealed = vault.seal("11010519491231002X")
    const bytes = sealed.split(".")
    for (const at of [1, 2, 3]) {
      const part = bytes[at]!
      const altered = (part[0] === "A" ? "B" : "A") + part.slice(1)
      const changed = bytes.map((whole, index) => (index === at ? altered : whole)).join(".")
      expect(() => vault.open(changed)).toThrow()
    }
    expect(() => vault.open(sealed.replace("v1", "v2"))).toThrow()
    expect(() => vault.open("11010519491231002X")).toThrow()
  })

  it("opens nothing that another secret sealed", () => {
    const other = vaultOf("another secret that is good enough for tests")
    expect(() => other.open(vault.seal("x"))).toThrow()
    expect(other.fingerprint("x")).not.toBe(vault.fingerprint("x"))
  })

  it("compares without telling, and with another key than it signs", () => {
    expect(vault.fingerprint("x")).toBe(vault.fingerprint("x"))
    expect(vault.fingerprint("x")).not.toBe(vault.fingerprint("y"))
    expect(vault.sign("x")).not.toBe(vault.fingerprint("x"))
  })
})
