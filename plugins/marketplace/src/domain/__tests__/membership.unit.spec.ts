import fc from "fast-check"
import { MEMBERSHIP_ROLES } from "../../types/market"
import { changeMembership, higherRole, type MembershipStanding } from "../membership"

const now = new Date("2026-11-22T00:00:00Z")
const owner = (id: string, suspended_at: Date | null = null): MembershipStanding => ({
  ...{ id, role: "owner" },
  suspended_at,
})
const anyChange = fc.oneof(
  fc.constantFrom(...MEMBERSHIP_ROLES).map((role) => ({ do: "role" as const, role })),
  fc.constantFrom(
    { do: "remove" as const },
    { do: "suspend" as const },
    { do: "reinstate" as const }
  )
)
const anyPeople = fc
  .array(
    fc.record({
      role: fc.constantFrom(...MEMBERSHIP_ROLES),
      suspended_at: fc.constantFrom(null, now),
    }),
    { minLength: 1, maxLength: 6 }
  )
  .map((people) => people.map((one, index) => ({ ...one, id: `msh_${index}` })))

const inCharge = (people: readonly MembershipStanding[]) =>
  people.filter(({ role, suspended_at }) => role === "owner" && !suspended_at)

describe("a seller's people", () => {
  it("never lose their last owner, whatever is done to whom", () => {
    fc.assert(
      fc.property(anyPeople, fc.array(fc.tuple(fc.nat(5), anyChange)), (people, changes) => {
        fc.pre(inCharge(people).length > 0)
        let all: MembershipStanding[] = people
        for (const [index, change] of changes) {
          const id = `msh_${index}`
          try {
            const { after } = changeMembership(all, id, change, now)
            all = all.flatMap((one) => (one.id === id ? (after ? [after] : []) : [one]))
          } catch (error) {
            expect((error as { code: string }).code).toMatch(/^MARKET-MEMBER-0[34]$/)
          }
          expect(inCharge(all).length).toBeGreaterThan(0)
        }
      })
    )
  })

  it.each([{ do: "remove" }, { do: "suspend" }, { do: "role", role: "helper" }] as const)(
    "keep the last owner from %o, and do not count a suspended one as another",
    (change) => {
      const alone = [owner("msh_1"), owner("msh_2", now)]
      expect(() => changeMembership(alone, "msh_1", change, now)).toThrow(
        expect.objectContaining({ code: "MARKET-MEMBER-03" })
      )
      expect(() => changeMembership([...alone, owner("msh_3")], "msh_1", change, now)).not.toThrow()
    }
  )

  it("are only this seller's people", () => {
    expect(() => changeMembership([owner("msh_1")], "msh_9", { do: "remove" }, now)).toThrow(
      expect.objectContaining({ code: "MARKET-MEMBER-04" })
    )
  })

  it("keep the higher role when they are invited again", () => {
    expect(higherRole("owner", "agent")).toBe("owner")
    expect(higherRole("agent", "helper")).toBe("helper")
  })
})
