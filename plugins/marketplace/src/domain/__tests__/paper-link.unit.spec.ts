import fc from "fast-check"
import { PAPER_LINK_SECONDS, paperLink, readPaperToken } from "../paper-link"
import { vaultOf } from "../vault"

const vault = vaultOf("a secret that is only good enough for tests")
const now = new Date("2026-11-22T03:00:00Z")
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const tokenOf = (id: string) => paperLink(vault, id, now).url.slice("/papers/".length)

describe("a link to a paper", () => {
  it("opens its paper for five minutes and not a second longer", () => {
    const token = tokenOf("ppr_01")
    expect(readPaperToken(vault, token, now)).toEqual({ id: "ppr_01" })
    expect(readPaperToken(vault, token, later(PAPER_LINK_SECONDS - 1))).toEqual({ id: "ppr_01" })
    expect(readPaperToken(vault, token, later(PAPER_LINK_SECONDS))).toBe("expired")
    expect(paperLink(vault, "ppr_01", now).expires_at).toBe("2026-11-22T03:05:00.000Z")
  })

  it("cannot be made, lengthened or bent to another paper without the secret", () => {
    const token = tokenOf("ppr_01")
    const other = vaultOf("another secret that is good enough for tests")
    expect(readPaperToken(other, token, now)).toBe("forged")
    expect(readPaperToken(vault, token.replace("ppr_01", "ppr_02"), now)).toBe("forged")
    const [id, , mac] = token.split(".")
    expect(readPaperToken(vault, `${id}.zzzzzz.${mac}`, now)).toBe("forged")
  })

  it("is forged whatever else somebody types", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(readPaperToken(vault, typed, now)).toBe("forged")
        expect(readPaperToken(vault, `${tokenOf("ppr_01")}${typed || "x"}`, now)).toBe("forged")
      })
    )
  })
})
