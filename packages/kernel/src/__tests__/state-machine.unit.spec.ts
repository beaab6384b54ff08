import { fault, isFault, stateMachine } from "../index"

const door = stateMachine<"open" | "shut" | "walled">("DOOR-01", {
  open: ["shut"],
  shut: ["open", "walled"],
  walled: [],
})

describe("stateMachine", () => {
  it("allows what the table names and refuses the rest with its code", () => {
    expect(door.canMove("open", "shut")).toBe(true)
    expect(() => door.assertMove("open", "walled")).toThrow(
      expect.objectContaining({ code: "DOOR-01" })
    )
  })

  it("knows its final states", () => {
    expect(door.states.filter(door.isFinal)).toEqual(["walled"])
  })
})

describe("fault", () => {
  it("carries a code and both languages, and is known again", () => {
    const error = fault("forbidden", "X-01", { zh: "不行", en: "No" })
    expect(error).toMatchObject({
      code: "X-01",
      message: "不行",
      messages: { en: "No" },
      type: "forbidden",
    })
    expect(isFault(error)).toBe(true)
    expect(isFault(new Error("x"))).toBe(false)
    expect(isFault(null)).toBe(false)
  })
})
