// Sellers: take or decline what was ordered, and answer buyers who want something back.
import { chance } from "./random.mjs"
import { fateOf } from "./plan.mjs"
import { ensure, until } from "./until.mjs"

/** Owners of the market's sellers by name, each with the headers of a signed-in phone. */
export async function sellersOf(world) {
  const owners = await world.sql(
    `select s.id, s.name ->> 'en' as name, m.member_id from market_seller s
       join market_membership m on m.seller_id = s.id and m.role = 'owner' and m.deleted_at is null
      where s.state = 'approved' order by 2, m.member_id`
  )
  const sellers = {}
  for (const owner of owners)
    sellers[owner.name] ??= { ...owner, headers: await world.as("member", owner.member_id) }
  return sellers
}

/** The seller orders of a placed order, with their lines and what the plan has in mind for each. */
export async function sharesOf(world, seed, order) {
  const shares = await world.sql(
    `select so.id, so.display_id, s.name ->> 'en' as seller,
            json_agg(json_build_object('order_line_id', line.order_line_id, 'quantity', line.quantity)
              order by line.title) as lines
       from seller_order so
       join market_seller s on s.id = so.seller_id
       join seller_order_line line on line.seller_order_id = so.id
      where so.order_id = $1 group by so.id, s.name order by 3`,
    [order.order_id]
  )
  return shares.map((share) => ({ ...share, order, ...fateOf(seed, order, share.seller) }))
}

const stateOf = async (world, id) =>
  (await world.sql(`select state from seller_order where id = $1`, [id]))[0].state

/** A seller takes a share and makes it ready, or declines it; a buyer who thinks better of it in time cancels it. */
export async function prepareShare(world, sellers, share) {
  const seller = sellers[share.seller]
  const act = (step, body = {}) =>
    world.ask("POST", `/seller/${seller.id}/orders/${share.id}/${step}`, {
      headers: seller.headers,
      body,
    })
  const at = (states) => async () => states.includes(await stateOf(world, share.id))
  if (share.fate === "declined")
    return ensure(`declining ${share.display_id}`, goingTo(world, share, "cancel"), () =>
      act("decline", { reason: "今年收成不好" })
    )
  await ensure(`accepting ${share.display_id}`, at(["accepted", "ready"]), () => act("accept"))
  if (share.fate === "cancelled") {
    const lines = share.lines.map(({ order_line_id, quantity }) => ({ order_line_id, quantity }))
    const id = await askFor(world, share, { kind: "cancel", reason: "changed_mind", lines })
    return answerCase(world, seller, id, "approve")
  }
  await ensure(`making ${share.display_id} ready`, at(["ready"]), () => act("ready"))
}

const goingTo = (world, share, kind) => async () =>
  (
    await world.sql(`select 1 from after_sale where seller_order_id = $1 and kind = $2`, [
      share.id,
      kind,
    ])
  ).length > 0

/** A buyer asks; asking again under the same key is the same request. Answers the case's id. */
export async function askFor(world, share, asked) {
  const { data, text } = await world.call("POST", `/store/order-links/${share.order.code}/cases`, {
    headers: world.shop,
    body: {
      ...asked,
      ...{ seller_order_id: share.id, request_key: `month-${share.id}-${asked.kind}` },
    },
  })
  if (!data?.case) throw new Error(`asking for ${share.display_id}: ${text}`)
  return data.case.id
}

const caseState = async (world, id) =>
  (await world.sql(`select state from after_sale where id = $1`, [id]))[0]?.state

/** The seller answers a case: `approve`, `reject` or `received`. */
export const answerCase = (world, seller, id, answer, body = {}) =>
  ensure(
    `${answer} of case ${id}`,
    async () => (await caseState(world, id)) !== BEFORE[answer],
    () =>
      world.ask("POST", `/seller/${seller.id}/cases/${id}/${answer}`, {
        headers: seller.headers,
        body,
      })
  )
