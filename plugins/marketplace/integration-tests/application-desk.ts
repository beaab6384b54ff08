import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import { createMemberWorkflow } from "@xiangji/marketplace/workflows"
import supertest from "supertest"
import { applicant, farmerSteps } from "./applicants"
import { buildTown, tokenOf } from "./market-town"

/** A town with three people who might sell and an operator with a name, and what a spec about applications asks of them. */
export async function openDesk(baseUrl: string, container: MedusaContainer) {
  const town = await buildTown(container)
  const newMember = async (name: string) =>
    (await createMemberWorkflow(container).run({ input: { name, phone: "+8613800000001" } })).result
      .id
  const people = {
    wang: await newMember("wang"),
    li: await newMember("li"),
    stranger: await newMember("stranger"),
  }
  const operator = { id: "user_operator", email: "chen@market.cn" }
  await container
    .resolve(Modules.USER)
    .createUsers({ ...operator, last_name: "陈", first_name: "科长" })

  const http = () => supertest(baseUrl)
  const market = () => container.resolve(MARKET_MODULE)
  const as = (id: string) => applicant(baseUrl, tokenOf("member", id))
  const post = (path: string, body: object = {}) =>
    http().post(`/admin/marketplace/${path}`).set(town.operator).send(body)
  const decide = (id: string, decision: string, body?: object) =>
    post(`applications/${id}/${decision}`, body)

  return {
    town,
    people,
    http,
    market,
    as,
    decide,
    refused: (answer: supertest.Response) => [answer.status, answer.body.code],
    /** What the operator reads and does. */
    ask: (path: string) => http().get(`/admin/marketplace/${path}`).set(town.operator),
    act: (seller_id: string, decision: string, body?: object) =>
      post(`sellers/${seller_id}/${decision}`, body),
    me: (id: string) => http().get("/seller/me").set(tokenOf("member", id)),
    change: (seller_id: string, facts: object, who = people.wang) =>
      http().post(`/seller/${seller_id}/changes`).set(tokenOf("member", who)).send({ facts }),
    changes: (seller_id: string) =>
      http().get(`/seller/${seller_id}/changes`).set(tokenOf("member", people.wang)),
    shopName: async (handle: string) =>
      (await http().get(`/store/market/sellers/${handle}`).set(town.shopper)).body.seller?.name.zh,
    sql: async (text: string) =>
      (await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text)).rows,
    /** Makes the next event fail, with which every workflow here ends. */
    breakBus: () =>
      jest
        .spyOn(container.resolve(Modules.EVENT_BUS), "emit")
        .mockRejectedValueOnce(new Error("the bus is down")),
    /** Somebody whose registration has been approved. */
    async approved(steps = farmerSteps(town.village.id), who = people.wang) {
      const { id, seller_id } = await as(who).register(steps)
      const answer = await decide(id, "approve")
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
      return { id, seller_id, handle: (await market().retrieveSeller(seller_id)).handle as string }
    },
  }
}

export type Desk = Awaited<ReturnType<typeof openDesk>>
