const plans = () => import("../../integration-tests/month/plan.mjs")

const goods = Array.from({ length: 20 }, (_, index) => ({ variant_id: `v${index}` }))

describe("the plan of a month", () => {
  it("is the same for the same seed, and another for another", async () => {
    const { planOrders } = await plans()
    const plan = (seed: number) => planOrders({ seed, orders: 200, goods })
    expect(plan(7)).toEqual(plan(7))
    expect(plan(7)).not.toEqual(plan(8))
  })

  it("does not change an order because there are more of them, except for its week", async () => {
    const { planOrders } = await plans()
    const withoutWeek = (orders: number) =>
      planOrders({ seed: 7, orders, goods })
        .slice(0, 50)
        .map((order: object) => ({ ...order, week: 0 }))
    expect(withoutWeek(50)).toEqual(withoutWeek(400))
  })

  it("decides about a share whatever was drawn before", async () => {
    const { fateOf } = await plans()
    const { chance } = await import("../../integration-tests/month/random.mjs")
    const order = { key: "order-1" }
    const first = fateOf(7, order, "Old Huang's bamboo")
    chance(7, "order-1").next()
    fateOf(7, order, "Ye's bees")
    expect(fateOf(7, order, "Old Huang's bamboo")).toEqual(first)
  })

  it("lets everything happen in 2,000 orders", async () => {
    const { fateOf, planOrders } = await plans()
    const fates = planOrders({ seed: 1, orders: 2_000, goods }).map(
      (order: { key: string }) => fateOf(1, order, "one").fate
    )
    expect(new Set(fates).size).toBe(10)
  })
})

describe("the power cuts of a month", () => {
  const lived = async (kills: number) => {
    const { powerCuts } = await import("../../integration-tests/month/power.mjs")
    let killed = 0
    const world = { kill: async () => void killed++ }
    const power = powerCuts(world, { seed: 3, kills, steps: 100 })
    for (let step = 0; step < 60; step++) power.tick()
    for (let week = 0; week < 4; week++)
      for (const round of ["settlement", "payouts"]) power.round(round, week)
    power.rest()
    await power.back()
    return [killed, power.cuts()]
  }

  it.each([0, 1, 2, 9, 12])("are as many as were asked for: %i", async (kills) => {
    expect(await lived(kills)).toEqual([kills, kills])
  })
})
