import { createHash } from "node:crypto"
import { Kuaidi100Provider } from "../service"
import * as payloads from "./payloads"

const md5 = (text: string) => createHash("md5").update(text).digest("hex").toUpperCase()

/** A provider whose next answers are given, and what it sent. */
function provider(...answers: (object | Error)[]) {
  const sent: { url: string; form: Record<string, string> }[] = []
  const fetch = async (url: string, init: RequestInit) => {
    sent.push({ url, form: Object.fromEntries(new URLSearchParams(String(init.body))) })
    const answer = answers.shift() ?? {}
    if (answer instanceof Error) throw answer
    return answer instanceof Response ? answer : Response.json(answer)
  }
  const retries = Math.max(answers.length - 1, 0)
  return {
    sent,
    kuaidi100: new Kuaidi100Provider({}, { ...payloads.OPTIONS, retries }, fetch),
    param: () => JSON.parse(sent[0]!.form.param!),
  }
}

const SUBSCRIPTION = {
  ...payloads.PARCEL,
  callback_url: "https://shop.example/hooks/courier/kuaidi100/token",
  salt: "0123456789abcdef",
}

describe("booking a waybill", () => {
  it("sends our shipment's id, the carrier's account and both addresses", async () => {
    const { kuaidi100, param } = provider(payloads.LABEL_OK)
    await kuaidi100.bookWaybill(payloads.ORDER)
    expect(param()).toEqual({
      partnerId: "ZTO-PZ-01",
      partnerKey: "branch-key",
      orderId: "cship_01",
      kuaidicom: "zhongtong",
      recMan: { name: "李静", mobile: "13900000002", printAddr: "四川省成都市武侯区玉林街 8 号" },
      sendMan: {
        name: "王桂芳",
        mobile: "13800000001",
        printAddr: "四川省成都市彭州市小鱼洞镇集散点",
        company: "小鱼洞合作社",
      },
      cargo: "春笋 5 斤",
      weight: 2.5,
      count: 1,
      payType: "MONTHLY",
      printType: "NON",
    })
  })

  it("posts to the waybill interface, signed over the parameters, the time and both secrets", async () => {
    const { kuaidi100, sent } = provider(payloads.LABEL_OK)
    await kuaidi100.bookWaybill(payloads.ORDER)
    const { url, form } = sent[0]!
    expect(url).toBe("https://api.kuaidi100.com/label/order?method=order")
    expect(form.sign).toBe(md5(`${form.param}${form.t}KEYabcSECRETxyz`))
  })

  it("reads the number", async () => {
    const { kuaidi100 } = provider(payloads.LABEL_OK)
    expect(await kuaidi100.bookWaybill(payloads.ORDER)).toEqual({
      tracking_number: "73610555582883",
      label_url: null,
    })
  })

  it("reads a refusal", async () => {
    const { kuaidi100 } = provider(payloads.LABEL_REFUSED)
    await expect(kuaidi100.bookWaybill(payloads.ORDER)).rejects.toMatchObject({
      kind: "refused",
      code: "30002",
      message: "电子面单账号余额不足",
    })
  })

  it("asks again with the same order id when nobody knows the outcome", async () => {
    const { kuaidi100, sent } = provider(new TypeError("fetch failed"), payloads.LABEL_OK)
    await kuaidi100.bookWaybill(payloads.ORDER)
    const ids = sent.map(({ form }) => JSON.parse(form.param!).orderId)
    expect(ids).toEqual(["cship_01", "cship_01"])
  })

  it("calls a timeout, a broken answer and a server's trouble an unknown outcome", async () => {
    const timeout = Object.assign(new Error("too slow"), { name: "TimeoutError" })
    const troubles = [
      timeout,
      new Response("<html>", { status: 200 }),
      new Response("", { status: 502 }),
    ]
    const codes = ["timeout", "unreadable", "http-502"]
    for (const [i, trouble] of troubles.entries()) {
      const { kuaidi100 } = provider(trouble)
      await expect(kuaidi100.bookWaybill(payloads.ORDER)).rejects.toMatchObject({
        kind: "unavailable",
        code: codes[i],
      })
    }
  })
})

describe("subscribing", () => {
  it("sends the callback, the salt and the phone, and asks for state codes on every line", async () => {
    const { kuaidi100, param } = provider(payloads.SUBSCRIBED)
    await kuaidi100.subscribe(SUBSCRIPTION)
    expect(param()).toEqual({
      company: "zhongtong",
      number: "73610555582883",
      key: "KEYabc",
      parameters: {
        callbackurl: SUBSCRIPTION.callback_url,
        salt: SUBSCRIPTION.salt,
        phone: "13900000002",
        resultv2: "4",
      },
    })
  })

  it("posts to the subscription interface", async () => {
    const { kuaidi100, sent } = provider(payloads.SUBSCRIBED)
    await kuaidi100.subscribe(SUBSCRIPTION)
    expect(sent[0]).toMatchObject({
      url: "https://poll.kuaidi100.com/poll",
      form: { schema: "json" },
    })
  })

  it("takes an earlier subscription (501) for success", async () => {
    const { kuaidi100 } = provider(payloads.SUBSCRIBED_BEFORE)
    await expect(kuaidi100.subscribe(SUBSCRIPTION)).resolves.toBeUndefined()
  })

  it("reads a refusal", async () => {
    const { kuaidi100 } = provider(payloads.SUBSCRIBE_REFUSED)
    await expect(kuaidi100.subscribe(SUBSCRIPTION)).rejects.toMatchObject({ code: "700" })
  })
})