const BEFORE = { approve: "requested", reject: "requested", received: "awaiting_goods" }

/** What buyers want after they have their goods, as planned for the share. */
export async function afterDelivery(world, sellers, operator, seed, share) {
  const seller = sellers[share.seller]
  const line = share.lines[0]
  const quantity = share.half && line.quantity > 1 ? 1 : line.quantity
  const lines = [{ order_line_id: line.order_line_id, quantity }]
  const buyer = (id, answer, note) =>
    world.ask("POST", `/store/order-links/${share.order.code}/cases/${id}/${answer}`, {
      headers: world.shop,
      body: { note },
    })
  if (share.fate === "returned" || share.fate === "exchanged") {
    const kind = share.fate === "returned" ? "return" : "exchange"
    const id = await askFor(world, share, { kind, reason: "damaged", lines })
    await answerCase(world, seller, id, "approve")
    const sent = async () =>
      (await world.sql(`select 1 from after_sale where id = $1 and sent_back_at is not null`, [id]))
        .length > 0
    await ensure(`sending back for ${id}`, sent, () => buyer(id, "sent-back", "顺丰 SF123"))
    return answerCase(world, seller, id, "received", { sellable: share.sellable })
  }
  if (share.fate === "refunded") {
    const amount_fen = 1 + chance(seed, share.order.key, share.seller, "refund").below(300)
    const money = [{ order_line_id: line.order_line_id, amount_fen }]
    const id = await askFor(world, share, { kind: "refund", reason: "spoiled", lines: money })
    return answerCase(world, seller, id, "approve")
  }
  if (share.fate === "withdrawn") {
    const id = await askFor(world, share, { kind: "refund", reason: "spoiled", lines })
    const over = async () => (await caseState(world, id)) === "withdrawn"
    return ensure(`taking back ${id}`, over, () => buyer(id, "withdraw", "是我看错了"))
  }
  if (share.fate.startsWith("disputed")) {
    const id = await askFor(world, share, { kind: "refund", reason: "spoiled", lines })
    await answerCase(world, seller, id, "reject", { reason: "发货时完好" })
    const over = async () => !["rejected"].includes(await caseState(world, id))
    await ensure(`disputing ${id}`, over, () => buyer(id, "dispute", "照片为证"))
    const won = share.fate === "disputed_won"
    const decided = async () => (await caseState(world, id)) !== "disputed"
    await ensure(`deciding ${id}`, decided, () =>
      world.ask("POST", `/admin/marketplace/cases/${id}/decide`, {
        headers: operator,
        body: {
          ...{ outcome: won ? "approve" : "dismiss", reason: "查看照片后决定" },
          ...(won ? { goods: "keep", borne_by: share.half ? "platform" : "seller" } : {}),
        },
      })
    )
  }
}

/** Money given back when the share has been settled with its seller already. */
export async function givesBackLate(world, operator, seed, share) {
  const [line] = share.lines
  const amount_fen = 1 + chance(seed, share.order.key, share.seller, "late").below(300)
  await ensure(`giving back for ${share.display_id}`, goingTo(world, share, "refund"), () =>
    world.ask("POST", `/admin/marketplace/seller-orders/${share.id}/refund`, {
      headers: operator,
      body: {
        reason: "事后发现缺斤短两",
        lines: [{ order_line_id: line.order_line_id, amount_fen }],
      },
    })
  )
}

/** Every case that was agreed to is carried out; money owed in cash is handed over by an operator. */
export async function finishCases(world, operator) {
  await until("cases to be carried out", async () => {
    const open = await world.sql(
      `select id, refund_way, core_followed_at is not null as followed from after_sale
        where state = 'executing' order by id`
    )
    for (const { id, refund_way, followed } of open)
      if (refund_way === "hand" && followed)
        await world.call("POST", `/admin/marketplace/cases/${id}/paid`, {
          headers: operator,
          body: { via: "cash", reference: `现金 ${id}` },
        })
    return open.length === 0
  })
}
