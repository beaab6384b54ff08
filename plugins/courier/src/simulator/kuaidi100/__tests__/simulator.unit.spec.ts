import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { Kuaidi100Provider } from "../../../providers/kuaidi100/service"
import { districtOf } from "../journey"
import { startKuaidi100Simulator, type Kuaidi100Simulator } from "../simulator"

const ACCOUNT = { customer: "C", key: "K", secret: "S" }
const SALT = "salt-of-this-parcel"
const ORDER = {
  order_id: "cship_1",
  carrier_code: "zhongtong",
  sender: { name: "王", phone: "13800000001", address: "四川省成都市彭州市小鱼洞镇" },
  recipient: { name: "李", phone: "13900000002", address: "四川省成都市武侯区玉林街 8 号" },
  weight_grams: 1000,
  goods_text: "春笋",
}

describe("the Kuaidi100 simulator, driven by the real adapter", () => {
  let simulator: Kuaidi100Simulator
  let kuaidi100: Kuaidi100Provider
  let listener: Server
  let received: { param: string; sign: string }[]

  beforeEach(async () => {
    received = []
    simulator = await startKuaidi100Simulator({ ...ACCOUNT, retryMs: 5 })
    const urls = { trackBaseUrl: simulator.url, labelBaseUrl: simulator.url }
    kuaidi100 = new Kuaidi100Provider({}, { ...ACCOUNT, ...urls, retries: 1 })
    listener = createServer(async (request, response) => {
      let body = ""
      for await (const chunk of request) body += chunk
      received.push(Object.fromEntries(new URLSearchParams(body)) as (typeof received)[number])
      response.end(JSON.stringify(kuaidi100.acknowledgement()))
    })
    await new Promise<void>((ready) => listener.listen(0, "127.0.0.1", ready))
  })
  afterEach(async () => {
    await simulator.close()
    await new Promise((closed) => listener.close(closed))
  })

  const follow = async () => {
    const { tracking_number } = await kuaidi100.bookWaybill(ORDER)
    const parcel = { carrier_code: "zhongtong", tracking_number, phone: "13900000002" }
    const { port } = listener.address() as AddressInfo
    await kuaidi100.subscribe({ ...parcel, callback_url: `http://127.0.0.1:${port}`, salt: SALT })
    return parcel
  }

  it("carries a parcel from Pengzhou to its door, scan by scan", async () => {
    const parcel = await follow()
    await simulator.advance(parcel.tracking_number, 7)
    const last = kuaidi100.readPush(received.at(-1)!, SALT)
    expect(last.signal).toBe("ended")
    expect(last.scans.map(({ status }) => status)).toEqual([
      "delivered",
      "out_for_delivery",
      "in_transit",
      "in_transit",
      "in_transit",
      "in_transit",
      "collected",
    ])
    expect((await kuaidi100.query(parcel)).scans).toEqual(last.scans)
  })

  it("answers one order id with one number, also after a lost reply", async () => {
    simulator.knobs.loseBookingReply = true
    await expect(kuaidi100.bookWaybill(ORDER)).rejects.toMatchObject({ kind: "unavailable" })
    simulator.knobs.loseBookingReply = false
    const first = await kuaidi100.bookWaybill(ORDER)
    expect(await kuaidi100.bookWaybill(ORDER)).toEqual(first)
    expect(simulator.parcels()).toHaveLength(1)
  })

  it("refuses wrong secrets on every interface", async () => {
    const urls = { trackBaseUrl: simulator.url, labelBaseUrl: simulator.url }
    const stranger = new Kuaidi100Provider({}, { ...urls, customer: "C", key: "X", secret: "X" })
    const parcel = { carrier_code: "zhongtong", tracking_number: "1", phone: "1" }
    const subscription = { ...parcel, callback_url: "http://127.0.0.1:1", salt: "" }
    await expect(stranger.bookWaybill(ORDER)).rejects.toMatchObject({ code: "10002" })
    await expect(stranger.query(parcel)).rejects.toMatchObject({ code: "503" })
    await expect(stranger.subscribe(subscription)).rejects.toMatchObject({ code: "601" })
  })

  it("repeats pushes whose acknowledgement is lost, three times", async () => {
    const parcel = await follow()
    simulator.knobs.dropAcknowledgement = true
    await simulator.advance(parcel.tracking_number)
    expect(received).toHaveLength(4)
  })

  it("sends late pushes after newer ones when told to reorder", async () => {
    const parcel = await follow()
    simulator.knobs.reorder = true
    await simulator.advance(parcel.tracking_number, 2)
    const lengths = received.map((push) => kuaidi100.readPush(push, SALT).scans.length)
    expect(lengths).toEqual([1, 2, 1])
  })

  it("finds the district in a printed address", () => {
    expect(districtOf("四川省成都市武侯区玉林街 8 号", "")).toBe("武侯区")
    expect(districtOf("四川省成都市彭州市小鱼洞镇", "")).toBe("彭州市")
    expect(districtOf("北京市朝阳区建国路", "")).toBe("朝阳区")
    expect(districtOf("somewhere", "武侯区")).toBe("武侯区")
  })
})
