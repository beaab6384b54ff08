import { createServer, type AddressInfo } from "node:net"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateJwtToken } from "@medusajs/framework/utils"
import { queueIdle } from "@xiangji/job-queue/jobs"
import type CourierModuleService from "@xiangji/courier/modules/courier"
import type { NewShipment, Party, ShipmentRow, TrackingEventRow } from "@xiangji/courier/types"
import { bookShipmentWorkflow } from "@xiangji/courier/workflows"

type Detail = ShipmentRow & { events: TrackingEventRow[]; milestones: { milestone: string }[] }

const SENDER: Party = {
  name: "王桂芳",
  phone: "13800000001",
  province: "四川省",
  city: "成都市",
  district: "彭州市",
  address: "小鱼洞镇集散点",
}
const RECIPIENT: Party = {
  name: "李静",
  phone: "13900000002",
  province: "四川省",
  city: "成都市",
  district: "武侯区",
  address: "玉林街 8 号",
}

let serial = 0

/** An order for a waybill, of a subject of its own. */
export const order = (over: Partial<NewShipment> = {}): NewShipment => ({
  subject_type: "fulfillment",
  subject_id: `ful_${++serial}`,
  carrier_code: "zhongtong",
  sender: SENDER,
  recipient: RECIPIENT,
  weight_grams: 2500,
  goods_text: "春笋 5 斤",
  ...over,
})

/** A port that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

/** A session of the staff. */
export const staff = () => ({
  authorization: `Bearer ${generateJwtToken(
    { actor_id: "user_1", actor_type: "user", auth_identity_id: "authid_1" },
    { secret: "for-tests-only", expiresIn: "1h" }
  )}`,
})

/** The courier module of the booted application. */
export const courierOf = (container: MedusaContainer) =>
  container.resolve<InstanceType<(typeof CourierModuleService)["service"]>>("courier")

/** A shipment with everything that belongs to it. */
export const load = async (container: MedusaContainer, id: string): Promise<Detail> =>
  (await courierOf(container).retrieveShipment(id, {
    relations: ["events", "milestones"],
  })) as Detail

/** Orders a waybill and waits until the carrier has made it out. */
export async function book(container: MedusaContainer, input = order()): Promise<Detail> {
  const { result } = await bookShipmentWorkflow(container).run({ input })
  await queueIdle()
  return load(container, result.id)
}

/** Makes a shipment due now, as the passing of time would. */
export const comeDue = (container: MedusaContainer, id: string) =>
  courierOf(container).updateShipments({
    id,
    next_attempt_at: new Date(Date.now() - 1000),
    last_polled_at: null,
  })