describe("querying", () => {
  it("sends the carrier, the number and a phone that belongs to it", async () => {
    const { kuaidi100, param } = provider(payloads.QUERY_OK)
    await kuaidi100.query(payloads.PARCEL)
    expect(param()).toEqual({
      com: "zhongtong",
      num: "73610555582883",
      phone: "13900000002",
      resultv2: "4",
    })
  })

  it("posts to the query interface, signed over the very string that is sent", async () => {
    const { kuaidi100, sent } = provider(payloads.QUERY_OK)
    await kuaidi100.query(payloads.PARCEL)
    const { url, form } = sent[0]!
    expect(url).toBe("https://poll.kuaidi100.com/poll/query.do")
    expect(form.sign).toBe(md5(`${form.param}KEYabcCUSTOMER0001`))
  })

  it("reads the history with China's time", async () => {
    const { kuaidi100 } = provider(payloads.QUERY_OK)
    const { scans } = await kuaidi100.query(payloads.PARCEL)
    expect(scans.map(({ status, location }) => [status, location])).toEqual([
      ["out_for_delivery", "四川,成都市,武侯区"],
      ["in_transit", "成都转运中心"],
      ["collected", null],
    ])
    expect(scans[2]!.occurred_at.toISOString()).toBe("2026-04-02T08:05:00.000Z")
  })

  it("reads a number without a trace as an empty history", async () => {
    const { kuaidi100 } = provider(payloads.QUERY_NO_TRACE)
    expect((await kuaidi100.query(payloads.PARCEL)).scans).toEqual([])
  })

  it("reads an error", async () => {
    const { kuaidi100 } = provider(payloads.QUERY_WRONG_SIGN)
    await expect(kuaidi100.query(payloads.PARCEL)).rejects.toMatchObject({ code: "503" })
  })

  it("refuses an answer about another parcel", async () => {
    const { kuaidi100 } = provider({ ...payloads.QUERY_OK, nu: "999" })
    await expect(kuaidi100.query(payloads.PARCEL)).rejects.toMatchObject({ code: "other-parcel" })
  })

  it("keeps lines with unknown codes and names the codes", async () => {
    const [first, ...rest] = payloads.QUERY_OK.data
    const { kuaidi100 } = provider({
      ...payloads.QUERY_OK,
      data: [{ ...first, statusCode: "issEND" }, ...rest],
    })
    const track = await kuaidi100.query(payloads.PARCEL)
    expect(track.scans[0]).toMatchObject({ status: null, code: "issEND" })
    expect(track.unknown_codes).toEqual(["issEND"])
  })

  it("understands accounts that only tell the newest state", async () => {
    const plain = payloads.QUERY_OK.data.map(({ time, context }) => ({ time, context }))
    const { kuaidi100 } = provider({ ...payloads.QUERY_OK, state: "3", data: plain })
    const { scans } = await kuaidi100.query(payloads.PARCEL)
    expect(scans.map(({ status }) => status)).toEqual(["delivered", null, null])
  })
})

describe("pushes", () => {
  const salt = "0123456789abcdef"
  const signed = (push: object, key = salt) => {
    const param = JSON.stringify(push)
    return { param, sign: md5(param + key) }
  }
  const read = (body: Record<string, unknown>) => provider().kuaidi100.readPush(body, salt)

  it("reads a genuine push", () => {
    expect(read(signed(payloads.PUSH))).toMatchObject({
      carrier_code: "zhongtong",
      tracking_number: "73610555582883",
      signal: "watching",
    })
  })

  it("refuses a push with another key, without a sign, or changed on its way", () => {
    const genuine = signed(payloads.PUSH)
    const forged = [
      signed(payloads.PUSH, "guess"),
      { param: genuine.param },
      { ...genuine, param: genuine.param.replace("5", "3") },
    ]
    for (const body of forged)
      expect(() => read(body)).toThrow(expect.objectContaining({ code: "COURIER-PUSH-02" }))
  })

  it("refuses signed nonsense", () => {
    for (const body of [{}, { param: "x", sign: md5("x" + salt) }, signed({ status: "polling" })])
      expect(() => read(body)).toThrow(expect.objectContaining({ code: "COURIER-PUSH-03" }))
  })

  it("tells an end, an abort and a corrected carrier apart", () => {
    expect(read(signed({ ...payloads.PUSH, status: "shutdown" })).signal).toBe("ended")
    expect(read(signed({ ...payloads.PUSH, status: "abort" })).signal).toBe("aborted")
    const corrected = { ...payloads.PUSH, autoCheck: "1", comOld: "zhongtong", comNew: "yunda" }
    expect(read(signed(corrected)).corrected_carrier).toBe("yunda")
  })
})

describe("options", () => {
  it("refuses to start without a key", () => {
    expect(() => Kuaidi100Provider.validateOptions({ customer: "C", secret: "S" })).toThrow(/key/)
  })
})
